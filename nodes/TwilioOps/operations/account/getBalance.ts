import { numberField, options } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';

export default operation({
  resource: 'account',
  operation: 'getBalance',
  name: 'Get Balance',
  action: 'Get the balance of an account',
  description:
    'Read how much money is left, and whether it is below a threshold. Subaccounts have no balance of their own.',
  fields: {
    options: options({
      threshold: numberField({
        label: 'Threshold',
        description:
          'Amount in the currency of the account; the output says whether the balance is below it',
        min: 0,
        default: 10,
      }),
    }),
  },
  request: async (twilio) => twilio.balance.fetch(),
  output: ({ balance, currency, accountSid }, { options: { threshold } }, { account }) => ({
    account: account.name,
    accountSid,
    balance: Number(balance),
    currency,
    ...(threshold !== undefined && { threshold, belowThreshold: Number(balance) < threshold }),
  }),
});
