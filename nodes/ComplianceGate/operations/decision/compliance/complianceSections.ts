import { amount, percent } from '../../../../../lib/report/format';
import type { Chart, Section, Series, Table } from '../../../../../lib/report/report';
import type { ComplianceFigures, Effects, OptOutRate } from './complianceFigures';

const mostBars = 12;
const mostRows = 50;

const effectSeries = (rows: readonly Effects[]): Series[] => [
  { name: 'Allowed', tone: 'good', values: rows.map(({ allowed }) => allowed) },
  { name: 'On hold', tone: 'warn', values: rows.map(({ held }) => held) },
  { name: 'Blocked', tone: 'bad', values: rows.map(({ blocked }) => blocked) },
];

/** Columns of the days. */
export const ofDays = (days: ComplianceFigures['byDay']): Chart => ({
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

/** What rules or countries allowed, held and blocked. */
export function ofEffects<Row extends Effects>(
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

/** How many people opted out of each category or template. */
export function ofRates(
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

/** Where consent, and its end, came from. */
export function ofSources(sources: ComplianceFigures['consentsBySource']): Section {
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
