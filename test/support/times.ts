import { DateTime } from 'luxon';
import { Context } from '../../lib/compliance/context';
import { applicableHours } from '../../lib/compliance/hours';
import { rulePack } from '../../lib/compliance/gate';
import { closingTime, openingTime } from '../../lib/compliance/time/schedule';
import { policyOf } from '../../lib/gate/facts/policy';
import { readInput } from '../../lib/kit/input';
import { readMoment } from '../../lib/kit/moment';
import type { Fields } from '../../lib/kit/field';
import { crmRecord } from '../../lib/twilio/crm';
import { operations as gateOperations } from '../../nodes/ComplianceGate/operations';
import { operations as twilioOperations } from '../../nodes/TwilioOps/operations';
import { periodOf } from '../../nodes/TwilioOps/operations/analytics/period';
import { crmOfCall } from '../../nodes/TwilioOpsTrigger/callRequest';
import { baseFacts } from '../unit/compliance/baseFacts';
import corpus from './corpora/times.json';

/** A time as a person, an expression, a file or Twilio writes it, and what it should mean. */
export interface TimeCase {
  id: string;
  /** The input, by its place and label. */
  where: string;
  /** n8n's setting of the workflow. */
  workflowZone: string;
  /** `DateTime … in ZONE` and `Date …` stand for such an object. */
  input: string;
  /** A moment, a day, or two moments with a slash between them. */
  expected: string;
  why: string;
}

export const timeCases: readonly TimeCase[] = corpus.cases;

/** What is read otherwise than expected; nothing where all is right. */
export function wrongIn(one: TimeCase): string | undefined {
  const { where, expected } = one;
  const [, read] = places.find(([pattern]) => pattern.test(where)) ?? [];
  if (!read) return `nobody reads ${where}`;
  let given: unknown;
  try {
    given = read(one, valueOf(one.input));
  } catch (thrown) {
    given = `refused: ${String(thrown)}`;
  }
  const text = [given].flat().map(isoOf).join('/');
  return text === expected ? undefined : `${text} instead of ${expected}`;
}

const isoOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : `${value}`;

function valueOf(input: string): unknown {
  const [, text, zone] = /^DateTime (\S+) in (\S+)$/.exec(input) ?? [];
  if (text) return DateTime.fromISO(text, { zone });
  return input.startsWith('Date ') ? new Date(input.slice(5)) : input;
}

type Read = (one: TimeCase, value: unknown) => unknown;

/** What an operation's own field, or one inside a collection, makes of a value. */
const field =
  (operations: ReadonlyArray<{ resource: string; operation: string; fields: Fields }>) =>
  (name: string, path: string): Read =>
  ({ workflowZone: timeZone }, value) => {
    const [resource, operation] = name.split('/');
    const { fields } = operations.find(
      (one) => one.resource === resource && one.operation === operation,
    )!;
    const [outer, inner] = path.split('.') as [string, string?];
    const given = inner ? { [inner]: value } : value;
    const own = { [outer]: { ...fields[outer]!, when: {} } };
    const read = readInput(own, () => given, { timeZone })[outer];
    return inner ? (read as Record<string, unknown>)[inner] : read;
  };

/** Of a moment that is read to either side, the earlier. */
const atStart =
  (read: Read): Read =>
  (one, value) =>
    (read(one, value) as (side: object) => Date)({});

const [twilio, gate] = [field(twilioOperations), field(gateOperations)];

const importRow =
  (reading: object): Read =>
  ({ workflowZone: timeZone }, value) =>
    readMoment(value, { timeZone, ...reading });

/** The moments between which messages are counted, long after they have ended. */
const analytics: Read = (one, value) => {
  const timeZone = /Time Zone (\w+\/\w+)/.exec(one.where)?.[1] ?? '';
  const read = (path: string, given: unknown) => twilio('analytics/messages', path)(one, given);
  const { from, to } = periodOf(
    {
      period: 'dates',
      startDate: read('startDate', value) as string,
      endDate: read('endDate', value) as string,
      timeZone: read('timeZone', timeZone) as string,
    },
    new Date(`${one.input.slice(0, 7)}-28T12:00:00Z`),
  );
  return [from, to];
};

/** When the house's hours begin or end on a day for a recipient, both named in the case. */
const houseHours =
  (name: 'hoursFrom' | 'hoursTo'): Read =>
  (one, value) => {
    const [, timeZone, date] = /recipient in (\S+), (.+)\)/.exec(one.where)!;
    const read = gate('decision/evaluate', `houseRules.${name}`)(one, value);
    const policy = policyOf({ houseRules: { [name]: read as string }, override: {} });
    const day = DateTime.fromFormat(date!, 'd LLL yyyy', { zone: timeZone!, locale: 'en-US' });
    const facts = { ...baseFacts, policy, recipient: { number: '+12125550123', timeZone } };
    const context = new Context(facts, day.toJSDate(), rulePack);
    const { schedule } = applicableHours(context).find(({ whose }) => whose === 'House rules')!;
    const [zone] = context.place.zones;
    const at =
      name === 'hoursFrom'
        ? openingTime(schedule, zone!, day.toMillis())
        : closingTime(schedule, zone!, day.toMillis());
    return new Date(at!);
  };

const occurredAt = 'options.occurredAt';

/** Who reads the input of a place: the product's own operations, wherever one does. */
const places: ReadonlyArray<readonly [RegExp, Read]> = [
  [/^message send/, twilio('message/send', 'sendAt')],
  [/^message get many: Sent After/, twilio('message/getMany', 'filters.sentAfter')],
  [/^consent revoke/, gate('consent/revoke', occurredAt)],
  [/^consent grant/, gate('consent/grant', occurredAt)],
  [/Last Inbound At$/, gate('decision/evaluate', 'recipientFacts.lastInboundAt')],
  [/Expires At/, gate('decision/evaluate', 'override.expiresAt')],
  [/Date of Consent$/, atStart(twilio('consentSync/push', 'dateOfConsent'))],
  [/get many: Since$/, gate('decision/getMany', 'filters.since')],
  [/get many: Until$/, gate('consent/getMany', 'filters.until')],
  [/^consent import: date/, importRow({})],
  [/^consent import: day alone/, importRow({ twice: 'second', dayAlone: 'end' })],
  [/^usage get many: From/, twilio('usage/getMany', 'filters.startDate')],
  [/^analytics/, analytics],
  [
    /^trigger: Timestamp of a call/,
    (_one, value) =>
      crmOfCall({ CallSid: '', CallStatus: '', Timestamp: value as string }).timestamp,
  ],
  [
    /^trigger: timestamp of an event/,
    (_one, value) => crmRecord({ type: 'sms', sid: '', timestamp: value as string }, '').timestamp,
  ],
  [/Hours From/, houseHours('hoursFrom')],
  [/Hours To/, houseHours('hoursTo')],
];
