import type { Context } from './context';

/** What a sentence quotes from the item stands in brackets and quotation marks. */
const quotation = / \(".*?"\)(?=[\s.,:;]|$)/gs;

const isNumber = /^\+?\d{5,}$/;

/**
 * Takes out of a sentence what it quotes of text, link, number or source, unless the house wants
 * records in clear: the finding names the field that decided, and a record is kept for years.
 */
export const discreet = ({ facts, text }: Context): ((sentence: string) => string) => {
  if (facts.policy.recordInClear) return (sentence) => sentence;
  const numbers = [facts.recipient.number, facts.sender.from ?? ''].filter((one) =>
    isNumber.test(one),
  );
  const parts = [...text.links.map(({ host }) => host), ...numbers];
  return (sentence) => {
    let masked = sentence.includes(' ("') ? sentence.replace(quotation, '') : sentence;
    for (const part of parts) if (masked.includes(part)) masked = masked.replaceAll(part, '…');
    return masked;
  };
};
