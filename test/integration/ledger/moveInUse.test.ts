import type { IDataObject } from 'n8n-workflow';
import { openGround } from '../../../lib/ledger/move/ground';
import { moveLedger } from '../../../lib/ledger/move/move';
import { openLedger, type LedgerLocation } from '../../../lib/ledger/open';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { runNode } from '../../support/engine';
import { stage } from '../trigger/stage';
import { formBody, sign } from '../../unit/trigger/signing';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

// The first test loads engine, nodes and simulator.
jest.setTimeout(60_000);

const { sid, phoneNumber } = NUMBERS.first;
const appA = 'https://ann:secret@app-a.example.com/sms?token=secret';
const ada = '+12125550123';
const text = 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.';

let set: Awaited<ReturnType<typeof stage>>;
let schema: TemporarySchema;
beforeEach(async () => {
  [set, schema] = [await stage(), await temporarySchema()];
});
afterEach(async () => {
  expect(set.simulator.violations).toEqual([]);
  await set.close();
  await schema.drop();
});

async function move(from: LedgerLocation, to: LedgerLocation): Promise<void> {
  const [source, target] = [await openGround(from), await openGround(to)];
  const report = { say: () => undefined, progress: () => undefined };
  await moveLedger({ source, target, report });
  await source.database.close();
  await target.database.close();
}

/** Sends with a key of one's own, and gives the item. */
async function send(credential: object, key: string, more: IDataObject = {}): Promise<IDataObject> {
  const { outputs } = await runNode({
    node: 'twilioOps',
    credential,
    parameters: {
      ...{ resource: 'message', operation: 'send', channel: 'sms' },
      ...{
        to: ada,
        senderType: 'phoneNumber',
        from: { __rl: true, mode: 'e164', value: phoneNumber },
      },
      message: text,
      delivery: { idempotencyKey: key },
      ...more,
    } as never,
    items: [{}],
    onError: 'continueRegularOutput',
  });
  return outputs[0]![0]!.json;
}

const messages = () =>
  set.simulator.requests.count('POST /2010-04-01/Accounts/{AccountSid}/Messages.json', 201);

describe('a ledger that is moved while triggers are active and keys in use', () => {
  it('sends nothing again, keeps opt-outs, and puts earlier URLs back, there and back', async () => {
    const file = { kind: 'sqlite', path: set.credential.ledgerPath } as const;
    const inFile = set.credential;
    const inPostgres = { ...inFile, ledger: 'postgres', ledgerUrl: urlOf(schema) };
    Object.assign(set.number(sid), { sms_url: appA, sms_method: 'GET' });
    const trigger = set.trigger({
      parameters: { phoneNumbers: [sid], options: { takeOver: true } },
    });
    await trigger.activate('production');
    expect(await send(inFile, 'k1')).toMatchObject({ delivery: { outcome: 'sent' } });
    const pairs = Object.entries({
      ...{ MessageSid: `SM${'1'.repeat(32)}`, SmsStatus: 'received', Body: 'STOP' },
      ...{ AccountSid: PRODUCTION.sid, From: ada, To: phoneNumber },
    });
    await set.call(trigger, 'production', {
      body: formBody(pairs),
      signature: sign(PRODUCTION.authToken, trigger.url('production'), pairs),
    });

    await move(file, schema.location);
    expect(await send(inFile, 'k2')).toMatchObject({
      error: expect.objectContaining({ message: expect.stringContaining('was moved') }),
    });
    expect(messages()).toBe(1);
    expect(await send(inPostgres, 'k1')).toMatchObject({ delivery: { outcome: 'repeat' } });
    const checked = { checkCompliance: true, category: 'transactional' };
    expect(JSON.stringify(await send(inPostgres, 'k3', checked))).toContain('SUP-');
    expect(messages()).toBe(1);
    expect(await send(inPostgres, 'k4', { ...checked, to: '+12125550124' })).toMatchObject({
      delivery: { outcome: 'sent' },
    });

    await (await openLedger(schema.location)).close();
    await move(schema.location, file);
    for (const [key, to] of [
      ['k1', ada],
      ['k4', '+12125550124'],
    ] as const)
      expect(await send(inFile, key, { to })).toMatchObject({ delivery: { outcome: 'repeat' } });
    expect(messages()).toBe(2);
    await trigger.deactivate('production');
    expect(set.number(sid)).toMatchObject({ sms_url: appA, sms_method: 'GET' });
    await (await openLedger(file)).close();
  });
});
