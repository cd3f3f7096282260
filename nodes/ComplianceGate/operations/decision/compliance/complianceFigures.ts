import { memoByKey } from '../../../../../lib/kit/memo';
import type {
  ConsentCount,
  DecisionCount,
  Ledger,
  OptOutCount,
  Period,
} from '../../../../../lib/ledger/ledger';

/** How many decisions allowed, held and blocked. */
export interface Effects {
  allowed: number;
  held: number;
  blocked: number;
}

/** The same of one rule, country or day. */
export type EffectsOf<Name extends string> = Effects & Record<Name, string>;

/** Entries of consent that name a source: consent given, given again, ended, and unclear. */
export interface SourceCount {
  source: string;
  grants: number;
  resumptions: number;
  optOuts: number;
  unclear: number;
}

/** People who opted out within a week of the last message of this kind, and their share. */
export interface OptOutRate extends Omit<OptOutCount, 'category' | 'template'> {
  name: string;
  rate: number | null;
}

/** What a compliance report tells: sums alone, and nobody's number or words. */
export interface ComplianceFigures {
  decisions: Effects & { all: number; dryRuns: number };
  byRule: Array<EffectsOf<'rule'>>;
  byCountry: Array<EffectsOf<'country'>>;
  byDay: Array<EffectsOf<'day'>>;
  optOutsByCategory: OptOutRate[];
  optOutsByTemplate: OptOutRate[];
  consentsBySource: SourceCount[];
}

/** Sums up the ledger over a period, whose days are those of a zone. */
export async function complianceFigures(
  { figures }: Pick<Ledger, 'figures'>,
  period: Period,
  timeZone: string,
): Promise<ComplianceFigures> {
  const [decisions, optOuts, consents] = await Promise.all([
    figures.decisions(period),
    figures.optOuts(period),
    figures.consents(period),
  ]);
  const dayOf = dayIn(timeZone);
  const all = effectsOf(decisions);
  return {
    decisions: {
      all: all.allowed + all.held + all.blocked,
      ...all,
      dryRuns: sum(decisions.filter(({ isDryRun }) => isDryRun)),
    },
    byRule: byMost(effectsBy('rule', decisions, ({ rules }) => rules)),
    byCountry: byMost(effectsBy('country', decisions, ({ country }) => [country ?? 'unknown'])),
    byDay: effectsBy('day', decisions, ({ at }) => [dayOf(at)]).sort((a, b) =>
      a.day.localeCompare(b.day),
    ),
    optOutsByCategory: ratesBy(optOuts, ({ category }) => category ?? 'unknown'),
    optOutsByTemplate: ratesBy(optOuts, ({ template }) => template ?? 'no template'),
    consentsBySource: sources(consents),
  };
}

const dayIn = memoByKey(100, (timeZone: string) => {
  const form = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (at: Date): string => form.format(at);
});

const sum = (counts: ReadonlyArray<{ count: number }>): number =>
  counts.reduce((all, { count }) => all + count, 0);

const effectsOf = (decisions: readonly DecisionCount[]): Effects => {
  const of = (wanted: DecisionCount['effect']) =>
    sum(decisions.filter(({ effect }) => effect === wanted));
  return { allowed: of('allow'), held: of('hold'), blocked: of('block') };
};

function effectsBy<Name extends string>(
  name: Name,
  decisions: readonly DecisionCount[],
  keysOf: (decision: DecisionCount) => readonly string[],
): Array<EffectsOf<Name>> {
  const each = decisions.flatMap((decision) => keysOf(decision).map((key) => ({ key, decision })));
  return [...Map.groupBy(each, ({ key }) => key)].map(([key, own]) => ({
    ...({ [name]: key } as Record<Name, string>),
    ...effectsOf(own.map(({ decision }) => decision)),
  }));
}

const byMost = <Row extends Effects>(rows: Row[]): Row[] =>
  rows.sort(
    (a, b) =>
      b.blocked + b.held - a.blocked - a.held ||
      b.allowed - a.allowed ||
      JSON.stringify(a).localeCompare(JSON.stringify(b)),
  );

/** People who got messages of several templates count once for each. */
const ratesBy = (
  counts: readonly OptOutCount[],
  nameOf: (count: OptOutCount) => string,
): OptOutRate[] =>
  [...Map.groupBy(counts, nameOf)]
    .map(([name, own]) => {
      const of = (key: 'sends' | 'people' | 'optOuts') =>
        own.reduce((all, count) => all + count[key], 0);
      const [people, optOuts] = [of('people'), of('optOuts')];
      return { name, sends: of('sends'), people, optOuts, rate: people ? optOuts / people : null };
    })
    .sort((a, b) => b.sends - a.sends);

const kinds = {
  grant: 'grants',
  resume: 'resumptions',
  revoke: 'optOuts',
  unclear: 'unclear',
} as const;

function sources(counts: readonly ConsentCount[]): SourceCount[] {
  const told = counts.map((count) => ({ ...count, source: discreetSource(count.source) }));
  return [...Map.groupBy(told, ({ source }) => source)]
    .map(([source, own]) => {
      const found: SourceCount = { source, grants: 0, resumptions: 0, optOuts: 0, unclear: 0 };
      // What a person has settled is no source of consent.
      for (const { kind, count } of own) if (kind !== 'cleared') found[kinds[kind]] += count;
      return found;
    })
    .filter(({ grants, resumptions, optOuts, unclear }) => grants + resumptions + optOuts + unclear)
    .sort((a, b) => b.grants - a.grants || b.optOuts - a.optOuts);
}

const longestSource = 40;

/** The source as the house calls it, without a number or an address that may stand in it. */
const discreetSource = (source: string): string => {
  const masked = source.replace(/\S+@\S+/g, '…').replace(/\+?\d[\d\s().\-/]{4,}\d/g, '…');
  return masked.length > longestSource ? `${masked.slice(0, longestSource - 1)}…` : masked;
};
