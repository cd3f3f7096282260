import { contentAnswer } from './checklistContent';
import type { ConsentState } from './consentState';
import type { ChecklistAnswer, Decision } from './decision';
import type { WeighedConcern } from './evaluateAt';
import type { Category } from './facts';
import type { Outcome } from './outcome';
import type { Question } from './rule';

type Asked = Exclude<Question, 'content'>;

const good: Record<Asked, string> = {
  consent: 'Consent is on record.',
  optOut: 'No opt-out is on record for this recipient.',
  compliance: 'Time, frequency, sender and recipient meet every rule that was evaluated.',
};

/** Rules whose silence for want of facts leaves the question open. */
const decisive: Record<Asked, readonly string[]> = {
  consent: ['CON-MISSING'],
  optOut: ['SUP-OPTOUT'],
  compliance: ['NUM-INVALID', 'TIM-WINDOW', 'WA-WINDOW'],
};

const withoutConsent = (state: ConsentState['state'], category: Category): string => {
  if (state === 'revoked') return 'The recipient opted out, which ends any consent.';
  // Of marketing, this is asked where a person has waived the rule that demands consent.
  if (category === 'marketing') return 'No consent is on record.';
  return `No consent is on record; ${category} messages do not need it.`;
};

const answer = (question: Asked, { first, concerns }: Outcome): ChecklistAnswer => {
  const own = concerns.filter(({ rule, waived }) => rule.question === question && !waived);
  const against = own.filter(
    ({ severity, rule }) => severity !== 'warn' || decisive[question].includes(rule.id),
  );
  if (against.length > 0) return { answer: 'no', reason: sentences(against) };
  const open = first.notEvaluated.filter(({ ruleId }) => decisive[question].includes(ruleId));
  if (open.length > 0) {
    return {
      answer: 'unknown',
      reason: `Not known: ${open.flatMap(({ missingInput }) => missingInput).join(', ')}.`,
    };
  }
  const { consent, category } = first.context;
  if (question === 'consent' && consent?.state !== 'granted') {
    return consent === undefined
      ? {
          answer: 'unknown',
          reason: `No consent was looked up; ${category} messages do not wait for it.`,
        }
      : { answer: 'no', reason: withoutConsent(consent.state, category) };
  }
  if (question === 'optOut' && first.context.facts.consent.events === undefined) {
    return { answer: 'unknown', reason: 'The ledger was not asked for opt-outs.' };
  }
  return {
    answer: 'yes',
    reason: own.length > 0 ? `${good[question]} But: ${sentences(own)}` : good[question],
  };
};

const sentences = (found: readonly WeighedConcern[]): string =>
  [...new Set(found.map(({ concern }) => concern.reason))].join(' ');

/** The four questions that users of the older tool know. */
export const checklistOf = (outcome: Outcome): Decision['checklist'] => ({
  consent: answer('consent', outcome),
  optOut: answer('optOut', outcome),
  content: contentAnswer(outcome),
  compliance: answer('compliance', outcome),
});
