import { fixedParts, isMadeOf } from './fixedParts';

/** Is a text made from this template, whose variables are written `{{name}}`? */
export const fitsTemplate = (text: string, template: string): boolean => {
  const parts = fixedParts(template);
  return (
    parts.join('').trim() !== '' &&
    isMadeOf(
      text,
      parts.map((part) => ({
        length: part.length,
        isAt: (whole, at) => whole.startsWith(part, at),
      })),
    )
  );
};
