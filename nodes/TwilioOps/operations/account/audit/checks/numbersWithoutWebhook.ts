import type { OwnNumber, Service } from '../auditFacts';
import { check, counted, listed } from '../check';
import { number, service } from '../samples';

/** What nobody answers at a number. */
function unanswered(own: OwnNumber, services: readonly Service[]): string[] {
  const pool = services.find(({ numbers }) => numbers.includes(own.phoneNumber));
  const texts = own.sms && !own.urls.smsUrl && !own.smsApp && pool?.answers !== 'url';
  const calls = own.voice && !own.urls.voiceUrl && !own.voiceApp && !own.trunk;
  return [...(texts ? ['messages'] : []), ...(calls ? ['calls'] : [])];
}

export default check({
  id: 'numbersWithoutWebhook',
  title: 'Numbers that nobody answers',
  why: 'People who write to or call such a number, a STOP among them, reach nobody.',
  needs: ['numbers', 'services'],
  find: ({ numbers, services }) => {
    const deaf = numbers
      .map((own) => ({ own, kinds: unanswered(own, services) }))
      .filter(({ kinds }) => kinds.length > 0);
    if (deaf.length === 0) return [];
    return [
      {
        severity: 'warning',
        title: `${counted(deaf.length, 'number')} without a webhook`,
        evidence: `Nothing answers: ${listed(deaf.map(({ own, kinds }) => `${own.phoneNumber} (${kinds.join(' and ')})`))}.`,
        remedy:
          'Activate a workflow with Twilio Ops Trigger for them, or set their webhooks with Phone Number › Configure.',
        subjects: deaf.map(({ own }) => own.phoneNumber),
        figures: { numbers: deaf.length },
      },
    ];
  },
  examples: [
    { name: 'both answered', facts: { numbers: [number()], services: [] }, finds: [] },
    {
      name: 'nobody answers messages',
      facts: { numbers: [number({ urls: { smsUrl: '' } })], services: [] },
      finds: ['warning'],
    },
    {
      name: 'nobody answers calls',
      facts: { numbers: [number({ urls: { voiceUrl: '' } })], services: [] },
      finds: ['warning'],
    },
    {
      name: 'a trunk takes the calls',
      facts: { numbers: [number({ urls: { voiceUrl: '' }, trunk: true })], services: [] },
      finds: [],
    },
    {
      name: 'its messaging service answers messages',
      facts: {
        numbers: [number({ urls: { smsUrl: '' } })],
        services: [service({ answers: 'url' })],
      },
      finds: [],
    },
    {
      name: 'its messaging service leaves them to the number',
      facts: {
        numbers: [number({ urls: { smsUrl: '' } })],
        services: [service({ answers: 'number' })],
      },
      finds: ['warning'],
    },
  ],
});
