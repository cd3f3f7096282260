import {
  choice,
  dateTimeOf,
  locator,
  numbersCountry,
  options,
  phone,
} from '../../../../lib/kit/fields';
import { safeSide } from '../../../../lib/gate/safeSide';
import { operation } from '../../../../lib/engines/twilioEngine';
import { pushConsent } from './pushConsent';
import { checkedSender } from './checkedSender';

const sideOf = { 'opt-in': safeSide.grant, 'opt-out': safeSide.revoke } as const;

export default operation({
  resource: 'consentSync',
  operation: 'push',
  name: 'Push',
  action: 'Push opt-ins and opt-outs to Twilio',
  description:
    "Tell Twilio's Consent API who agreed or objected to messages. Items are sent in batches, and each one tells its own error.",
  fields: {
    contactId: phone({ label: 'Contact', description: "The person's number as you have it" }),
    status: choice({ label: 'Status' }, { 'opt-in': 'Opted In', 'opt-out': 'Opted Out' }),
    sender: locator({
      label: 'Sender',
      description:
        'To whose messages the person agreed or objected: a messaging service or a number',
      search: 'listMessagingServices',
      required: true,
      modes: [
        {
          name: 'sid',
          label: 'By SID or Number',
          placeholder: 'MG0123456789abcdef0123456789abcdef',
        },
      ],
    }),
    source: choice(
      { label: 'Source', description: 'How the person said it' },
      {
        website: 'Website',
        offline: 'Offline',
        'opt-in-message': 'Opt-In Message',
        'opt-out-message': 'Opt-Out Message',
        others: 'Others',
      },
    ),
    dateOfConsent: dateTimeOf({
      label: 'Date of Consent',
      description:
        'When the person said it; a day alone means its beginning for an opt-in, its end for an opt-out',
    }),
    options: options({ numbersCountry: numbersCountry() }),
  },
  request: async (twilio, { contactId, status, sender, source, dateOfConsent }, { account }) =>
    pushConsent(twilio, {
      contactId,
      status,
      senderId: checkedSender(sender!.value, account),
      source,
      dateOfConsent: dateOfConsent(sideOf[status]).toISOString(),
    }),
});
