import { choice, options } from '../../../../lib/kit/fields';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { consentEvent, consentRecord } from './consentEvent';
import { eventOptions, personField, sourceField } from './eventFields';

export default ledgerOperation({
  resource: 'consent',
  operation: 'grant',
  name: 'Grant',
  action: 'Record a grant of consent',
  description: 'Record that a person agreed to receive messages or calls',
  fields: {
    to: personField(),
    channel: choice(
      { label: 'Channel', description: 'What the person agreed to; SMS includes MMS and RCS' },
      { sms: 'SMS', whatsapp: 'WhatsApp', rcs: 'RCS', voice: 'Voice', any: 'Any' },
    ),
    purpose: choice(
      { label: 'Purpose', description: 'Consent to marketing covers transactional messages too' },
      { marketing: 'Marketing', transactional: 'Transactional', any: 'Any' },
    ),
    level: choice(
      {
        label: 'Level',
        description: 'How the person agreed; marketing to the US needs it in writing',
      },
      {
        express: { name: 'Express', description: 'Said so, by word or by a tick' },
        written: {
          name: 'Express Written',
          description: 'Signed, on paper or electronically, and told of their rights',
        },
        implied: {
          name: 'Implied',
          description: 'Follows from a purchase, an inquiry or a contract',
        },
      },
    ),
    source: sourceField(),
    options: options(eventOptions('grant')),
  },
  async request(_ledger, input, { batch }) {
    const event = consentEvent('grant', input);
    await batch.appendConsent(event);
    return consentRecord(event);
  },
});
