import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isOptOut } from '../../../lib/compliance/optOut/isOptOut';
import { filesIn } from '../../support/files';

const kindOf = (text: string, conversation = {}) => isOptOut(text, undefined, conversation).kind;

describe('what others wrote in a message', () => {
  it.each([
    'Liked “Your table is ready. Reply STOP to opt out”',
    'Le encantó “Feliz cumpleaños. Escribe BAJA para no recibir más”',
    'Gefällt „Bis morgen um 9! Abmelden mit STOP“',
    '👍 to “Reminder: Tue 9am. Reply STOP to end”',
    '> Reply STOP to unsubscribe\nOk thanks, see you then',
    "Yes I'll be there\n\nOn Mon, Nov 2, 2026 at 9:01 AM Clinic wrote:\n> Reply STOP to unsubscribe",
    'Yes, that works for me.\n--\nAnn Quill\nStop Hunger Foundation',
    'Fwd: Your appt is 11/9 at 2pm. Reply STOP to opt out.',
  ])('is not taken for theirs: %j', (text) => expect(kindOf(text)).toBe('none'));

  it.each([
    '> Reply STOP to opt out\n\nSTOP please',
    'Replied to “Fall sale! Reply STOP to end”: stop',
    'STOP\n\nSent from my iPhone',
    '“Stop texting me”',
  ])('does not hide their own words: %j', (text) =>
    expect(['stop', 'revocation']).toContain(kindOf(text)),
  );

  it('is a reason to look where they disliked it', () =>
    expect(kindOf('Disliked “20% off all boots. Reply STOP to opt out.”')).toBe('unclear'));
});

describe('spelling', () => {
  it.each([
    'S T O P',
    's.t.o.p',
    'STOOOOP',
    'ST0P',
    'ＳＴＯＰ',
    'stopp texting me',
    'unsubscibe me',
  ])('does not matter: %s', (text) => expect(['stop', 'revocation']).toContain(kindOf(text)));
});

describe('negation', () => {
  it.each([
    "please don't stop texting me",
    'Please do not ever stop sending these',
    'Non smettete di scrivermi',
    'Hört bitte nicht auf mit den Nachrichten',
    'why would I stop these? I love them',
  ])('over several words asks for the contrary: %s', (text) =>
    expect(['none', 'start']).toContain(kindOf(text)),
  );
});

describe('words of ending that end something else', () => {
  it.each([
    "you have the wrong number of chairs, it's 12",
    'número de casa equivocado, es el 7',
    'die Hausnummer ist falsch, richtig ist 17',
    '4 stars',
    'all done!',
    "stop it, you're too kind",
    'SMS, MMS',
    '["email","sms"]',
    'perhaps',
    "Stop! That's exactly what I was looking for",
    'quit in 2012',
    'turn it off',
    'the wrong number is on the invoice',
    'bill pe galat number hai',
    'número errado na nota',
    'peru tilaus 7',
    'cancel my order 7',
    'unsubscribe from Netflix',
    'at the end of the street',
  ])('are no opt-out: %s', (text) => expect(['stop', 'revocation']).not.toContain(kindOf(text)));
});

describe('what stands around a request', () => {
  it.each([
    'Take my number off your list, order 7',
    'Order 4471: take me off the texts, thanks',
    'Account 00713, unsubscribe. Thanks and have a nice weekend',
    'Hello, this is Dana Oyelaran. Please remove my number from your list. Regards, Dana',
    'Quiten mi número de su lista, pedido 7',
    'Nehmen Sie meine Nummer von der Liste, Bestellung 7',
    'मैसेज मत भेजो, ऑर्डर 7',
    '명단에서 제 번호 빼주세요, 주문 7',
  ])('changes nothing about it: %s', (text) => expect(kindOf(text)).toBe('revocation'));
});

describe('a clause that ends messages', () => {
  it('counts beside a rhetorical question', () =>
    expect(kindOf('no longer a member, why are you still texting? stop it')).toBe('revocation'));
});

describe('signs beside the words', () => {
  it.each(['🚫 no texts 🚫', '🛑 no more messages 🛑', '🚫 keine Nachrichten'])(
    'negate nothing: %s',
    (text) => expect(kindOf(text)).toBe('revocation'),
  );
});

describe('words of other scripts in Latin letters', () => {
  it.each([
    ['ne pishite mne bolshe', 'ru'],
    ['min mou stelnete alla minimata', 'el'],
    ['al tishlechu li yoter hodaot', 'he'],
    ['mat bhejo mujhe message', 'hi'],
    ['balash rasayel tany', 'ar'],
  ])('are read, too: %s', (text, language) =>
    expect(kindOf(text, { languages: [language, 'en'] })).toBe('revocation'),
  );
});

describe('the language of the conversation', () => {
  it.each([
    ['Fine', 'it'],
    ['Red', 'tr'],
    ['Alto', 'es'],
    ['Baja', 'es'],
    ['Basta', 'it'],
    ['Para', 'es'],
    ['Slut', 'sv'],
    ['Seis', 'fi'],
  ])('tells what %s means', (word, language) => {
    expect(kindOf(word, { languages: ['en'] })).toBe('none');
    expect(kindOf(word, { languages: [language, 'en'] })).toBe('stop');
  });

  it.each(['Fine', 'Red', 'Alto', 'Basta', 'Halt', 'Para', 'Sus', 'Slut', 'Fin', 'Ende', 'Seis'])(
    'is not that of %s where it is English',
    (text) => {
      expect(kindOf(text, { languages: ['en'] })).toBe('none');
      // The number is Italian, the conversation is not.
      expect(kindOf(text, { languages: ['en', 'it', 'es', 'sv'], spoken: ['en'] })).toBe('none');
    },
  );

  it('may be a second one of the country, which a person has to tell', () =>
    expect(kindOf('Alto', { languages: ['en', 'es'] })).toBe('unclear'));

  it('is English where it is not known and the word is an English one', () =>
    expect(kindOf('Fine')).toBe('none'));

  it('does not matter for the words that all platforms know', () =>
    expect(kindOf('stop', { languages: ['ja'] })).toBe('stop'));
});

describe('the question before', () => {
  it.each([
    ['no', 'Do you still want messages from us?', 'revocation'],
    ['yes', 'Do you still want messages from us?', 'start'],
    ['yes', 'Do you want us to stop your texts?', 'revocation'],
    ['no', 'Do you want us to stop your texts?', 'none'],
    ['no', 'Is Tuesday ok for your appointment?', 'none'],
    ['Cancel', 'Your table is booked for 8. Keep or cancel it?', 'none'],
    ['remove it', 'Should we keep or remove the old mattress?', 'none'],
    ['nein', 'Möchten Sie weiterhin Nachrichten erhalten?', 'revocation'],
    ['stop', 'Is Tuesday ok for your appointment?', 'stop'],
    ['please stop texting me', 'Is Tuesday ok for your appointment?', 'revocation'],
    ['cancel', 'May we deliver your sofa on Friday?', 'none'],
    ['No', 'Shall we send the newsletter to 4,000 subscribers?', 'none'],
    ['yes', 'Delete the 40 contacts that opted out?', 'none'],
  ])('tells what %j after %j means', (text, question, kind) =>
    expect(kindOf(text, { question })).toBe(kind),
  );

  it.each(['STOP', 'STOP ALL', 'STOPALL', 'stop all please', 'opt out', 'Opt me out, thanks'])(
    'does not matter for %s',
    (text) => {
      for (const question of [
        'Is Tuesday ok for your appointment?',
        'Approve the invoice of 40 dollars?',
        'How many of the plants shall we water?',
      ])
        expect(['stop', 'revocation']).toContain(kindOf(text, { question }));
    },
  );

  it.each(['unsubscribe', 'unsubscribe me please', 'please unsubscribe me'])(
    'does not matter for %s, either',
    (text) =>
      expect(['stop', 'revocation']).toContain(
        kindOf(text, { question: 'Which of the two chairs do you want?' }),
      ),
  );
});

describe('what is ended', () => {
  it.each([
    ['please stop texting me', 'all'],
    ['Stop promotions', 'marketing'],
    ['Detener promociones', 'marketing'],
    ['Parar promoções', 'marketing'],
    ['Promoties stoppen', 'marketing'],
    ['no more ads please, only order updates', 'marketing'],
    ['keine Werbung mehr bitte', 'marketing'],
    ['stop calling me, text is fine', 'calls'],
    ['ne m’appelez plus, un sms suffit', 'calls'],
    ["don't text me until January", 'pause'],
    ['bitte keine Nachrichten bis Montag', 'pause'],
  ])('by %j is %s', (text, scope) =>
    expect(isOptOut(text)).toMatchObject({ kind: 'revocation', scope }),
  );

  it('by a keyword is everything', () =>
    expect(isOptOut('STOP')).toMatchObject({ kind: 'stop', scope: 'all', confidence: 1 }));
});

describe('the end of a pause', () => {
  /** A Thursday, in New York still the 12th. */
  const now = new Date('2026-11-13T03:00:00Z');
  const zone = 'America/New_York';

  it.each([
    ['no texts until Monday please', '2026-11-16T05:00:00.000Z'],
    ["don't text me before January", '2027-01-01T05:00:00.000Z'],
    ['pause the texts for two weeks', '2026-11-26T05:00:00.000Z'],
    ['please no messages until the 20th', '2026-11-20T05:00:00.000Z'],
    ['keine Nachrichten vor Januar bitte', '2027-01-01T05:00:00.000Z'],
    ['no me escriban hasta el lunes', '2026-11-16T05:00:00.000Z'],
  ])('of %j is a day in the zone of the person', (text, until) => {
    const reading = isOptOut(text, undefined, { now, zone });
    expect(reading).toMatchObject({ kind: 'revocation', scope: 'pause' });
    expect(reading.until?.toISOString()).toBe(until);
  });

  it('is open where the words do not tell, or nobody knows what day it is', () => {
    const text = "please pause the texts until I'm back";
    expect(isOptOut(text, undefined, { now, zone })).toMatchObject({ scope: 'pause', until: null });
    expect(isOptOut('no texts until Monday please')).toMatchObject({ until: null });
    expect(
      isOptOut('no texts until Monday please', undefined, { now, zone: 'Mars/Base' }),
    ).toMatchObject({ until: null });
  });
});

describe('consent that is given', () => {
  it.each(['sign me up again please', 'I unsubscribed by mistake, please add me back'])(
    'in plain words: %s',
    (text) => expect(isOptOut(text)).toMatchObject({ kind: 'start', basis: 'phrase' }),
  );

  it.each(['yes', 'ok', 'sure', 'sí', 'ja'])('is not given by %s alone', (text) =>
    expect(kindOf(text)).not.toBe('start'),
  );
});

describe('the reader', () => {
  it('says which words decided', () =>
    expect(isOptOut('Thanks for the ride. Please stop texting me!').matched).toContain('stop'));

  it('never throws, and is sure of something between nothing and all', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.constantFrom('stop', '“', '”', '> ', '\n', 'wrote:', '-- ', '🛑', 'не', '停'), {
          maxLength: 80,
        })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (message, question) => {
        const { confidence } = isOptOut(message, undefined, { question, now: new Date(0) });
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['“', '>\n', 'a', 's t o p ', 'Reply STOP to ', '停', 'f*', '"a" ', 'On a wrote:\n'])(
    'takes no longer for ten times as much of %j, but for reading it',
    (part) => {
      const timeOf = (length: number) => {
        const text = part.repeat(Math.ceil(length / part.length));
        const began = performance.now();
        for (let time = 0; time < 3; time++) isOptOut(text);
        return performance.now() - began;
      };
      timeOf(1_000);
      expect(timeOf(100_000)).toBeLessThan(40 * Math.max(5, timeOf(10_000)));
    },
  );

  it('weighs less than 2 MB in all', () => {
    const folder = join(__dirname, '../../../lib/compliance/optOut');
    const files = filesIn('lib/compliance/optOut', /\.ts$/);
    const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(size).toBeLessThan(2_000_000);
    expect(statSync(join(folder, 'reader/weights.ts')).size).toBeLessThan(1_700_000);
    expect(readFileSync(join(folder, 'isOptOut.ts'), 'utf8')).not.toMatch(
      /^import (?!type).*(?:reader|words|readReply)/m,
    );
  });
});
