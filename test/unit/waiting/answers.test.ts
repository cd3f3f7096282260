import { approvalWords, wordsIn } from '../../../lib/waiting/approvalWords';
import { decisionOf } from '../../../lib/waiting/decisionOf';
import { callEnded } from '../../../nodes/TwilioOps/resume/callEnded';
import { decidedByReply, decidedOnPage } from '../../../nodes/TwilioOps/resume/decided';
import { questionPage } from '../../../nodes/TwilioOps/resume/approvalPages';

it.each([
  ['YES', true],
  [' yes! ', true],
  ['Ja.', true],
  ['ok', true],
  ['👍', true],
  ...['🏻', '🏼', '🏽', '🏾', '🏿'].map((tone): [string, boolean] => [`👍${tone}`, true]),
  ['👎🏽', false],
  ['✅️', true],
  ['yes please', true],
  ['Yes, please!', true],
  ['no, thanks', false],
  ['Ja, bitte', true],
  ['YES\n\n--\nAnn Lee\nSales', true],
  ['No\n> Pay the invoice?\n> Reply YES or NO', false],
  ['Yes\nOn Monday, Ops wrote:\nPay?', true],
  ['Yes. Best regards, Ann', true],
  ['Ja\nMit freundlichen Grüßen\nAnn Lee', true],
  ['Oui\n\nBien à vous,\nAnn', true],
  ['Não\nAbraços\nAna', false],
  ['نعم\nمع التحية', true],
  ['לא\nבברכה', false],
  ['Yes\n\nSent from Yahoo Mail on Android', true],
  ['Ja\n\nVerstuurd vanaf mijn iPhone', true],
  ['はい\n\niPhoneから送信', true],
  ['best', undefined],
  ['No regards', false],
  ['Yes, all the best ones', undefined],
  ['Yes\nSent from Ann on Monday', undefined],
  ['please', undefined],
  ['yes please, but tomorrow', undefined],
  ['No', false],
  ['nein', false],
  ['NO!!', false],
  ['not yet', undefined],
  ['yes, but tomorrow', undefined],
  ['', undefined],
  ['know', undefined],
])('"%s" decides %s', (reply, decision) => expect(decisionOf(reply)).toBe(decision));

describe('a picture', () => {
  const tones = ['', '🏻', '🏼', '🏽', '🏾', '🏿'];
  const selectors = ['', '\ufe0e', '\ufe0f'];
  const inAllForms = (picture: string) => [
    ...tones.map((tone) => picture + tone),
    ...selectors.map((selector) => picture + selector),
    ...tones.flatMap((tone) => ['♀', '♂'].map((sign) => `${picture}${tone}\u200d${sign}\ufe0f`)),
  ];

  it.each([
    ['👍👌✅✔✓☑🗸🗹🆗🙆', true],
    ['👎❌✖✕✗✘☒⛔🚫🙅', false],
  ])('of %s decides %s, whatever its tone and form', (pictures, decision) => {
    for (const picture of pictures)
      for (const form of inAllForms(picture)) {
        const word = decision ? 'Yes' : 'No';
        for (const said of [
          form,
          ` ${form}! `,
          form.repeat(3),
          `${word}${form}`,
          `${form} ${word}`,
        ])
          expect([said, decisionOf(said)]).toEqual([said, decision]);
        expect(decisionOf(`${form}?`)).toBeUndefined();
      }
  });

  it('beside one that says the contrary, or that may mean anything, decides nothing', () => {
    for (const said of ['👍❌', 'No ✔', 'Yes ✘', '❎', '🤷', '🤞', '👀', '🤔', '✔ but ✖', '👉👌'])
      expect([said, decisionOf(said)]).toEqual([said, undefined]);
  });
});

it('a label without a word decides nothing', () => {
  for (const label of ['', '!', ' '])
    for (const said of ['', '?', '...', '\ufe0f'])
      expect(decisionOf(said, { approve: label, decline: label })).toBeUndefined();
});

it('a label decides as well', () => {
  expect(decisionOf('ship it', { approve: 'Ship it' })).toBe(true);
  expect(decisionOf('hold back.', { approve: 'Ship it', decline: 'Hold back' })).toBe(false);
});

describe('an approval', () => {
  const reply = (Body: string) => ({ event: 'awaitedReply', data: { Body, From: '+15005550010' } });

  it.each([
    [
      { decision: 'approve' },
      { data: { approved: true }, wait: { outcome: 'approved', by: 'page' } },
    ],
    [
      { decision: 'decline' },
      { data: { approved: false }, wait: { outcome: 'declined', by: 'page' } },
    ],
    [
      reply('yes'),
      {
        data: { approved: true },
        wait: { outcome: 'approved', by: 'reply', from: '+15005550010', text: 'yes' },
      },
    ],
    [
      reply('No.'),
      {
        data: { approved: false },
        wait: { outcome: 'declined', by: 'reply', from: '+15005550010', text: 'No.' },
      },
    ],
    [
      reply('Who is this?'),
      {
        data: { approved: false, chatInput: 'Who is this?' },
        wait: { outcome: 'answered', by: 'reply', from: '+15005550010', text: 'Who is this?' },
      },
    ],
  ])('%j', (body, item) =>
    expect('event' in body ? decidedByReply(body, {}) : decidedOnPage(body, {})).toEqual(item),
  );

  it.each([{}, { decision: 'maybe' }, { decision: ['approve'] }, reply('yes')])(
    'is not decided on the page by %j',
    (body) => expect(decidedOnPage(body, {})).toBeUndefined(),
  );

  it('that can only be approved is not declined by a post of somebody’s own', () =>
    expect(decidedOnPage({ decision: 'decline' }, { approvalType: 'single' })).toBeUndefined());
});

it.each([
  [{ CallStatus: 'completed', AnsweredBy: 'human', CallDuration: '12' }, 'human'],
  [{ CallStatus: 'completed', AnsweredBy: 'machine_start' }, 'machine'],
  [{ CallStatus: 'completed', AnsweredBy: 'fax' }, 'machine'],
  [{ CallStatus: 'completed' }, 'answered'],
  [{ CallStatus: 'completed', AnsweredBy: 'unknown' }, 'answered'],
  [{ CallStatus: 'busy' }, 'busy'],
  [{ CallStatus: 'no-answer' }, 'noAnswer'],
  [{ CallStatus: 'failed' }, 'failed'],
  [{ CallStatus: 'canceled' }, 'canceled'],
])('a call that ended as %j is %s', (data, outcome) =>
  expect(callEnded({ event: 'callStatus', data })).toMatchObject({ wait: { outcome } }),
);

it('a call that ended tells duration and recording', () => {
  const data = {
    CallStatus: 'completed',
    CallDuration: '12',
    RecordingUrl: 'https://api.twilio.com/r',
    RecordingSid: 'RE1',
    RecordingDuration: '9',
  };
  expect(callEnded({ event: 'callStatus', data })).toEqual({
    wait: {
      outcome: 'answered',
      answeredBy: null,
      durationSeconds: 12,
      recording: { sid: 'RE1', url: 'https://api.twilio.com/r', durationSeconds: 9 },
    },
    event: 'callStatus',
    data,
  });
});

describe('the page of an approval', () => {
  it('escapes the message and decides only by its form', () => {
    const page = questionPage('<b>Pay 5 €?</b>', { approveLabel: 'Pay "now"' });
    expect(page).toContain('&lt;b&gt;Pay 5 €?&lt;/b&gt;');
    expect(page).toContain(
      '<button class="main" name="decision" value="approve">Pay &quot;now&quot;</button>',
    );
    expect(page).toContain('value="decline">Decline</button>');
    expect(page).toContain('<form method="post">');
  });

  it('has one button where there is nothing to decline', () =>
    expect(questionPage('Seen?', { approvalType: 'single' })).not.toContain('decline'));
});

describe.each(Object.entries(approvalWords))('in %s', (language, words) => {
  it('the words of the page and of the message decide', () => {
    for (const said of [words.yes, words.approve, `${words.yes.toLowerCase()}!`])
      expect([said, decisionOf(said)]).toEqual([said, true]);
    for (const said of [words.no, words.decline, ` ${words.no}.`])
      expect([said, decisionOf(said)]).toEqual([said, false]);
    expect(words.replyOrPage.toLowerCase()).toContain(words.no.toLowerCase());
  });

  it('is the page', () => {
    const page = questionPage('Pay?', { language: language as keyof typeof approvalWords });
    expect(page).toContain(`<html lang="${language}" dir="${words.direction}">`);
    for (const said of [words.title, words.approve, words.decline]) expect(page).toContain(said);
    expect(questionPage('Pay?', { language: 'de', approveLabel: 'Zahlen' })).toContain('Zahlen');
  });
});

it('an unknown language is English', () => {
  expect(wordsIn('toString')).toBe(approvalWords.en);
  expect(wordsIn(undefined)).toBe(approvalWords.en);
});
