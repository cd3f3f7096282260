import { missing, rule } from '../rule';

const whatsapp = (
  category: 'marketing' | 'transactional',
  preference: 'stop' | 'resume' | undefined,
) => ({
  message: {
    channel: 'whatsapp' as const,
    category,
    contentSid: 'HXffffffffffffffffffffffffffffffff',
  },
  recipient: { whatsappMarketing: preference },
});

export default rule({
  id: 'SUP-WAPREF',
  title: 'WhatsApp marketing switched off',
  why: 'WhatsApp lets people switch off a business’s marketing; Meta tells it by user_preferences.',
  question: 'optOut',
  references: [
    {
      url: 'developers.facebook.com, webhook user_preferences',
      tier: 'statute',
      checkedOn: '2026-11-22',
    },
  ],
  severity: 'B/-/-/-/-',
  optional: 'WhatsApp keeps to the choice of the person by itself.',
  overridable: false,
  channels: ['whatsapp'],
  check: ({ facts }) => {
    const { whatsappMarketing } = facts.recipient;
    if (whatsappMarketing === undefined)
      return missing('recipient.whatsappMarketing (user_preferences)');
    if (whatsappMarketing === 'resume') return undefined;
    return {
      reason: 'The recipient switched off your marketing in WhatsApp.',
      remedy: 'Wait until they switch it on again.',
      evidence: ['recipient.whatsappMarketing'],
    };
  },
  examples: [
    { name: 'switched on', changes: whatsapp('marketing', 'resume'), finds: 'nothing' },
    { name: 'switched off', changes: whatsapp('marketing', 'stop'), finds: 'block' },
    { name: 'not known', changes: whatsapp('marketing', undefined), finds: 'missing' },
    { name: 'transactional', changes: whatsapp('transactional', 'stop'), finds: 'nothing' },
    { name: 'SMS', changes: { recipient: { whatsappMarketing: 'stop' } }, finds: 'nothing' },
  ],
});
