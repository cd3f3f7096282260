import { check, counted, listed } from '../check';
import { number, quiet, service, traffic } from '../samples';

export default check({
  id: 'usSendersUnregistered',
  title: 'US senders without a verified campaign',
  why: 'US carriers block messages of long codes that have no verified A2P 10DLC campaign (error 30034).',
  needs: ['numbers', 'services', 'traffic'],
  find: ({ numbers, services, traffic: { messages } }) => {
    const covered = new Set(
      services.filter(({ isRegistered }) => isRegistered).flatMap((one) => one.numbers),
    );
    const bare = numbers.filter(
      ({ country, isTollFree, sms, phoneNumber }) =>
        country === 'US' && !isTollFree && sms && !covered.has(phoneNumber),
    );
    if (bare.length === 0) return [];
    const theirs = services.filter(({ numbers: own }) =>
      bare.some(({ phoneNumber }) => own.includes(phoneNumber)),
    );
    const problems = theirs.flatMap((one) => one.problems);
    return [
      {
        // An account that sends nothing may have the number for calls only.
        severity: messages.some(({ count }) => count > 0) ? 'critical' : 'notice',
        title: `${counted(bare.length, 'US number')} without a verified A2P campaign`,
        evidence: [
          `Not covered: ${listed(bare.map(({ phoneNumber }) => phoneNumber))}.`,
          ...problems,
        ].join(' '),
        remedy:
          'Register brand and campaign in the console under Messaging > Regulatory Compliance, and add the numbers to the messaging service of the campaign.',
        subjects: bare.map(({ phoneNumber }) => phoneNumber),
        figures: { numbers: bare.length },
        link: 'https://www.twilio.com/docs/messaging/compliance/a2p-10dlc',
      },
    ];
  },
  examples: [
    { name: 'covered', facts: { numbers: [number()], services: [service()], traffic }, finds: [] },
    {
      name: 'in no service',
      facts: { numbers: [number()], services: [], traffic },
      finds: ['critical'],
    },
    {
      name: 'in no service, but nothing is sent',
      facts: { numbers: [number()], services: [], traffic: quiet },
      finds: ['notice'],
    },
    {
      name: 'its campaign is not verified',
      facts: { numbers: [number()], services: [service({ isRegistered: false })], traffic },
      finds: ['critical'],
    },
    {
      name: 'of another country',
      facts: { numbers: [number({ country: 'DE' })], services: [], traffic },
      finds: [],
    },
    {
      name: 'toll-free',
      facts: { numbers: [number({ isTollFree: true })], services: [], traffic },
      finds: [],
    },
    {
      name: 'for calls only',
      facts: { numbers: [number({ sms: false })], services: [], traffic },
      finds: [],
    },
  ],
});
