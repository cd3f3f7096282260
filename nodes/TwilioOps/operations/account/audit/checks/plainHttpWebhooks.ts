import { check, counted, listed } from '../check';
import { number, service } from '../samples';

const isPlain = (url: string) => /^http:\/\//i.test(url);

export default check({
  id: 'plainHttpWebhooks',
  title: 'Webhooks without encryption',
  why: 'What people write and say, and their numbers, can be read and changed on the way to a plain http address.',
  needs: ['numbers', 'services'],
  find: ({ numbers, services }) => {
    const named = [
      ...numbers.map(({ phoneNumber: name, urls }) => ({ name, urls })),
      ...services.map(({ name, urls }) => ({ name, urls })),
    ];
    const plain = named.flatMap(({ name, urls }) =>
      Object.entries(urls)
        .filter(([, url]) => isPlain(url))
        .map(([setting]) => ({ name, setting })),
    );
    if (plain.length === 0) return [];
    return [
      {
        severity: 'warning',
        title: `${counted(plain.length, 'webhook')} without encryption`,
        evidence: `Twilio is told to use http: ${listed(plain.map(({ name, setting }) => `${name} (${setting})`))}.`,
        remedy:
          'Give them https addresses, with Phone Number › Configure or in the messaging service; check the signature of each request.',
        subjects: [...new Set(plain.map(({ name }) => name))],
        figures: { webhooks: plain.length },
      },
    ];
  },
  examples: [
    { name: 'https', facts: { numbers: [number()], services: [service()] }, finds: [] },
    {
      name: 'http at a number',
      facts: {
        numbers: [number({ urls: { statusCallback: 'http://example.com/status' } })],
        services: [],
      },
      finds: ['warning'],
    },
    {
      name: 'http at a service',
      facts: {
        numbers: [],
        services: [service({ urls: { inboundRequestUrl: 'HTTP://example.com' } })],
      },
      finds: ['warning'],
    },
  ],
});
