import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../../lib/ledger/open';
import type { Ledger } from '../../../lib/ledger/ledger';
import { receive } from '../../../nodes/TwilioOpsTrigger/webhook/receive';
import { fakeWebhook, freshId, productionUrl, type Call } from './fakeWebhook';
import { bodyHash, sign } from './signing';
import { person } from '../../support/person';

const account = {
  name: 'production',
  accountSid: `AC${'1'.repeat(32)}`,
  authToken: 'token-of-production',
};

let folder: string;
let ledger: Ledger;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'many-events-'));
  ledger = await openLedger({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
});

afterAll(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const numberOf = (index: number) => `+1202555${String(1_000 + index)}`;

/** One delivery of Event Streams: every text differs, and every tenth ends the messages. */
function delivery(count: number, attempt: string): Call {
  const events = Array.from({ length: count }, (_, index) => ({
    specversion: '1.0',
    type: 'com.twilio.messaging.inbound-message.received',
    id: `EZ${attempt}${index}`,
    source: '/2010-04-01/Accounts/AC1/Messages/SM1.json',
    data: {
      accountSid: account.accountSid,
      messageSid: `SM${attempt}${index}`,
      from: numberOf(index),
      to: '+15005550006',
      body:
        index % 10 === 0
          ? `Please stop sending me these messages. I asked you before (${attempt}${index}).`
          : `Thanks, order ${attempt}${index} arrived today. When does the next one come? Regards, Ann ${index}`,
    },
  }));
  const body = JSON.stringify(events);
  const query = bodyHash(body);
  const signature = sign(account.authToken, productionUrl + query);
  return { body, query, contentType: 'application/json', signature };
}

/** How often the event loop had a turn for others meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const others = setInterval(() => (turns += 1));
  await work().finally(() => clearInterval(others));
  return turns;
}

const receiveAll = async (call: Call) => {
  const credential = {
    accounts: { account1: account },
    ledger: 'sqlite',
    ledgerPath: join(folder, 'ledger.sqlite'),
  };
  const parameters = { events: ['eventStream'] };
  const options = { credential, credentialId: freshId(), parameters };
  return receive(fakeWebhook(call, options).n8n);
};

it('a delivery of a thousand different texts leaves n8n its turns', async () => {
  // The reader's lists and the ledger are loaded by the first webhook of a process.
  await receiveAll(delivery(20, 'first'));
  const turns = await turnsDuring(() => receiveAll(delivery(1_000, 'second')));
  // Each part of the work alone takes longer than a turn may last, on any machine of today.
  expect(turns).toBeGreaterThan(20);
  const last = person(numberOf(990));
  expect((await ledger.consent.eventsOf([last])).get(last)).toMatchObject([{ kind: 'revoke' }]);
}, 60_000);
