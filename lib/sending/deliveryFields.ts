import { normalised } from '../phone/normalised';
import { filledWhenAdded, type Field, type InputOf } from '../kit/field';
import { choice, collection, integer, numberField, text, unseen } from '../kit/fields';

const look = { label: 'Delivery', placeholder: 'Add delivery option' };

/** What an expression fails to give must not count as no limit. */
const pace = {
  maxConcurrent: filledWhenAdded(
    integer({
      label: 'Max Concurrent Requests',
      min: 1,
      max: 100,
      default: 50,
      description:
        'How many requests may be in flight at once; the node uses fewer as soon as Twilio answers that it is too many',
    }),
  ),
  messagesPerSecond: filledWhenAdded(
    numberField({
      label: 'Max per Second and Sender',
      min: 0.01,
      default: 10,
      description:
        'Limit for each number or messaging service; the first item sets it for all of them',
    }),
  ),
};

/** What nobody sees at either end; a key of nothing else is refused as empty before. */
const unseenEnds = new RegExp(`^${unseen}+|${unseen}+$`, 'gu');

/** A key is the same however it is encoded, and whatever blanks stand around it. */
function keyField(): Field<string> {
  const field = text({
    label: 'Idempotency Key',
    maxLength: 512,
    description:
      'What identifies this sending, such as an appointment ID and the kind of reminder: it goes out once from the account to the person, on whatever channel. Without a key, only a repeat of the same execution is recognised.',
    placeholder: '={{ $json.appointmentId }}-reminder',
  });
  return filledWhenAdded({
    ...field,
    schema: (locale) =>
      field
        .schema(locale)
        .refine((key) => key.isWellFormed(), 'holds half of a character: check the expression')
        .transform((key) => normalised(key.replace(unseenEnds, ''), 'NFC')),
  });
}

/** The part that belongs to the run, not to one item. */
export const paceFields = { delivery: collection(look, pace) };

/**
 * The inputs of every operation that must not be done twice; the engine reads them, not the
 * operation.
 */
export const deliveryFields = {
  delivery: collection(look, {
    idempotencyKey: keyField(),
    ...pace,
    onRepeat: choice(
      {
        label: 'On Repeat',
        description:
          'What to do when your Idempotency Key was used before. Without a key of your own, what the same execution has already sent is always skipped.',
      },
      {
        skip: { name: 'Skip', description: 'Send nothing and return the first result' },
        fail: { name: 'Fail', description: 'Send nothing and fail the item' },
      },
    ),
    onUnknown: choice(
      {
        label: 'On Unknown Outcome',
        description:
          'What to do when the answer was lost and Twilio does not clearly show whether it was sent',
      },
      {
        fail: { name: 'Fail', description: 'Do not send again and fail the item' },
        sendAgain: { name: 'Send Again', description: 'Some people may get it twice' },
      },
    ),
  }),
};

/** What an item chose for its delivery. */
export type DeliveryChoices = InputOf<typeof deliveryFields>['delivery'];
