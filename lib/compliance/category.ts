import type { Category } from './facts';
import type { MessageText } from './content/messageText';
import { promotionIn } from './content/promotion';

export interface CategoryJudgement {
  declared: Category;
  /** What the message is treated as: never freer than declared. */
  effective: Category;
  /** Why it was moved; `null` when it was not. */
  why: string | null;
}

/** Promotional words make any message marketing; nothing makes marketing anything else. */
export const effectiveCategory = (declared: Category, text: MessageText): CategoryJudgement => {
  if (declared === 'marketing') return { declared, effective: declared, why: null };
  const promotion = promotionIn(text.words);
  return promotion === undefined
    ? { declared, effective: declared, why: null }
    : { declared, effective: 'marketing', why: `the text advertises ("${promotion}")` };
};
