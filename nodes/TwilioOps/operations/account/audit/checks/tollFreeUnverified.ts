import { check, counted, listed } from '../check';
import { number, quiet, traffic } from '../samples';

const tollFree = number({ isTollFree: true });

export default check({
  id: 'tollFreeUnverified',
  title: 'Toll-free numbers that are not verified',
  why: 'Messages of toll-free numbers are blocked until Twilio has verified what they are for (error 30032).',
  needs: ['numbers', 'tollFree', 'traffic'],
  find: ({ numbers, tollFree: states, traffic: { messages } }) => {
    const open = numbers
      .filter(
        ({ isTollFree, sms, sid }) =>
          isTollFree && sms && states[sid]?.status !== 'TWILIO_APPROVED',
      )
      .map(({ phoneNumber, sid }) => ({
        phoneNumber,
        state: states[sid] ?? { status: 'NOT_SUBMITTED', rejectionReason: null },
      }));
    if (open.length === 0) return [];
    return [
      {
        severity: messages.some(({ count }) => count > 0) ? 'critical' : 'notice',
        title: `${counted(open.length, 'toll-free number')} not verified`,
        evidence: `${listed(
          open.map(
            ({ phoneNumber, state: { status, rejectionReason } }) =>
              `${phoneNumber} is ${status}${rejectionReason ? ` (${rejectionReason})` : ''}`,
          ),
        )}.`,
        remedy:
          'Submit the verification in the console under Phone Numbers > Manage > Toll-free Verification, or mend what was rejected; it takes some days.',
        subjects: open.map(({ phoneNumber }) => phoneNumber),
        figures: { numbers: open.length },
        link: 'https://www.twilio.com/docs/messaging/compliance/toll-free',
      },
    ];
  },
  examples: [
    { name: 'no such number', facts: { numbers: [number()], tollFree: {}, traffic }, finds: [] },
    {
      name: 'never submitted',
      facts: { numbers: [tollFree], tollFree: {}, traffic },
      finds: ['critical'],
    },
    {
      name: 'never submitted, but nothing is sent',
      facts: { numbers: [tollFree], tollFree: {}, traffic: quiet },
      finds: ['notice'],
    },
    {
      name: 'rejected',
      facts: {
        numbers: [tollFree],
        tollFree: { [tollFree.sid]: { status: 'TWILIO_REJECTED', rejectionReason: 'No opt-in' } },
        traffic,
      },
      finds: ['critical'],
    },
    {
      name: 'approved',
      facts: {
        numbers: [tollFree],
        tollFree: { [tollFree.sid]: { status: 'TWILIO_APPROVED', rejectionReason: null } },
        traffic,
      },
      finds: [],
    },
  ],
});
