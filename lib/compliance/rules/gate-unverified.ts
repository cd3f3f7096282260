import { house } from '../references';
import { referenceTo } from '../referenceTo';
import { rule } from '../rule';

const nigeria = { recipient: { number: '+2348031234567' } };

export default rule({
  id: 'GATE-UNVERIFIED',
  title: 'Values are verified',
  why: 'A value without a text that can be quoted holds marketing; your own counsel can settle it.',
  question: 'compliance',
  references: [house],
  severity: 'D/-/-/-/-',
  check: ({ rows, isVerified }) =>
    (['consent', 'hours'] as const).flatMap((kind) =>
      rows(kind)
        .filter(({ jurisdiction, rows: all }) => !jurisdiction.code.includes('-') && all.length > 0 && all.every(({ tier }) => tier === 'unverified'))
        .map(({ jurisdiction, rows: all }) => ({
          reason: `The rules on ${kind} of: ${jurisdiction.name} are not verified.`,
          remedy: 'Have the law of the recipient’s country checked, then name the country under checked countries in the house rules.',
          atMost: isVerified(jurisdiction.code) ? ('warn' as const) : undefined,
          evidence: ['recipient.number'],
          references: all.map(referenceTo),
        })),
    ),
  examples: [
    { name: 'the US', changes: {}, finds: 'nothing' },
    { name: 'Nigeria', changes: nigeria, finds: 'hold' },
    { name: 'Nigeria, checked by the house', changes: { ...nigeria, policy: { verifiedCountries: ['NG'] } }, finds: 'warn' },
    { name: 'Chad, of which nothing was read', changes: { recipient: { number: '+23563123456' } }, finds: 'hold' },
    { name: 'Wyoming, whose unverified hours only narrow verified ones', changes: { recipient: { number: '+13075550123' } }, finds: 'nothing' },
    { name: 'no country at all', changes: { recipient: { number: '+80012345678', timeZone: 'Europe/Paris' } }, finds: 'hold' },
    { name: 'transactional', changes: { ...nigeria, message: { category: 'transactional' } }, finds: 'nothing' },
  ],
});
