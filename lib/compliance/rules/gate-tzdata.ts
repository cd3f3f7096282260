import { house } from '../references';
import { missing, rule } from '../rule';

export default rule({
  id: 'GATE-TZDATA',
  title: 'Time-zone data is recent',
  why: 'Governments move their clocks; data older than the rules may be an hour wrong.',
  question: 'compliance',
  references: [house],
  severity: 'W/W/-/-/-',
  check: ({ facts, rulePack }) => {
    const { tzDataVersion } = facts;
    if (tzDataVersion === undefined) return missing('tzDataVersion');
    if (tzDataVersion >= rulePack.tzDataVersion) return undefined;
    return {
      reason: `The host’s time-zone data (${tzDataVersion}) is older than the rules (${rulePack.tzDataVersion}).`,
      remedy: 'Update Node.js, or start it with newer time-zone data.',
      evidence: ['tzDataVersion'],
    };
  },
  examples: [
    { name: 'as old as the rules', changes: { tzDataVersion: '2026c' }, finds: 'nothing' },
    { name: 'newer', changes: { tzDataVersion: '2027a' }, finds: 'nothing' },
    { name: 'older', changes: { tzDataVersion: '2026b' }, finds: 'warn' },
    { name: 'not known', changes: { tzDataVersion: undefined }, finds: 'missing' },
    {
      name: 'one-time code',
      changes: { message: { category: 'oneTimeCode' }, tzDataVersion: '2020a' },
      finds: 'nothing',
    },
  ],
});
