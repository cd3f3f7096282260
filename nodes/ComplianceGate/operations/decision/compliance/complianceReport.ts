import { amount, moment, percent } from '../../../../../lib/report/format';
import type { Report } from '../../../../../lib/report/report';
import { rules } from '../../../../../lib/compliance/rules';
import type { ComplianceFigures } from './complianceFigures';
import { ofDays, ofEffects, ofRates, ofSources } from './complianceSections';

interface Made {
  figures: ComplianceFigures;
  /** What the period is called. */
  period: string;
  timeZone: string;
  now: Date;
}

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
