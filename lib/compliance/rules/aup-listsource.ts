import { memoByKey } from '../../kit/memo';
import { granted } from '../exampleConsent';
import { foldWords } from '../content/fold';
import { ctiaPrinciples } from '../references';
import { missing, rule } from '../rule';
import { quoted } from '../quoted';

const bought =
  / (?:bought|purchased|rented|rental|scraped|harvested|shared|third party|lead generator|lead gen|leads|list broker|data broker|affiliate|partner list|appended) /u;

const isBought = memoByKey(1000, (source: string) => bought.test(` ${foldWords(source)} `));

export default rule({
  id: 'AUP-LISTSOURCE',
  title: 'No bought lists',
  why: 'Consent is given to one sender and cannot be bought, rented or shared (CTIA 5.1.4).',
  question: 'consent',
  references: [ctiaPrinciples],
  severity: 'B/W/W/W/-',
  check: ({ consent }) => {
    if (consent === undefined) return missing('consent.item or consent.events (the ledger)');
    const source = consent.grant?.source;
    if (consent.grant === null) return undefined;
    if (!source) return missing('source of the consent');
    if (!isBought(source)) return undefined;
    return {
      reason: `The consent comes from a list of others ${quoted(source)}.`,
      remedy: 'Ask the recipients yourself for consent to messages from you.',
      evidence: ['consent'],
    };
  },
  examples: [
    { name: 'from the website', changes: {}, finds: 'nothing' },
    {
      name: 'a purchased list',
      changes: {
        consent: { events: [granted('2026-01-10T12:00:00Z', { source: 'purchased list' })] },
      },
      finds: 'block',
    },
    {
      name: 'bought on the item',
      changes: {
        consent: { item: { status: 'granted', level: 'written', source: 'bought' }, events: [] },
      },
      finds: 'block',
    },
    {
      name: 'source not given',
      changes: { consent: { item: { status: 'granted', level: 'written' }, events: [] } },
      finds: 'missing',
    },
    {
      name: 'nothing known of consent',
      changes: { consent: { events: undefined } },
      finds: 'missing',
    },
    {
      name: 'conversational',
      changes: {
        message: { category: 'conversational' },
        consent: { events: [granted('2026-01-10T12:00:00Z', { source: 'lead-gen' })] },
      },
      finds: 'warn',
    },
  ],
});
