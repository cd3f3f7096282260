import type { Category, MessageFacts } from './facts';
import type { MessageText } from './content/messageText';
import { promotionIn } from './content/promotion';

export interface CategoryJudgement {
  declared: Category;
  /** What the message is treated as: never freer than declared. */
  effective: Category;
  /** Why it was moved; `null` when it was not. */
  why: string | null;
}

/**
 * Promotional words or a marketing template make any message marketing; nothing makes marketing
 * anything else.
 */
export const effectiveCategory = (
  { category: declared, template }: MessageFacts,
  text: MessageText,
): CategoryJudgement => {
  const becomesMarketing = (why: string): CategoryJudgement => ({
    declared,
    effective: 'marketing',
    why,
  });
  if (declared === 'marketing') return { declared, effective: declared, why: null };
  if (template?.category === 'marketing')
    return becomesMarketing('the template is a marketing template');
  const promotion = promotionIn(text);
  return promotion === undefined
    ? { declared, effective: declared, why: null }
    : becomesMarketing(`the text advertises ("${promotion}")`);
};
