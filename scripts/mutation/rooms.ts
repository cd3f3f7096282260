/** What is mutated in a room, and by which tests its mutants are to be killed. */
export interface Room {
  mutate: string[];
  testMatch: string[];
  /** Of its mutants, so many must be killed. */
  leastPercent: number;
  /** Whether each of the others needs its reason in docs/mutation.md. */
  needsReasons: boolean;
}

const testsIn = (...places: string[]) => places.map((place) => `<rootDir>/test/${place}.test.ts`);

/** What is asked of a room that the first promise, each message once, depends on. */
const strict = { leastPercent: 90, needsReasons: true };
const postgres = 'lib/ledger/{,move/}*[pP]ostgres*.ts';

export const rooms: Record<string, Room> = {
  sending: {
    mutate: ['lib/sending/**/*.ts'],
    testMatch: testsIn('unit/sending/**/*'),
    ...strict,
  },
  ledger: {
    mutate: ['lib/ledger/**/*.ts', `!${postgres}`],
    testMatch: testsIn('unit/ledger/**/*'),
    ...strict,
  },
  // Apart from the others, as its tests take minutes and no other file needs them.
  postgres: {
    mutate: [postgres],
    testMatch: testsIn('unit/ledger/**/*', 'integration/ledger/{postgres*,move}'),
    ...strict,
  },
  twilio: {
    // Twilio's table of error codes is data.
    mutate: ['lib/twilio/**/*.ts', '!lib/twilio/errorCodes.ts'],
    // The soak test is long and finds what happens by chance.
    testMatch: [...testsIn('unit/twilio/**/*'), '!**/httpTransportSoak.test.ts'],
    ...strict,
  },
  compliance: {
    // Tables of law and of words are data, and consent for the examples of rules is for tests. What
    // reads texts (content, optOut) is hashed by packIdentity.test, which no mutant of it passes.
    mutate: [
      'lib/compliance/**/*.ts',
      '!lib/compliance/{content,data,jurisdictions,optOut}/**',
      '!lib/compliance/exampleConsent.ts',
    ],
    // The others are long and reach everything: what they alone notice has no test of its own.
    testMatch: [
      ...testsIn('unit/compliance/**/*'),
      // What a page says of the rules is a promise, too.
      ...testsIn('unit/docs/pages'),
      '!**/{classifier,content,contentKinds,deceit,isOptOut,names,ownWords,reading}.test.ts',
      '!**/{lawOfToday,optOutLanguages,properties,readReply,secretRequest}.test.ts',
      '!**/unseenSecretRequests.test.ts',
    ],
    leastPercent: 88,
    needsReasons: false,
  },
};

/** The room that a file of the product belongs to. */
export const roomOf = (file: string): string | undefined =>
  /^lib\/ledger\/(?:move\/)?\w*postgres/i.test(file)
    ? 'postgres'
    : Object.keys(rooms).find((room) => file.startsWith(`lib/${room}/`));
