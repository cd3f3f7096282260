import type { Twilio } from 'twilio';
import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { FieldError } from '../../../../lib/kit/fieldError';
import { numberField, optional, options, phone, sidLocator } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { toTwilioError } from '../../../../lib/twilio/errors';
import { priceOf } from './priceOf';
import { phoneNumberRecord } from './record';
import { numberSettings } from './settings';

export default operation({
  resource: 'phoneNumber',
  operation: 'buy',
  name: 'Buy',
  action: 'Buy a phone number',
  description:
    'Buy a number that Search has found. Costs money every month; without the confirmation nothing is bought, and the error names the price.',
  risk: 'spends',
  fields: {
    phoneNumber: phone({
      label: 'Phone Number',
      description: 'The number to buy, as Search gave it',
    }),
    confirmation: optional(confirmationField('the number')),
    messagingServiceSid: optional(
      sidLocator('MG', {
        label: 'Messaging Service',
        description: 'To which the number is added',
        search: 'listMessagingServices',
      }),
    ),
    options: options({
      ...numberSettings(),
      maxMonthlyPrice: numberField({
        label: 'Max Monthly Price',
        description: 'Nothing is bought that costs more, in the currency of the account',
        min: 0,
        default: 2,
      }),
    }),
  },
  check: async (
    twilio,
    { phoneNumber, confirmation = '', options: { maxMonthlyPrice } },
    context,
  ) => {
    const price = await priceOf(twilio, phoneNumber, context);
    const cost = price
      ? `${price.amount} ${price.currency} a month`
      : 'a monthly price that Twilio does not tell';
    checkConfirmation(confirmation, phoneNumber, `it is bought for ${cost}`);
    if (maxMonthlyPrice !== undefined && (!price || price.amount > maxMonthlyPrice)) {
      throw new FieldError({
        field: 'options.maxMonthlyPrice',
        label: 'Max Monthly Price',
        value: maxMonthlyPrice,
        fault: `is exceeded, so nothing was bought: the number costs ${cost}`,
      });
    }
  },
  request: async (
    twilio,
    { phoneNumber, messagingServiceSid, options: { maxMonthlyPrice: _most, ...settings } },
    context,
  ) => {
    const price = await priceOf(twilio, phoneNumber, context);
    const number = await twilio.incomingPhoneNumbers.create({ phoneNumber, ...settings });
    const messagingService =
      messagingServiceSid && (await added(twilio, number.sid, messagingServiceSid));
    return {
      ...number.toJSON(),
      monthlyPrice: price,
      ...(messagingService && { messagingService }),
    };
  },
  sending: ({ phoneNumber }) => ({
    kind: 'purchase',
    recipient: phoneNumber,
    sender: null,
    content: { phoneNumber },
  }),
  output: ({ monthlyPrice, messagingService, ...number }) => ({
    ...phoneNumberRecord(number),
    monthlyPrice,
    ...(messagingService && { messagingService }),
  }),
});

/** What became of adding it; the number is bought, whatever became of this. */
async function added(
  twilio: Twilio,
  phoneNumberSid: string,
  sid: string,
): Promise<{ sid: string; error?: string }> {
  try {
    await twilio.messaging.v1.services(sid).phoneNumbers.create({ phoneNumberSid });
    return { sid };
  } catch (thrown) {
    const { message, remedy } = toTwilioError(thrown);
    return { sid, error: `${message} ${remedy}` };
  }
}
