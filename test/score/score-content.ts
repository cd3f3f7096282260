/**
 * Scores how the gate judges the content of outgoing texts:
 * `npm run score:content [-- --part open|shut|all] [--cases file.json] [--misses]`. A fifth of the
 * texts is shut: its figures are shown, its texts never. `--cases` scores another file of the same
 * shape; `--misses` shows what went wrong among the open texts.
 */
import { readFileSync } from 'node:fs';
import Table from 'cli-table3';
import {
  isShut,
  judgeOutgoing,
  outgoingCases,
  type OutgoingCase,
  type OutgoingResult,
} from '../support/outgoing';

const valueOf = (name: string): string | undefined =>
  new RegExp(`--${name}[ =](\\S+)`).exec(process.argv.join(' '))?.[1];
const file = valueOf('cases');
const part = valueOf('part') ?? 'all';
const cases: readonly OutgoingCase[] = file
  ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: OutgoingCase[] }).cases
  : outgoingCases;
const chosen = cases.filter((one) => file || part === 'all' || isShut(one) === (part === 'shut'));

const write = (text: string): void => void process.stdout.write(`${text}\n`);
const share = (some: number, of: number): string =>
  of === 0 ? '–' : `${some}/${of} (${((100 * some) / of).toFixed(1)} %)`;
const count = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.filter(test).length;
const table = (head: string[], rows: string[][]): void => {
  const shown = new Table({ head, style: { head: [], border: [], compact: true } });
  shown.push(...rows);
  write(shown.toString());
};
const groups = (
  results: readonly OutgoingResult[],
  nameOf: (one: OutgoingCase) => string,
): Array<[string, OutgoingResult[]]> => {
  const found = new Map<string, OutgoingResult[]>();
  for (const result of results) {
    const name = nameOf(result.one);
    found.set(name, [...(found.get(name) ?? []), result]);
  }
  return [...found];
};

const results = chosen.map(judgeOutgoing);
const isHarmful = ({ one }: OutgoingResult): boolean => one.harm !== 'none';
const harmful = results.filter((one) => isHarmful(one) && !one.one.expected.includes('allow'));
const honest = results.filter((one) => !isHarmful(one));
write(`${results.length} texts (${file ?? `the ${part} part`})`);

const caught = (name: string, list: readonly OutgoingResult[]): string[] => [
  name,
  share(
    count(list, ({ isCaught }) => isCaught),
    list.length,
  ),
];
table(
  ['Harmful', 'Blocked or held by content'],
  [
    ...groups(harmful, ({ harm }) => harm).map(([name, list]) => caught(name, list)),
    caught('all', harmful),
  ],
);

const notices = honest.filter(({ one }) => one.group.startsWith('ok-'));
table(
  ['Honest', 'False alarms by content', 'Stopped by any rule'],
  [
    ['all', honest] as const,
    ['notices (ok-*)', notices] as const,
    ...groups(honest, ({ language }) => language),
  ].map(([name, list]) => [
    name,
    share(
      count(list, ({ isCaught }) => isCaught),
      list.length,
    ),
    share(
      count(list, ({ decision }) => decision.decision !== 'allow'),
      list.length,
    ),
  ]),
);

const judged = honest.filter(({ isCategoryRight }) => isCategoryRight !== undefined);
const isFalse = ({ isCategoryRight, decision }: OutgoingResult): boolean =>
  isCategoryRight === false && decision.category.effective === 'marketing';
table(
  ['Category', 'Right', 'False marketing'],
  [
    ['all honest', judged] as const,
    ...groups(judged, ({ group }) => (group.startsWith('ok-') ? 'ok-*' : group)),
  ].map(([name, list]) => [
    name,
    share(
      count(list, ({ isCategoryRight }) => isCategoryRight === true),
      list.length,
    ),
    share(count(list, isFalse), list.length),
  ]),
);
const vouched = count(
  harmful,
  ({ isCaught, decision }) => !isCaught && decision.checklist.content.answer === 'yes',
);
write(`Missed harmful texts that the checklist vouches for: ${vouched}`);

if (process.argv.includes('--misses')) {
  for (const { one, isCaught, isCategoryRight, decision } of results) {
    if (!file && isShut(one)) continue;
    const isWrong = one.harm === 'none' ? isCaught : !isCaught && !one.expected.includes('allow');
    if (!isWrong && isCategoryRight !== false) continue;
    const rules = decision.findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    write(`${one.id} ${one.group}: ${JSON.stringify(one.text)}`);
    write(`  ${decision.category.effective}; ${rules.join(', ') || 'no rule'}`);
  }
}
