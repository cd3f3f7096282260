import type { ChecklistAnswer, Decision } from '../../../lib/compliance/decision';
import { granted, revoked } from '../../../lib/compliance/exampleConsent';
import { evaluate } from '../../../lib/compliance/gate';
import { baseFacts, merge } from './baseFacts';

const checklistOf = (changes: object) => evaluate(merge(baseFacts, changes)).checklist;
const says = (answer: ChecklistAnswer['answer'], reason: string) => ({ answer, reason });

const opposed = { consent: { events: [revoked('2026-03-01T12:00:00Z')] } };
const notAsked = { consent: { events: undefined } };
const night = { now: new Date('2026-11-19T03:30:00Z') };
const nightReason =
  'It is 22:30 in America/New_York, outside the hours permitted by United States.';
const waiving = (...rulesWaived: string[]) => ({
  policy: {
    override: { by: 'Ada', reason: 'test', expiresAt: new Date('2030-01-01'), rulesWaived },
  },
});
const of = (category: string) => ({ message: { category } });

type Row = [string, object, ReturnType<typeof says>];

const consent: Row[] = [
  ['it is there', {}, says('yes', 'Consent is on record.')],
  [
    'it lacks something',
    { consent: { events: [granted('2026-01-10T12:00:00Z', { evidence: null })] } },
    says('yes', 'Consent is on record. But: No proof of the consent is on record.'),
  ],
  [
    'there is none, which only warns',
    { ...of('transactional'), consent: { events: [] } },
    says('no', 'No consent of the recipient to transactional messages is on record.'),
  ],
  [
    'there is none, and none is needed',
    { ...of('conversational'), consent: { events: [] } },
    says('no', 'No consent is on record; conversational messages do not need it.'),
  ],
  [
    'there is none, and the rule is waived',
    { consent: { events: [] }, ...waiving('CON-MISSING') },
    says('no', 'No consent is on record.'),
  ],
  ['it was taken back', opposed, says('no', 'The recipient opted out, which ends any consent.')],
  [
    'nothing is known',
    notAsked,
    says('unknown', 'Not known: consent.item or consent.events (the ledger).'),
  ],
  [
    'nothing is known, and none is needed',
    { ...notAsked, ...of('emergency') },
    says('unknown', 'No consent was looked up; emergency messages do not wait for it.'),
  ],
];

const none = 'No opt-out is on record for this recipient.';
const optOut: Row[] = [
  ['there is none', {}, says('yes', none)],
  ['there is one', opposed, says('no', 'The recipient opted out on 2026-03-01.')],
  [
    'there is one that only warns',
    { ...opposed, ...of('emergency') },
    says('no', 'The recipient opted out on 2026-03-01.'),
  ],
  [
    'the ledger was not asked',
    notAsked,
    says('unknown', 'Not known: consent.events (the ledger).'),
  ],
  [
    'it is only confirmed, by an item alone',
    {
      message: {
        category: 'transactional',
        confirmsRevocation: { revokedAt: baseFacts.now, sentBefore: 0 },
      },
      consent: { item: { status: 'revoked' }, events: undefined },
    },
    says('unknown', 'The ledger was not asked for opt-outs.'),
  ],
  [
    'another rule warns',
    { recipient: { doNotCall: { listed: true, checkedAt: new Date('2026-11-10') } } },
    says('yes', `${none} But: The number is listed in: National Do Not Call Registry.`),
  ],
];

const good = 'Time, frequency, sender and recipient meet every rule that was evaluated.';
const compliance: Row[] = [
  ['every rule is met', {}, says('yes', good)],
  ['a rule holds', night, says('no', nightReason)],
  ['its rule is waived', { ...night, ...waiving('TIM-WINDOW') }, says('yes', good)],
  ['the time only warns', { ...night, ...of('transactional') }, says('no', nightReason)],
  [
    'the number only warns',
    { ...of('transactional'), recipient: { number: '+15655550123' } },
    says(
      'no',
      "The recipient's number is a possible number that nobody is known to have: it may be new, or have a wrong digit.",
    ),
  ],
  [
    'nobody knows whether WhatsApp lets it pass',
    { message: { category: 'transactional', channel: 'whatsapp' }, lastInboundAt: undefined },
    says('unknown', 'Not known: lastInboundAt.'),
  ],
];

const questions: Array<[keyof Decision['checklist'], Row[]]> = [
  ['consent', consent],
  ['optOut', optOut],
  ['compliance', compliance],
];

describe.each(questions)('the answer for %s', (question, rows) => {
  it.each(rows)('where %s', (_case, changes, expected) =>
    expect(checklistOf(changes)[question]).toEqual(expected),
  );
});

describe('the answer for content', () => {
  it('gives the reasons of what stops it, each once, and leaves out what was waived', () => {
    const body = 'Acme: https://bit.ly/a or https://bit.ly/a. Reply STOP to opt out.';
    expect(checklistOf({ message: { body } }).content).toMatchObject(
      says('no', 'The link goes through the public shortener ….'),
    );
    const waived = checklistOf({ message: { body }, ...waiving('CNT-SHORTENER') });
    expect(waived.content.reason).toMatch(/^Rules found nothing\. /);
  });

  it('gives several reasons as sentences', () =>
    expect(
      checklistOf({ message: { body: 'Acme: https://bit.ly/a, https://1.2.3.4/x. STOP' } }).content
        .reason,
    ).toBe(
      'The host … is a bare address instead of a name. The link goes through the public shortener ….',
    ));

  it('does not know a text that is not there', () =>
    expect(
      checklistOf({ message: { body: undefined, contentSid: 'HX0', category: 'emergency' } })
        .content,
    ).toMatchObject(says('unknown', 'Not known: message.body.')));

  it('says of what it only warns', () => {
    const { reason } = checklistOf({
      message: { body: 'Acme: wine is in. Reply STOP to opt out.' },
    }).content;
    expect(reason).toMatch(/^Rules found nothing to stop it\. /);
    expect(reason).toMatch(/ But: The text seems to be about alcohol\.$/);
  });

  it('leaves to a judge what the text says, but not media and links', () => {
    const { body } = baseFacts.message;
    const verdict = {
      by: 'Ana Ruiz',
      kind: 'person',
      text: body,
      at: new Date('2026-11-17T12:00:00Z'),
      expiresAt: new Date('2026-12-17T12:00:00Z'),
      checks: [],
    };
    expect(checklistOf({ message: { contentVerdicts: [verdict] } }).content).toMatchObject({
      ...says('yes', 'Judged by Ana Ruiz, and no rule objects.'),
      notJudged: ['attached media', 'what the links lead to'],
    });
  });
});
