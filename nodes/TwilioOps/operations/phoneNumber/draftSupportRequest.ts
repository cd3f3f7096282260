import {
  choice,
  country,
  integer,
  list,
  multiChoice,
  optional,
  options,
  text,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { supportRequest } from './supportRequest';
import { numberTypes } from './types';

export default operation({
  resource: 'phoneNumber',
  operation: 'draftSupportRequest',
  name: 'Draft Support Request',
  action: 'Draft a request to Twilio support for phone numbers',
  description:
    'Write the request for numbers that Search does not find. Nothing is sent: subject and text are in the output.',
  fields: {
    country: country({ label: 'Country' }),
    type: choice({ label: 'Type' }, numberTypes),
    quantity: integer({ label: 'Quantity', min: 1, max: 10_000, default: 1 }),
    useCase: text({ label: 'Use Case', description: 'What the numbers are for', rows: 3 }),
    areaCode: optional(text({ label: 'Area Code' })),
    options: options({
      capabilities: multiChoice(
        { label: 'Capabilities' },
        { SMS: 'SMS', MMS: 'MMS', Voice: 'Voice', Fax: 'Fax' },
      ),
      inRegion: text({ label: 'State or Province' }),
      inLocality: text({ label: 'City' }),
      contains: text({ label: 'Pattern', placeholder: '*FLOWERS' }),
      documents: list({
        label: 'Documents',
        description:
          'Proofs at hand, separated by commas: certificate of registration, proof of address',
      }),
      contactName: text({ label: 'Contact Name' }),
    }),
  },
  request: (_twilio, { options: more, ...need }, { account }) =>
    supportRequest({ ...need, ...more, accountSid: account.accountSid }),
});
