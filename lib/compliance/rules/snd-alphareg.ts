import { lackOfRegistration } from '../registrationState';
import { countryGuidelines } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { placesWith } from '../scope';
import { senderKind } from '../senderKind';
import { senderRows } from '../senderRows';

const consequence = {
  blocked: 'it is blocked',
  labelled: 'it is shown as suspicious',
  overwritten: 'it is replaced by a number',
} as const;
const to = (number: string, status: 'approved' | 'none' | undefined, from = 'Acme') => ({
  recipient: { number },
  sender: {
    from,
    registration: status === undefined ? undefined : { status, kind: 'senderId' as const },
  },
});

export default rule({
  id: 'SND-ALPHAREG',
  title: 'Sender ID is registered',
  why: 'A growing number of countries block or brand sender IDs that are not in their register.',
  question: 'compliance',
  references: [countryGuidelines],
  severity: 'B/B/B/B/W',
  optional: 'Providers refuse, label or replace sender IDs that are not registered.',
  channels: ['sms', 'mms'],
  scope: placesWith(
    'senders',
    ({ kind, allowed }) => kind === 'alphanumeric' && allowed === 'registered',
  ),
  check: (context) => {
    const { facts } = context;
    const { from, registration } = facts.sender;
    if (!from || senderKind(from) !== 'alphanumeric') return undefined;
    const demanded = senderRows(context).filter(
      ({ row }) => row.kind === 'alphanumeric' && row.allowed === 'registered',
    );
    if (demanded.length === 0) return undefined;
    if (registration === undefined) return missing('sender.registration');
    const lack = lackOfRegistration(registration);
    if (lack === undefined) return undefined;
    return demanded.map(({ where, row }) => ({
      reason: `The sender ID may not be used in ${where}: ${lack}${row.otherwise ? `, and ${consequence[row.otherwise]}` : ''}.`,
      remedy: `Register the sender ID for ${where} with Twilio, or send from a number.`,
      atMost: row.advisory || row.otherwise === 'overwritten' ? ('warn' as const) : undefined,
      evidence: ['sender.from', 'sender.registration'],
      references: [referenceTo(row)],
    }));
  },
  examples: [
    { name: 'registered in Singapore', changes: to('+6581234567', 'approved'), finds: 'nothing' },
    { name: 'not registered in Singapore', changes: to('+6581234567', 'none'), finds: 'block' },
    {
      name: 'Spain, the day before the rule',
      changes: { ...to('+34612345678', 'none'), now: new Date('2026-09-14T10:00:00Z') },
      finds: 'nothing',
    },
    {
      name: 'Spain, the first day of the rule',
      changes: { ...to('+34612345678', 'none'), now: new Date('2026-09-15T10:00:00Z') },
      finds: 'block',
    },
    { name: 'Ireland only labels', changes: to('+353851234567', 'none'), finds: 'warn' },
    { name: 'India overwrites', changes: to('+919812345678', 'none'), finds: 'warn' },
    {
      name: 'a number needs none',
      changes: to('+6581234567', 'none', '+12065550100'),
      finds: 'nothing',
    },
    { name: 'not looked up', changes: to('+6581234567', undefined), finds: 'missing' },
    {
      name: 'emergency',
      changes: { ...to('+6581234567', 'none'), message: { category: 'emergency' } },
      finds: 'warn',
    },
  ],
});
