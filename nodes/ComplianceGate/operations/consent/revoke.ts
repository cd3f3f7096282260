import { byModel, choice } from '../../../../lib/kit/fields';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { consentEvent, consentRecord } from './consentEvent';
import { eventFields, personField } from './eventFields';

export default ledgerOperation({
  resource: 'consent',
  operation: 'revoke',
  name: 'Revoke',
  action: 'Record an opt-out',
  description: 'Record that a person no longer wants messages or calls',
  fields: {
    to: byModel(personField()),
    channel: choice(
      { label: 'Channel', description: 'What the person no longer wants' },
      { any: 'Any', sms: 'SMS', whatsapp: 'WhatsApp', rcs: 'RCS', voice: 'Voice' },
    ),
    purpose: choice(
      { label: 'Purpose', description: 'An opt-out of transactional messages ends marketing too' },
      { any: 'Any', marketing: 'Marketing', transactional: 'Transactional' },
    ),
    ...eventFields('revoke'),
  },
  async request(_ledger, input, { batch }) {
    const event = consentEvent('revoke', { ...input, level: null });
    await batch.appendConsent(event);
    return consentRecord(event);
  },
});
