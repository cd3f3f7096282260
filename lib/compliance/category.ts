import { houseOf } from './content/house';
import type { Category, MessageFacts, Policy } from './facts';
import type { MessageText } from './content/messageText';
import { advertisingIn } from './content/advertising';
import { quoted } from './quoted';

export interface CategoryJudgement {
  declared: Category;
  /** What the message is treated as: never freer than declared. */
  effective: Category;
  /** Why it was moved; `null` when it was not. */
  why: string | null;
}

/**
 * A text that surely advertises, or a marketing template, makes any message marketing; nothing
 * makes marketing anything else.
 */
export const effectiveCategory = (
  { category: declared, template }: MessageFacts,
  text: MessageText,
  policy: Policy = {},
): CategoryJudgement => {
  const becomesMarketing = (why: string): CategoryJudgement => ({
    declared,
    effective: 'marketing',
    why,
  });
  if (declared === 'marketing') return { declared, effective: declared, why: null };
  if (template?.category === 'marketing')
    return becomesMarketing('the template is a marketing template');
  const found = advertisingIn(text.reading, houseOf(policy));
  return found?.isCertain
    ? becomesMarketing(`the text advertises ${quoted(found.words)}`)
    : { declared, effective: declared, why: null };
};
