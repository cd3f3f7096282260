import { advancedOptOut, error21610, usPart64 } from '../references';
import { granted, resumed, revoked } from '../exampleConsent';
import { missing, rule } from '../rule';

const at = (date: Date | null): string =>
  date === null || Number.isNaN(date.getTime()) ? '' : ` on ${date.toISOString().slice(0, 10)}`;

export default rule({
  id: 'SUP-OPTOUT',
  title: 'Opt-out',
  why: 'A person who said stop must not be messaged again until they opt in anew.',
  question: 'optOut',
  references: [usPart64, advancedOptOut, error21610],
  severity: 'B/B/B/B/W',
  overridable: false,
  check: (context) => {
    const { facts, consent, category } = context;
    const isConfirmation =
      facts.message.confirmsRevocation !== undefined &&
      category === 'transactional' &&
      context.under('US');
    if (consent?.state === 'revoked') {
      if (isConfirmation) return undefined;
      const { endsAt } = consent;
      if (endsAt) {
        return {
          reason: `The recipient wants no messages until ${endsAt.toISOString().slice(0, 16)}Z.`,
          remedy: 'Send it after that, or when the recipient opts in again.',
          atMost: 'hold',
          notBefore: endsAt,
          evidence: ['consent'],
        };
      }
      return {
        reason: `The recipient opted out${at(consent.revokedAt)}.`,
        remedy:
          'Wait until the recipient opts in again, for example by sending START, and record that consent in the ledger.',
        evidence: ['consent'],
      };
    }
    return facts.consent.events === undefined ? missing('consent.events (the ledger)') : undefined;
  },
  examples: [
    { name: 'no revocation', changes: {}, finds: 'nothing' },
    {
      name: 'revoked after the grant',
      changes: {
        consent: { events: [granted('2026-01-10T12:00:00Z'), revoked('2026-03-01T12:00:00Z')] },
      },
      finds: 'block',
    },
    {
      name: 'revoked, then granted again',
      changes: {
        consent: { events: [revoked('2026-03-01T12:00:00Z'), granted('2026-03-01T12:00:01Z')] },
      },
      finds: 'nothing',
    },
    {
      name: 'a pause that goes on',
      changes: {
        consent: {
          events: [
            granted('2026-01-10T12:00:00Z'),
            revoked('2026-11-10T12:00:00Z', { endsAt: new Date('2026-12-01T00:00:00Z') }),
          ],
        },
      },
      finds: 'hold',
    },
    {
      name: 'a pause that is over',
      changes: {
        consent: {
          events: [
            granted('2026-01-10T12:00:00Z'),
            revoked('2026-03-01T12:00:00Z', { endsAt: new Date('2026-04-01T00:00:00Z') }),
          ],
        },
      },
      finds: 'nothing',
    },
    {
      name: 'STOP, then START: what STOP had ended counts again',
      changes: {
        consent: {
          events: [
            granted('2026-01-10T12:00:00Z'),
            revoked('2026-03-01T12:00:00Z'),
            resumed('2026-04-01T12:00:00Z'),
          ],
        },
      },
      finds: 'nothing',
    },
    {
      name: 'grant and revocation at the same moment',
      changes: {
        consent: { events: [granted('2026-03-01T12:00:00Z'), revoked('2026-03-01T12:00:00Z')] },
      },
      finds: 'block',
    },
    {
      name: "the item's claim does not lift a revocation",
      changes: {
        consent: {
          item: { status: 'granted', level: 'written', at: new Date('2026-11-01T00:00:00Z') },
          events: [revoked('2026-03-01T12:00:00Z')],
        },
      },
      finds: 'block',
    },
    {
      name: 'the one confirmation, judged by SUP-CONFIRM',
      changes: {
        message: {
          category: 'transactional',
          body: 'Acme: you are opted out.',
          confirmsRevocation: { revokedAt: new Date('2026-11-18T16:59:00Z'), sentBefore: 0 },
        },
        consent: { events: [revoked('2026-11-18T16:59:00Z')] },
      },
      finds: 'nothing',
    },
    { name: 'ledger not asked', changes: { consent: { events: undefined } }, finds: 'missing' },
    {
      name: 'emergency',
      changes: {
        message: { category: 'emergency' },
        consent: { events: [revoked('2026-03-01T12:00:00Z')] },
      },
      finds: 'warn',
    },
  ],
});
