/**
 * Scores how opt-outs are read: `npm run score:opt-outs`. Trains the reader five times on four
 * fifths of the corpus and reads the other fifth, so that each text is read by a reader that has
 * not seen it; then once more with nearly equal texts kept together.
 *
 *   --read   only the four fifths that were read while the reader was built
 *   --shut   trains on those and reads the fifth that stayed shut; figures only
 *   --texts  lists each text that failed (not of the shut fifth)
 */
import Table from 'cli-table3';
import type { Model } from '../../lib/compliance/optOut/reader/model';
import { readReply } from '../../lib/compliance/optOut/readReply';
import {
  foldOf,
  groupsOf,
  isShut,
  labelledTexts,
  type LabelledText,
} from '../../scripts/optOut/corpus';
import { ownTexts } from '../../scripts/optOut/examples';
import { learn } from '../../scripts/optOut/learn';

const has = (flag: string) => process.argv.includes(flag);
const corpus = labelledTexts();
const open = corpus.filter((text, at) => !isShut(text, at));
const shut = corpus.filter(isShut);

interface Read extends LabelledText {
  said: 'revocation' | 'optIn' | 'help' | 'unclear' | 'none';
  saidScope: string | undefined;
  sure: number;
  withQuestion: Read['said'] | undefined;
}
const labels = {
  stop: 'revocation',
  revocation: 'revocation',
  start: 'optIn',
  help: 'help',
  unclear: 'unclear',
  none: 'none',
} as const;
const print = (line: string) => process.stdout.write(`${line}\n`);

let spentMs = 0;
function read(text: LabelledText, model: Model): Read {
  const began = performance.now();
  const reading = readReply(text.text, {}, model);
  spentMs += performance.now() - began;
  const question = text.context?.question;
  return {
    ...text,
    said: labels[reading.kind],
    saidScope: reading.scope,
    sure: reading.confidence,
    withQuestion: question ? labels[readReply(text.text, { question }, model).kind] : undefined,
  };
}

const share = (part: number, of: number) =>
  of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
const isTrap = ({ label }: Read) => label === 'none' || label === 'optIn' || label === 'help';
const count = (list: readonly Read[], test: (text: Read) => boolean) => list.filter(test).length;

function figures(list: readonly Read[]) {
  const revocations = list.filter(({ label }) => label === 'revocation');
  const traps = list.filter(isTrap);
  const hit = count(revocations, ({ said }) => said === 'revocation');
  const held = count(revocations, ({ said }) => said === 'unclear');
  const alarms = count(traps, ({ said }) => said === 'revocation');
  const trapsHeld = count(traps, ({ said }) => said === 'unclear');
  return {
    revocations: revocations.length,
    recall: share(hit, revocations.length),
    precision: share(hit, hit + alarms),
    endedOrHeld: share(hit + held, revocations.length),
    ordinary: traps.length,
    ordinaryHeld: share(trapsHeld, traps.length),
    ordinaryEnded: alarms,
  };
}

const isSure = ({ confidence, needsQuestion }: Read) => confidence === 'high' && !needsQuestion;

function report(title: string, all: readonly Read[]): void {
  const sure = all.filter(isSure);
  print(`\n${title}: ${all.length} texts, ${sure.length} of high confidence`);
  table('', [
    ['all', sure],
    ['English', sure.filter(({ language }) => language === 'en')],
    ['other languages', sure.filter(({ language }) => language !== 'en')],
  ]);
  const scoped = sure.filter(({ label, said }) => label === 'revocation' && said === 'revocation');
  for (const scope of ['all', 'marketing', 'calls', 'pause']) {
    const own = scoped.filter((text) => text.scope === scope);
    print(
      `Scope ${scope}: right ${share(
        count(own, (t) => t.saidScope === scope),
        own.length,
      )} of ${own.length}`,
    );
  }
  const optIns = sure.filter(({ label }) => label === 'optIn');
  const saidIn = sure.filter(({ said }) => said === 'optIn');
  print(
    `Opt-ins: read ${share(
      count(optIns, ({ said }) => said === 'optIn'),
      optIns.length,
    )} of ${optIns.length}; ` +
      `right ${share(
        count(saidIn, ({ label }) => label === 'optIn'),
        saidIn.length,
      )} of ${saidIn.length}`,
  );
  const unclear = all.filter(({ label }) => label === 'unclear');
  print(`Labelled unclear: ${tally(unclear.map(({ said }) => said))}`);
  const asked = all.filter(({ context }) => context?.question);
  const rightOf = (list: readonly Read[]) =>
    share(
      count(list, ({ label, withQuestion }) =>
        label === 'revocation' ? withQuestion === 'revocation' : withQuestion !== 'revocation',
      ),
      list.length,
    );
  print(
    `Read with the question before: right ${rightOf(asked)} of ${asked.length}, ` +
      `${rightOf(asked.filter(({ needsQuestion }) => needsQuestion))} of those that only it can tell`,
  );
}

const tally = (list: readonly string[]) =>
  [...Map.groupBy(list, (name) => name)]
    .map(([name, { length }]) => `${name} ${length}`)
    .join(', ');

function table(title: string, groups: ReadonlyArray<[string, readonly Read[]]>): void {
  const head = ['Revocations', 'Recall', 'Precision', 'Ended or held', 'Ordinary', 'Held', 'Ended'];
  const shown = new Table({
    head: [title, ...head],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, list] of groups) shown.push([name, ...Object.values(figures(list))]);
  print(shown.toString());
}

const by = (list: readonly Read[], key: 'language' | 'kind') =>
  [...Map.groupBy(list.filter(isSure), ({ [key]: value }) => value)].sort(
    (one, other) => other[1].length - one[1].length,
  );

function crossValidated(texts: readonly LabelledText[], nameOf: (id: string) => string): Read[] {
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const model = learn(texts.filter(({ id }) => foldOf(nameOf(id)) !== fold));
    return texts.filter(({ id }) => foldOf(nameOf(id)) === fold).map((text) => read(text, model));
  });
}

if (has('--shut')) {
  const model = learn(open);
  const all = shut.map((text) => read(text, model));
  report('The shut fifth', all);
  table('Language', by(all, 'language'));
  const learned = [...open, ...ownTexts()];
  const groups = groupsOf([...corpus, ...learned]);
  const seen = new Set(learned.map(({ id }) => groups.get(id)));
  report(
    'The shut fifth without texts that are nearly equal to one that was learned from',
    all.filter(({ id }) => !seen.has(groups.get(id))),
  );
} else {
  const texts = has('--read') ? open : corpus;
  const all = crossValidated(texts, (id) => id);
  report('Cross-validation', all);
  table('Language', by(all, 'language'));
  table('Kind', by(all, 'kind'));
  print(`${((1000 * spentMs) / all.length).toFixed(0)} µs for each text`);
  if (has('--texts'))
    for (const { id, kind, label, said, sure, text } of all.filter(
      (one) => isSure(one) && one.label !== one.said,
    ))
      print(`${id} ${kind} ${label} → ${said} ${sure}: ${JSON.stringify(text)}`);
  if (!has('--read')) {
    const groups = groupsOf(texts);
    report(
      'Cross-validation, nearly equal texts in one fold',
      crossValidated(texts, (id) => groups.get(id)!),
    );
  }
}
