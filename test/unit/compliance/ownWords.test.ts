import { ownWords } from '../../../lib/compliance/optOut/reader/ownWords';

it.each([
  'في الجمعة، 3 أبريل 2026 في 10:00 ص تمت كتابة ما يلي بواسطة ACME:\n> Reply?',
  'في 3 أبريل 2026، كتب ACME:\n> Reply?',
  'בתאריך יום ו׳, 3 באפר׳ 2026 ב-10:00 מאת ACME <a@example.com>:\n> Reply?',
  'أُرسلت من الـ iPhone',
])('takes away what a program adds: %s', (added) =>
  expect(ownWords(`STOP\n${added}`)).toEqual({ text: 'STOP', isCut: true }),
);

it.each(['הסירו אותי מאת הרשימה', 'كما كتبت'])('leaves words that look alike: %s', (line) =>
  expect(ownWords(`${line}\nSTOP`).text).toBe(`${line}\nSTOP`),
);
