import type { Facts } from '../../../lib/compliance/facts';
import { lookedUpFacts } from '../../../lib/gate/facts/lookedUpFacts';
import type { TwilioFacts } from '../../../lib/gate/twilio/twilioFacts';
import type { Account } from '../../../lib/twilio/accounts';

const service = 'MG0123456789abcdef0123456789abcdef';
const number = '+12065550100';

/** Which pools Twilio is asked for, and what then is known, of a message and a limited opt-out. */
async function poolsOf(
  sender: Facts['sender'],
  limitedTo: string | null,
  channel: Facts['message']['channel'] = 'sms',
) {
  const asked: string[] = [];
  const twilio = {
    pool: async (_account: Account, sid: string) => (asked.push(sid), [number]),
    number: async () => ({}),
  } as unknown as TwilioFacts;
  const facts = {
    message: { channel },
    recipient: { number: '+12125550123' },
    sender,
    consent: { events: [{ sender: limitedTo }] },
  } as unknown as Facts;
  const known = await lookedUpFacts(facts, { lookups: {} }, {} as Account, twilio);
  return { asked, pools: known.sender.pools };
}

const pool = { [service]: [number] };

it('are asked for where a service sends and consent is limited to a number', async () => {
  const expected = { asked: [service], pools: pool };
  expect(await poolsOf({ messagingServiceSid: service }, number)).toEqual(expected);
});

it('are asked for where a number sends and consent is limited to a service', async () => {
  expect(await poolsOf({ from: number }, service)).toEqual({ asked: [service], pools: pool });
});

it.each<[string, Facts['sender'], string | null, Facts['message']['channel']]>([
  ['nothing is limited', { messagingServiceSid: service }, null, 'sms'],
  ['it is limited to a brand', { messagingServiceSid: service }, 'Acme', 'sms'],
  ['it is limited to a number, which sends', { from: number }, number, 'sms'],
  ['the sender is one of WhatsApp', { from: number }, service, 'whatsapp'],
])('cost no request where %s', async (_what, sender, limitedTo, channel) => {
  expect(await poolsOf(sender, limitedTo, channel)).toEqual({ asked: [], pools: undefined });
});
