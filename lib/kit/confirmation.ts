import { addresseeOf } from '../phone/addressee';
import { FieldError } from './fieldError';
import { text } from './fields';

/**
 * The input where the user repeats what is to be bought, released, closed or deleted. Named
 * `confirmation` in every operation.
 */
export const confirmationField = (what: string) =>
  text({
    label: 'Confirmation',
    description: `Repeat ${what} here; otherwise nothing happens. It may be an expression of your own, but not one that an AI model fills in.`,
  });

/**
 * Lets an item pass only if the user has repeated the expected text.
 * @param consequence what is about to happen, as a clause: `the recording is deleted for good`
 * @throws FieldError that says what has to be repeated
 */
export function checkConfirmation(
  confirmation: string,
  expected: string,
  consequence: string,
): void {
  // A number may be repeated in any spelling; everything else has only one.
  if (addresseeOf(confirmation.trim()) === addresseeOf(expected)) return;
  throw new FieldError({
    field: 'confirmation',
    label: 'Confirmation',
    value: confirmation,
    fault: `is not "${expected}", so nothing was done: repeat it to confirm that ${consequence}`,
  });
}
