/** What is mutated in a room, and by which tests its mutants are to be killed. */
export interface Room {
  mutate: string[];
  testMatch: string[];
}

const testsIn = (...places: string[]) => places.map((place) => `<rootDir>/test/${place}.test.ts`);

const postgres = 'lib/ledger/{,move/}*[pP]ostgres*.ts';

export const rooms: Record<string, Room> = {
  sending: {
    mutate: ['lib/sending/**/*.ts'],
    testMatch: testsIn('unit/sending/**/*'),
  },
  ledger: {
    mutate: ['lib/ledger/**/*.ts', `!${postgres}`],
    testMatch: testsIn('unit/ledger/**/*'),
  },
  // Apart from the others, as its tests take minutes and no other file needs them.
  postgres: {
    mutate: [postgres],
    testMatch: testsIn('unit/ledger/**/*', 'integration/ledger/{postgres*,move}'),
  },
  twilio: {
    // Twilio's table of error codes is data.
    mutate: ['lib/twilio/**/*.ts', '!lib/twilio/errorCodes.ts'],
    // The soak test is long and finds what happens by chance.
    testMatch: [...testsIn('unit/twilio/**/*'), '!**/httpTransportSoak.test.ts'],
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
  },
};

/** The room that a file of the product belongs to. */
export const roomOf = (file: string): string | undefined =>
  /^lib\/ledger\/(?:move\/)?\w*postgres/i.test(file)
    ? 'postgres'
    : Object.keys(rooms).find((room) => file.startsWith(`lib/${room}/`));
