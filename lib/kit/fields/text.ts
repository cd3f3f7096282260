import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';
import { longestInput } from '../longTexts';

interface TextLook extends Look {
  default?: string;
  /** Height of the input in lines. */
  rows?: number;
  maxLength?: number;
  /** The input is masked in the editor. */
  secret?: boolean;
}

/** White space, characters that nobody sees, and the Braille pattern without a dot. */
export const unseen = String.raw`[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]`;
const showsNothing = new RegExp(`^${unseen}*$`, 'u');

/**
 * A text that must show something: nobody wants to pay for a message that looks empty. Numbers from
 * expressions are accepted as text.
 */
export function text(look: TextLook): Field<string> {
  const { rows, maxLength = longestInput, secret, default: preset = '' } = look;
  return {
    label: look.label,
    longest: maxLength,
    property: () => ({
      ...looksOf(look),
      type: 'string',
      default: preset,
      required: true,
      ...((rows || secret) && {
        typeOptions: { ...(rows && { rows }), ...(secret && { password: true }) },
      }),
    }),
    schema: () =>
      z
        .preprocess(
          (value) => (typeof value === 'number' ? String(value) : (value ?? '')),
          z.string('is not text'),
        )
        .refine(
          (value) => !showsNothing.test(value),
          'is empty: enter a value or check the expression',
        ),
  };
}
