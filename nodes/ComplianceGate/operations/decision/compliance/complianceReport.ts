import { amount, moment, percent } from '../../../../../lib/report/format';
import type { Chart, Report, Section, Series, Table } from '../../../../../lib/report/report';
import { rules } from '../../../../../lib/compliance/rules';
import type { ComplianceFigures, Effects, OptOutRate } from './complianceFigures';

interface Made {
  figures: ComplianceFigures;
  /** What the period is called. */
  period: string;
  timeZone: string;
  now: Date;
}

const mostBars = 12;
const mostRows = 50;

/** The report of what the gate decided, and of what people said. */
export function complianceReport({ figures, period, timeZone, now }: Made): Report {
  const { decisions, byRule, byCountry, byDay, consentsBySource } = figures;
  return {
    title: 'Compliance',
    period,
    madeAt: moment(now, timeZone),
    figures: keyFigures(figures),
    sections: [
      {
        title: 'Decisions by day',
        text: byDay.length === 0 ? 'The gate decided about nothing.' : undefined,
        chart: byDay.length > 1 ? ofDays(byDay) : undefined,
      },
      ofEffects('Decisions by rule', 'Rule', byRule, {
        name: ({ rule }) => rule,
        about: { label: 'What it is about', of: ({ rule }) => titles().get(rule) ?? '' },
        text: 'How often each rule found something. One that found something in a message that was allowed only warned, or was waived.',
      }),
      ofEffects('Decisions by country', 'Country', byCountry, {
        name: ({ country }) => countryName(country),
      }),
      ofRates('Opt-outs by category', 'Category', figures.optOutsByCategory, categoryName),
      ofRates('Opt-outs by template', 'Template', figures.optOutsByTemplate, (name) =>
        name === 'no template' ? 'No template' : name,
      ),
      ofSources(consentsBySource),
    ],
    notes: [
      'An opt-out counts towards the last message of the week before it. Messages are kept for 35 days at least; of earlier ones there may be no figures.',
      ...(decisions.dryRuns > 0
        ? [`${amount(decisions.dryRuns)} decisions were made in a dry run, and everything passed.`]
        : []),
      'Nobody is named here: who got what stands in the ledger alone. This is not legal advice.',
    ],
  };
}

const keyFigures = ({
  decisions: { all, allowed, held, blocked },
  optOutsByCategory,
  consentsBySource,
}: ComplianceFigures): Report['figures'] => {
  const share = (count: number) => (all === 0 ? undefined : percent(count / all));
  const [people, optOuts] = (['people', 'optOuts'] as const).map((key) =>
    optOutsByCategory.reduce((sum, rate) => sum + rate[key], 0),
  ) as [number, number];
  const grants = consentsBySource.reduce((sum, source) => sum + source.grants, 0);
  return [
    { label: 'Decisions', value: amount(all), tone: 'accent' },
    { label: 'Allowed', value: amount(allowed), note: share(allowed), tone: 'good' },
    { label: 'On hold', value: amount(held), note: share(held), tone: 'warn' },
    { label: 'Blocked', value: amount(blocked), note: share(blocked), tone: 'bad' },
    {
      label: 'Opt-out rate',
      value: percent(people ? optOuts / people : null),
      note: `${amount(optOuts)} of ${amount(people)} people`,
      tone: 'extra',
    },
    { label: 'Consents', value: amount(grants), tone: 'good' },
  ];
};

const effectSeries = (rows: readonly Effects[]): Series[] => [
  { name: 'Allowed', tone: 'good', values: rows.map(({ allowed }) => allowed) },
  { name: 'On hold', tone: 'warn', values: rows.map(({ held }) => held) },
  { name: 'Blocked', tone: 'bad', values: rows.map(({ blocked }) => blocked) },
];

const ofDays = (days: ComplianceFigures['byDay']): Chart => ({
  kind: 'columns',
  label: 'Decisions of each day: allowed, on hold and blocked',
  // Without the year: the page says which period it is.
  categories: days.map(({ day }) => day.slice(days.length > 366 ? 0 : 5)),
  series: effectSeries(days),
});

interface EffectColumns<Row> {
  name(row: Row): string;
  about?: { label: string; of(row: Row): string };
  text?: string;
}

function ofEffects<Row extends Effects>(
  title: string,
  label: string,
  rows: readonly Row[],
  { name, about, text }: EffectColumns<Row>,
): Section {
  if (rows.length === 0) return { title, text: 'There is nothing to show.' };
  const bars = rows.slice(0, mostBars);
  return {
    title,
    text,
    chart: {
      kind: 'bars',
      label: `${title}: allowed, on hold and blocked`,
      categories: bars.map(name),
      series: effectSeries(bars),
    },
    table: {
      columns: [
        { label },
        ...(about ? [{ label: about.label }] : []),
        ...numbers('Allowed', 'On hold', 'Blocked'),
      ],
      rows: rows
        .slice(0, mostRows)
        .map((row) => [
          name(row),
          ...(about ? [about.of(row)] : []),
          ...[row.allowed, row.held, row.blocked].map(amount),
        ]),
    },
  };
}

function ofRates(
  title: string,
  label: string,
  rates: readonly OptOutRate[],
  nameOf: (name: string) => string,
): Section {
  if (rates.length === 0) return { title, text: 'Nothing was sent.' };
  const bars = rates.slice(0, mostBars);
  return {
    title,
    chart: {
      kind: 'bars',
      unit: 'percent',
      label: `${title}: share of the people who opted out`,
      categories: bars.map(({ name }) => nameOf(name)),
      series: [
        {
          name: 'Opted out',
          tone: 'extra',
          values: bars.map(({ rate }) => Math.round((rate ?? 0) * 1_000) / 10),
        },
      ],
    },
    table: {
      columns: [{ label }, ...numbers('Sent', 'People', 'Opted out', 'Rate')],
      rows: rates
        .slice(0, mostRows)
        .map(({ name, sends, people, optOuts, rate }) => [
          nameOf(name),
          ...[sends, people, optOuts].map(amount),
          percent(rate),
        ]),
    },
  };
}

function ofSources(sources: ComplianceFigures['consentsBySource']): Section {
  const title = 'Consents by source';
  if (sources.length === 0) return { title, text: 'Nobody consented or opted out.' };
  const bars = sources.slice(0, mostBars);
  return {
    title,
    text: 'By when people said so, and as the entries of the ledger name their source.',
    chart: {
      kind: 'bars',
      label: `${title}: given, given again, ended and unclear`,
      categories: bars.map(({ source }) => source),
      series: [
        { name: 'Given', tone: 'good', values: bars.map(({ grants }) => grants) },
        { name: 'Given again', tone: 'accent', values: bars.map((bar) => bar.resumptions) },
        { name: 'Opt-outs', tone: 'bad', values: bars.map(({ optOuts }) => optOuts) },
        { name: 'Unclear', tone: 'warn', values: bars.map(({ unclear }) => unclear) },
      ],
    },
    table: {
      columns: [{ label: 'Source' }, ...numbers('Given', 'Given again', 'Opt-outs', 'Unclear')],
      rows: sources
        .slice(0, mostRows)
        .map(({ source, grants, resumptions, optOuts, unclear }) => [
          source,
          ...[grants, resumptions, optOuts, unclear].map(amount),
        ]),
    },
  };
}

const numbers = (...labels: string[]): Array<Table['columns'][number]> =>
  labels.map((label) => ({ label, isNumber: true }));

const titles = () => new Map(rules.map(({ id, title }) => [id, title]));

const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const countryName = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? (regions.of(country) ?? country) : 'Not known';

const categories: Readonly<Record<string, string>> = {
  marketing: 'Marketing',
  transactional: 'Transactional',
  conversational: 'Conversational',
  oneTimeCode: 'One-time code',
  emergency: 'Emergency',
};
const categoryName = (category: string): string => categories[category] ?? 'Not known';
