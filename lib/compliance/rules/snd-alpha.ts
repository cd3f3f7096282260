import { countryGuidelines } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { placesWith } from '../scope';
import { senderKind } from '../senderKind';
import { senderRows } from '../senderRows';

export default rule({
  id: 'SND-ALPHA',
  title: 'Kind of sender is admitted',
  why: 'Some countries deliver no sender IDs made of letters, or nothing but short codes.',
  question: 'compliance',
  references: [countryGuidelines],
  severity: 'B/B/B/B/W',
  channels: ['sms', 'mms'],
  scope: placesWith('senders', ({ allowed }) => allowed === 'no'),
  check: (context) => {
    const { facts } = context;
    const refused = senderRows(context).filter(({ row }) => row.allowed === 'no');
    if (refused.length === 0) return undefined;
    const { from, messagingServiceSid } = facts.sender;
    if (!from) return messagingServiceSid ? undefined : missing('sender.from');
    const kind = senderKind(from);
    return refused
      .filter(({ row }) =>
        row.kind === 'alphanumeric'
          ? kind === 'alphanumeric'
          : row.kind === 'notShortCode' && kind !== 'shortCode',
      )
      .map(({ where, row }) => ({
        reason: `${where} admits ${row.kind === 'alphanumeric' ? 'no sender ID of letters' : 'short codes only'}.`,
        remedy:
          row.otherwise === 'overwritten'
            ? 'Expect the sender to be replaced.'
            : 'Send from a number or short code of that country.',
        atMost: row.otherwise === 'blocked' ? undefined : ('warn' as const),
        evidence: ['sender.from'],
        references: [referenceTo(row)],
      }));
  },
  examples: [
    { name: 'a number', changes: {}, finds: 'nothing' },
    { name: 'letters to the US', changes: { sender: { from: 'Acme' } }, finds: 'block' },
    {
      name: 'letters to Germany',
      changes: { recipient: { number: '+4915112345678' }, sender: { from: 'Acme' } },
      finds: 'nothing',
    },
    {
      name: 'a long code to New Zealand',
      changes: { recipient: { number: '+64211234567' } },
      finds: 'block',
    },
    {
      name: 'a short code to New Zealand',
      changes: { recipient: { number: '+64211234567' }, sender: { from: '4321' } },
      finds: 'nothing',
    },
    {
      name: 'letters to Malaysia are replaced',
      changes: { recipient: { number: '+60123456789' }, sender: { from: 'Acme' } },
      finds: 'warn',
    },
    { name: 'sender not known', changes: { sender: { from: undefined } }, finds: 'missing' },
    {
      name: 'emergency',
      changes: { message: { category: 'emergency' }, sender: { from: 'Acme' } },
      finds: 'warn',
    },
  ],
});
