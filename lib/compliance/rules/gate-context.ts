import { house } from '../references';
import { rule } from '../rule';

export default rule({
  id: 'GATE-CONTEXT',
  title: 'Enough is known',
  why: 'What is not known is not permitted: marketing waits for the missing facts, other messages carry a warning.',
  question: 'compliance',
  references: [house],
  severity: 'B/W/W/W/W',
  overridable: false,
  check: ({ notEvaluated }) =>
    notEvaluated
      .filter(({ required }) => required)
      .map(({ ruleId, missingInput }) => ({
        reason: `${ruleId} could not be evaluated: ${missingInput.join(', ')} is missing.`,
        remedy: `Provide ${missingInput.join(', ')}.`,
      })),
  examples: [
    { name: 'all known', changes: {}, finds: 'nothing' },
    {
      name: 'neither consent nor ledger',
      changes: { consent: { events: undefined } },
      finds: 'block',
    },
    {
      name: 'consent on the item, ledger not asked',
      changes: { consent: { item: { status: 'granted', level: 'written' }, events: undefined } },
      finds: 'block',
    },
    {
      name: 'transactional',
      changes: { message: { category: 'transactional' }, consent: { events: undefined } },
      finds: 'warn',
    },
    {
      name: 'an optional look-up is missing',
      changes: { sender: { registration: undefined } },
      finds: 'nothing',
    },
  ],
});
