import type {
  CapRow,
  ConsentRow,
  ContentRow,
  HoursRow,
  Jurisdiction,
  RegisterRow,
  RevocationRow,
  SenderRow,
  Sourced,
  Week,
} from '../../lib/compliance/jurisdiction';
import { jurisdictions } from '../../lib/compliance/jurisdictions';
import { periodInWords, type Period } from '../../lib/compliance/time/period';
import { table } from './table';

/** The text of `docs/jurisdictions.md`: every value that the gate knows, with its source. */
export const jurisdictionsPage = (): string =>
  [
    '# Jurisdictions',
    '',
    'Written by `npm run docs` from `lib/compliance/jurisdictions`; changes by hand are lost.',
    '',
    '**This is not legal advice.** It is what the Compliance Gate goes by, with the source of each value and the day on which it',
    'was looked at. Laws change, sources err, and your case may have exceptions that no table knows. The tiers say how well a',
    "value is founded: *statute* (law, regulator or platform text was read), *quoted* (the law, word for word in a text of somebody else), *vendor* (a provider's country guide), *secondary*",
    '(law firms, press), *unverified* (from general knowledge: it holds marketing and never allows it), *house* (our own caution).',
    'Times are local to the recipient, their end is excluded.',
    '',
    ...[...jurisdictions.values()].flatMap(section),
  ].join('\n');

const section = (one: Jurisdiction): string[] => [
  `## ${one.name} (${one.code})`,
  '',
  ...(one.territories ? [`Also for, where not listed: ${one.territories.join(', ')}.`, ''] : []),
  ...table(
    ['What', 'Value', 'Applies', 'Source', 'Tier', 'Checked'],
    [
      ...(one.hours ?? []).map((row) => cells('Hours', hours(row), row)),
      ...(one.consent ?? []).map((row) => cells('Consent for marketing', consent(row), row)),
      ...(one.caps ?? []).map((row) => cells('At most', cap(row), row)),
      ...(one.senders ?? []).map((row) => cells('Sender', sender(row), row)),
      ...(one.content ?? []).map((row) => cells('Content', content(row), row)),
      ...(one.marketing ?? []).map((row) => cells('Marketing', words(row.marketing), row)),
      ...(one.registers ?? []).map((row) => cells('Register', register(row), row)),
      ...(one.revocation ?? []).map((row) =>
        cells('An opt-out by any channel ends', revocation(row), row),
      ),
      ...(one.notes ?? []).map((row) => cells('Note', '', row)),
    ],
  ),
  '',
];

const cells = (
  what: string,
  value: string,
  row: Sourced & { on?: readonly string[] },
): string[] => [
  row.on ? `${what} (${row.on.join(', ')})` : what,
  [value, row.advisory && 'warns only', row.note].filter(Boolean).join('. '),
  [row.effectiveFrom && `from ${row.effectiveFrom}`, row.effectiveTo && `until ${row.effectiveTo}`]
    .filter(Boolean)
    .join(' '),
  row.source,
  row.tier,
  row.checkedOn,
];

const register = ({ name, validDays }: RegisterRow): string =>
  [name, validDays && `asked again after ${validDays} days`].filter(Boolean).join(', ');

const revocation = ({ ends, recordedOnly }: RevocationRow): string =>
  [ends, recordedOnly && 'recorded and artificial voices only'].filter(Boolean).join('; ');

const hours = ({ week, liftedBy, recordedOnly }: HoursRow): string =>
  [
    weekOf(week),
    recordedOnly && 'recorded and artificial voices only',
    liftedBy && `lifted by ${liftedBy} consent`,
  ]
    .filter(Boolean)
    .join('; ');

const weekOf = ({ weekdays, saturday, sunday, holidays }: Week): string =>
  Object.entries({ 'Mon–Fri': weekdays, Sat: saturday, Sun: sunday, holidays })
    .filter(([, intervals]) => intervals !== undefined)
    .map(
      ([day, intervals]) => `${day} ${intervals!.length > 0 ? intervals!.join(' and ') : 'none'}`,
    )
    .join(', ');

const consent = ({ level, validFor, implied, proof }: ConsentRow): string =>
  [
    level,
    validFor && `for ${periodInWords(validFor)}`,
    implied && `or implied by ${Object.entries(implied.lasts).map(period).join(', ')}`,
    proof && 'with proof',
  ]
    .filter(Boolean)
    .join(' ');

const period = ([basis, lasts]: [string, Period | null | undefined]): string =>
  lasts ? `${basis} (${periodInWords(lasts)})` : basis;

const cap = ({ on, max, hours: span, perTopic, liftedBy }: CapRow): string =>
  [
    `${max} in ${span} hours`,
    perTopic && 'for each subject',
    on.length > 1 && 'texts and calls together',
    liftedBy && `lifted by ${liftedBy} consent`,
  ]
    .filter(Boolean)
    .join(', ');

const sender = ({ kind, ranges, allowed, otherwise }: SenderRow): string =>
  [
    `${words(kind)}${ranges ? ` ${ranges.join(', ')}` : ''}: ${words(allowed)}`,
    otherwise && `otherwise ${otherwise}`,
  ]
    .filter(Boolean)
    .join(', ');

function content(row: ContentRow): string {
  if (row.kind === 'noLinksTo') return `no links to ${row.hosts.join(', ')}`;
  if (row.kind === 'forbiddenTopics') return `forbidden: ${row.topics.map(words).join(', ')}`;
  if (row.kind !== 'adLabel') return words(row.kind);
  return [
    `label in the ${row.where}`,
    row.startsWith && `begins with ${[row.startsWith].flat().join(' or ')}`,
    row.endsWith && `ends with ${row.endsWith}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `noPhoneNumbers` → `no phone numbers` */
const words = (name: string): string =>
  name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
