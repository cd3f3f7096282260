import { decisionOf } from '../../../lib/waiting/decisionOf';

const megabyte = 1_000_000;

describe('a long reply', () => {
  // In time that grew with the square, each of these would take the better part of an hour.
  it.each([
    ['blanks before a word', `yes${' '.repeat(megabyte)}x`],
    ['line breaks before a word', `yes${'\n'.repeat(megabyte)}but not today`],
    ['the starts of quotations', `yes${'\nOn '.repeat(megabyte / 4)}`],
    ['full stops before a word', `yes${'.'.repeat(megabyte)}x`],
    ['invisible letters before a word', `yes${'\u200b'.repeat(megabyte)} but not today`],
  ])('decides nothing: %s', (_, reply) => expect(decisionOf(reply)).toBeUndefined());

  it('is not long for its blanks at the ends', () =>
    expect(decisionOf(`${' '.repeat(megabyte)}yes${'\n'.repeat(megabyte)}`)).toBe(true));

  it('is judged as a whole: what was cut off might have taken the answer back', () => {
    expect(decisionOf(`yes\n> ${'a'.repeat(1_900)}`)).toBe(true);
    expect(decisionOf(`yes\n> ${'a'.repeat(2_000)}\nbut not today`)).toBeUndefined();
  });

  it('nor does a label of such a length match', () =>
    expect(decisionOf('yes', { approve: 'x '.repeat(megabyte), decline: '' })).toBe(true));
});

describe('the author’s labels come before the words of the house', () => {
  it.each([
    ['OK', 'Cancel the order', 'OK', false],
    ['ok!', 'Cancel the order', 'OK', false],
    ['cancel the order', 'Cancel the order', 'OK', true],
    ['OK, cancel the order', 'Cancel the order', 'OK', undefined],
    ['Yes', 'No, delete it', 'Yes', false],
    ['no delete it', 'No, delete it', 'Yes', true],
    ['No', 'No', 'Yes', true],
    ['Yes', 'No', 'Yes', false],
    ['Y', 'N', 'Y', false],
    ['Approve', 'Reject', 'Approve', false],
    ['reject', 'Reject', 'Approve', true],
    ['Zustimmen', 'Ablehnen', 'Zustimmen', false],
    ['Yes, but later', 'Yes', 'Yes, but later', false],
    ['Yes', 'Yes', 'Yes, but later', true],
    ['ship nothing', 'Ship', 'Ship nothing', false],
    ['Yes, Hold', 'Ship', 'Hold', undefined],
    ['👍', '👎', '👍', false],
    ['１', '1', '2', true],
    ['2️⃣', '1', '2', false],
    ['really?', 'Really?', 'Never', true],
    ['Send it please', 'Send it', 'Keep it', true],
  ])('"%s" to %s / %s', (said, approve, decline, decision) =>
    expect(decisionOf(said, { approve, decline })).toBe(decision),
  );

  it.each([
    ['yes', 'Cancel the order', 'OK'],
    ['no', 'No, delete it', 'Keep it'],
    ['yes', 'No, delete it', 'Keep it'],
    ['👍', 'Reject', 'Approve'],
    ['yes', 'Don’t send', 'Send'],
    ['ja', 'Nicht senden', 'Senden'],
    ['ok', 'Keep it', 'Yes'],
    ['send', 'Send', 'send.'],
  ])('"%s" decides nothing between %s / %s', (said, approve, decline) =>
    expect(decisionOf(said, { approve, decline })).toBeUndefined(),
  );

  it.each([
    ['yes', 'Cancel the order', 'Keep it', true],
    ['no', 'OK', 'Not OK', false],
    ['yes', 'OK', 'Not OK', true],
    ['no', 'Send', 'Don’t send', false],
  ])('"%s" still decides between %s / %s', (said, approve, decline, decision) =>
    expect(decisionOf(said, { approve, decline })).toBe(decision),
  );
});

describe('a clear reply', () => {
  it.each([
    'yes\n\nJohn Smith',
    'yes\n\nJohn Smith\nSales',
    'Yes, John',
    'YES - John',
    'Oui, Jean-Luc',
    'Yes, Ann O’Brien',
    'YES\n- John',
    'YES\n— John',
    'Yes\nThanks,\nJohn',
    'Yes\n\nBest regards,\nJohn Smith',
    'Yes\r\n-- \r\nJohn',
    'Yes\n\nSent from my iPhone',
    'Ja\n\nGesendet von meinem iPhone',
    'Ja\n\nVon meinem iPhone gesendet',
    'Oui\n\nEnvoyé de mon iPhone',
    'Sí\n\nEnviado desde mi iPhone',
    'Sim\n\nEnviado do meu iPhone',
    'כן\n\nנשלח מה-iPhone שלי',
    'نعم\n\nأُرسلت من الـ iPhone',
    'Ja\n\nAm 3.4.2026 um 10:00 schrieb ACME:\n> Zahlen?',
    'Ja\n\nAm Fr., 3. Apr. 2026 um 10:00 Uhr schrieb ACME <a@example.com>:\nZahlen?',
    'Oui\n\nLe 3 avril 2026 à 10:00, ACME a écrit :\n> Payer ?',
    'Sí\n\nEl vie, 3 abr 2026 a las 10:00, ACME escribió:\n> ¿Pagar?',
    'Sim\n\nEm sex., 3 de abr. de 2026 às 10:00, ACME escreveu:\n> Pagar?',
    'כן\n\n‫בתאריך יום ו׳, 3 באפר׳ 2026 ב-10:00 מאת ACME <a@example.com>:‬\n> לשלם?',
    'כן\n\nב-3 באפר׳ 2026, בשעה 10:00, ACME כתב:\n> לשלם?',
    'نعم\n\nفي الجمعة، ٣ أبريل ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة ACME:\n> هل ندفع؟',
    'نعم\n\nفي 3 أبريل 2026، كتب ACME:\n> هل ندفع؟',
    'Yes\n\nOn Fri, Apr 3, 2026 at 10:00 AM ACME <a@example.com>\nwrote:\n> Pay?',
    '> Pay?\nYes',
    'Yes\n\n-----Original Message-----\nPay?',
    'si\u0301',
    '¡Sí!',
    'はい。',
    'はい！',
    'نعم،',
    'نعم.',
    'ＹＥＳ',
    'yes\u200b',
    '\u200fنعم',
    '\u200eyes',
    'Yes 👍',
    'Yes👍🏽',
    'OK 👍',
    '👍👍',
    '👍🏿👍🏿',
    '👍✅',
    'yes please 🙏',
    'yes…',
    '…yes',
    '(yes)',
    '*yes*',
    '_yes_',
    '"YES"',
    'yes;',
    'yes -',
    'yes :)',
    'yes yes',
    'ok, yes',
    'yes, thank you so much',
    'Yes please, thanks',
    'Sí, muchas gracias',
    'Oui, s’il vous plaît',
    'نعم، شكرا',
    'כן, תודה',
  ])('%j approves', (reply) => expect(decisionOf(reply)).toBe(true));

  it.each([
    'na\u0303o',
    'No, thank you',
    'No 👎',
    'Nein, danke!',
    'no.\n\nJohn Smith',
    '¡No!',
    '👎👎',
  ])('%j declines', (reply) => expect(decisionOf(reply)).toBe(false));
});

it.each([
  'yes?',
  'yes!?',
  '¿Sí?',
  'yes？',
  'نعم؟',
  'yes ❓',
  'yes 🤔',
  'yes 👎',
  'yes :/',
  '👍👎',
  'no, yes',
  'yes/no',
  'yes no',
  'yeah, no',
  'not yes',
  'y si',
  '~yes~',
  'yes but not today',
  'yes\nbut not today',
  'yes\n\nbut not today',
  'yes\nNot today',
  'yes\nNot Today',
  'Yes\nTomorrow',
  'Yes\nLater',
  'Yes\nNext Week',
  'Yes, Tomorrow',
  'Yes, Friday',
  'YES - LATER',
  'YES, NOT TODAY',
  'Yes, Maybe',
  'Yes - But',
  'yes, john',
  'Ja, Vorkasse',
  'Ja, Montag',
  'Ok, Vorkasse',
  'Ja, Express Versand',
  'Ja\nExpress Versand',
  'Yes\nIn 3 days, as I wrote:\nno',
  'Yes\nOn 3 June, as I wrote:\nno',
  'Ja\nnicht vor 3, schrieb John:\nwarten',
  'Ja\nNur Freitag',
  'Ja\nUnter Vorbehalt',
  'Oui, Demain',
  'Sí, Mañana',
  'Sim, Amanhã',
  'yes\n— but not today',
  'yes\n- Not today',
  'yes\n--\nbut not today',
  'yes\n--\nJohn\nno, wait',
  'yes\nBest,\nbut not today',
  'yes\nThanks\nTomorrow',
  'yes\nsent from the wrong address, do not ship',
  'yes\nSent from my phone by mistake',
  'yes\nas John wrote\nnot today',
  'yes\nas John wrote:\nnot today',
  'yes\n> Pay?\nbut not today',
  'yes\nOn Monday, Ops wrote:\n> Pay?\nbut not today',
  'yes\nAm 3. schrieb ich: nicht vor Mai',
  'yes\n-- originally I wanted no',
  'yes “but not today”',
  'Disliked “Do you approve?” yes',
  'Liked “yes”',
  '👍 to “Do you approve?”',
  'FW: yes',
  'thanks',
  'John Smith',
  'y\ne\ns',
])('%j decides nothing', (reply) => expect(decisionOf(reply)).toBeUndefined());
