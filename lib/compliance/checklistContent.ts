import { memoByKey } from '../kit/memo';
import { cueLanguages } from './content/cues';
import { foreignLanguage } from './content/foreignLanguage';
import type { ContentAnswer } from './decision';
import type { WeighedConcern } from './evaluateAt';
import type { Outcome } from './outcome';

/** What the content rules look for. */
const looked = [
  'secrets asked for',
  'borrowed names and hosts',
  'public link shorteners',
  'hidden letters and broken links',
  `cues of fraud, threats, hatred and restricted goods in ${cueLanguages.join(', ')}`,
];
const notJudgedByRules = [
  'whether what it says is true, fair or welcome',
  'attached media',
  'what the links lead to',
];

const lookedFor = `Looked for: ${looked.join('; ')}.`;

/** What nobody judged of a text, the wording of this language included. */
const openIn = memoByKey(200, (language: string) => {
  const notJudged = [...notJudgedByRules, `wording in ${language}`];
  return { notJudged, sentence: `Not judged: ${notJudged.join('; ')}.` };
});

const sentences = (found: readonly WeighedConcern[]): string =>
  [...new Set(found.map(({ concern }) => concern.reason))].join(' ');

/**
 * What may be said of the content: yes only where somebody judged this very text and no rule
 * objects. Rules that found nothing vouch for nothing.
 */
export const contentAnswer = ({ first, concerns }: Outcome): ContentAnswer => {
  const { judgement, text, facts } = first.context;
  const own = concerns.filter(({ rule, waived }) => rule.question === 'content' && !waived);
  const language = foreignLanguage(text, facts.message.language);
  const open = openIn(language ?? 'other languages');
  const { notJudged } = open;
  const data = { judgedBy: ['rules', ...judgement.judgedBy], looked, notJudged };
  const against = own.filter(({ severity }) => severity !== 'warn');
  if (against.length > 0) return { answer: 'no', reason: sentences(against), ...data };
  if (text.body === undefined)
    return { answer: 'unknown', reason: 'Not known: message.body.', ...data };
  const but = own.length > 0 ? ` But: ${sentences(own)}` : '';
  if (judgement.judgedBy.length > 0) {
    const by = judgement.judgedBy.join(', ');
    return {
      answer: 'yes',
      reason: `Judged by ${by}, and no rule objects.${but}`,
      ...data,
      notJudged: notJudgedByRules.slice(1),
    };
  }
  const reason = [
    `Rules found nothing${own.length > 0 ? ' to stop it' : ''}. ${lookedFor}`,
    open.sentence,
    ...judgement.notCounted,
  ].join(' ');
  return { answer: 'unknown', reason: reason + but, ...data };
};
