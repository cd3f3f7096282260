import { collection, flag } from '../../kit/fields';

/**
 * What to ask Twilio when neither item nor ledger knows it. Each costs one request per sender or
 * recipient.
 */
export const lookups = () =>
  collection(
    {
      label: 'Facts From Twilio',
      placeholder: 'Add fact',
      description: 'What to ask Twilio, once for each sender or recipient of a run',
    },
    {
      registration: flag({
        label: 'Registration of the Sender',
        default: true,
        description:
          'Whether to look up its A2P campaign, toll-free verification or short code, for recipients in the US and Canada',
      }),
      lastInbound: flag({
        label: 'Last Message of the Recipient',
        default: true,
        description:
          'Whether to check it for a request to stop and, on WhatsApp, for the 24-hour window that it opens',
      }),
      lineType: flag({
        label: 'Line Type',
        default: true,
        description: 'Whether to ask Twilio Lookup for it; costs money for each recipient',
      }),
      reassigned: flag({
        label: 'Reassigned Number',
        default: true,
        description:
          'Whether to ask Twilio Lookup if the number has changed hands since the consent; US numbers only, costs money for each recipient',
      }),
    },
  );
