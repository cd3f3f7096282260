import { countryGuidelines } from '../references';
import { parseSender } from '../../phone/parseNumber';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
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

export default rule({
  id: 'SND-CLI',
  title: 'Caller ID is one’s own',
  why: 'A caller ID that is not one’s own is spoofing; Spain bars mobile numbers for commercial calls.',
  question: 'compliance',
  references: [countryGuidelines],
  severity: 'B/B/B/B/W',
  channels: ['voice'],
  scope: 'all; ES for mobile numbers',
  check: (context) => {
    const { facts, category } = context;
    const { from, callerIdVerified } = facts.sender;
    if (from === undefined) return missing('sender.from');
    const barred =
      category === 'marketing'
        ? senderRows(context).find(({ row }) => row.kind === 'mobile')
        : undefined;
    if (barred && parseSender(from)?.type === 'MOBILE') {
      return {
        reason: `${barred.where} bars commercial calls from mobile numbers.`,
        remedy: 'Call from a fixed-line or special number.',
        evidence: ['sender.from'],
        references: [referenceTo(barred.row)],
      };
    }
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
    { name: 'the same, not commercial', changes: call('+34612345670', true), finds: 'nothing' },
    {
      name: 'a text has no caller ID',
      changes: { sender: { callerIdVerified: false } },
      finds: 'nothing',
    },
    { name: 'emergency', changes: call('+34912345678', false, 'emergency'), finds: 'warn' },
  ],
});
