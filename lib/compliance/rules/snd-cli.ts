import { countryGuidelines } from '../references';
import { parseSender } from '../../phone/parseNumber';
import { referenceTo } from '../referenceTo';
import type { Context } from '../context';
import { missing, rule, type Concern } from '../rule';
import { placesWith } from '../scope';
import { senderRows } from '../senderRows';

const call = (
  from: string,
  callerIdVerified: boolean | undefined,
  category: 'marketing' | 'transactional' | 'emergency' = 'transactional',
) => ({
  message: { channel: 'voice' as const, category },
  sender: { from, callerIdVerified },
  recipient: { number: '+34612345678' },
});

/** What the recipient's country says against this caller ID of a commercial call. */
const barredBy = (context: Context, from: string): Concern[] =>
  senderRows(context).flatMap(({ where, row }) => {
    const found = { evidence: ['sender.from'], references: [referenceTo(row)] };
    if (row.kind === 'mobile' && parseSender(from)?.type === 'MOBILE') {
      const reason = `${where} bars commercial calls from mobile numbers.`;
      return [{ reason, remedy: 'Call from a fixed-line or special number.', ...found }];
    }
    const { kind, ranges = [] } = row;
    if (kind !== 'outsideRanges' || ranges.some((range) => from.startsWith(range))) return [];
    const reason = `${where} takes commercial calls from numbers that begin with ${ranges.join(' or ')} only.`;
    return [{ reason, remedy: 'Call from such a number.', ...found }];
  });

export default rule({
  id: 'SND-CLI',
  title: 'Caller ID is one’s own',
  why: 'A caller ID that is not one’s own is spoofing; some countries admit commercial calls from certain numbers only.',
  question: 'compliance',
  references: [countryGuidelines],
  severity: 'B/B/B/B/W',
  scope: placesWith('senders', ({ kind }) => kind === 'mobile' || kind === 'outsideRanges'),
  optional: 'Twilio refuses a caller ID that the account may not show.',
  channels: ['voice'],
  check: (context) => {
    const { facts, category } = context;
    const { from, callerIdVerified } = facts.sender;
    if (from === undefined) return missing('sender.from');
    const barred = category === 'marketing' ? barredBy(context, from) : [];
    if (barred.length > 0) return barred;
    if (callerIdVerified === undefined) return missing('sender.callerIdVerified');
    if (callerIdVerified) return undefined;
    return {
      reason: 'The caller ID is neither a number of the account nor verified.',
      remedy: 'Call from a number of your account, or verify the caller ID in the Twilio console.',
      evidence: ['sender.from', 'sender.callerIdVerified'],
    };
  },
  examples: [
    { name: 'own number', changes: call('+34912345678', true), finds: 'nothing' },
    { name: 'a number of someone else', changes: call('+34912345678', false), finds: 'block' },
    { name: 'not known', changes: call('+34912345678', undefined), finds: 'missing' },
    {
      name: 'commercial call from a mobile number to Spain',
      changes: call('+34612345670', true, 'marketing'),
      finds: 'block',
    },
    {
      name: 'commercial call to Spain from the range for them',
      changes: call('+34400123456', true, 'marketing'),
      finds: 'nothing',
    },
    {
      name: 'commercial call to Spain from an ordinary number',
      changes: call('+34912345678', true, 'marketing'),
      finds: 'block',
    },
    {
      name: 'commercial call to the Emirates from abroad',
      changes: {
        ...call('+12065550100', true, 'marketing'),
        recipient: { number: '+971501234567' },
      },
      finds: 'block',
    },
    { name: 'the same, not commercial', changes: call('+34612345670', true), finds: 'nothing' },
    {
      name: 'a text has no caller ID',
      changes: { sender: { callerIdVerified: false } },
      finds: 'nothing',
    },
    { name: 'emergency', changes: call('+34912345678', false, 'emergency'), finds: 'warn' },
  ],
});
