import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { grant, newGate, person, reminder, type Gate } from '../../support/gate';

const noon = new Date('2026-11-24T17:00:00Z');
const hour = 3_600_000;

let gate: Gate;
/** Nothing else is in it but the folder of the gate. */
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(os.tmpdir(), 'frequency-'));
  jest.spyOn(os, 'tmpdir').mockReturnValue(folder);
  jest.useFakeTimers({
    now: noon,
    doNotFake: [
      'setImmediate',
      'setInterval',
      'setTimeout',
      'nextTick',
      'queueMicrotask',
      'performance',
    ],
  });
  gate = await newGate();
});
afterEach(async () => {
  jest.useRealTimers();
  await gate.remove();
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Reserved so long before noon: the ledger's own clock is the present, so the row is put there. */
const sent = async (hoursAgo: number, category: string | null, kind = 'message') => {
  const key = `${hoursAgo} ${category} ${kind}`;
  const reservation = {
    key,
    isOwn: true,
    recipient: person,
    account: 'AC1',
    kind,
    sender: null,
    contentHash: key,
    category,
    origin: null,
    keepForMilliseconds: 24 * hour,
  };
  expect(await gate.ledger.sends.reserve('test', [reservation])).toEqual([{ outcome: 'new' }]);
  const [gateFolder] = readdirSync(folder);
  const database = new DatabaseSync(join(folder, gateFolder!, 'ledger.sqlite'), { timeout: 5_000 });
  const moved = database
    .prepare('UPDATE twilio_ops_sends SET reserved_at = ? WHERE content_hash = ?')
    .run(noon.getTime() - hoursAgo * hour, key);
  database.close();
  expect(moved.changes).toBe(1);
};
const cap = (max: number, hours: number, category: string) => ({
  houseRules: { caps: { rows: [{ max, hours, category }] } },
});
const decide = async (...parameters: object[]) =>
  (await gate.run(parameters.map((more) => reminder({ outputs: 'single', ...more }))))
    .flat()
    .map(({ json }) => json.compliance) as never as Array<{
    decision: string;
    notBefore: string;
    findings: Array<{ ruleId: string }>;
  }>;

describe('a cap of the house', () => {
  it('counts what the ledger says was sent, of its category only', async () => {
    await sent(1, 'transactional');
    await sent(2, 'marketing');
    await sent(3, null);
    expect(await decide(cap(2, 24, 'transactional'))).toMatchObject([{ decision: 'allow' }]);
    expect(await decide(cap(1, 24, 'transactional'))).toMatchObject([
      { decision: 'allow', findings: expect.any(Array) },
    ]);
    const [held] = await decide({
      ...cap(3, 24, 'any'),
      category: 'marketing',
      consent: {
        status: 'granted',
        level: 'written',
        at: '2026-01-01T00:00:00Z',
        source: 'website',
      },
    });
    expect(held!.findings.map(({ ruleId }) => ruleId)).toContain('FRQ-POLICY');
  });

  it('does not count what lies further back', async () => {
    await sent(25, 'marketing');
    const [decision] = await decide({ ...cap(1, 24, 'any'), category: 'marketing' });
    expect(decision!.findings.map(({ ruleId }) => ruleId)).not.toContain('FRQ-POLICY');
  });

  it('counts what the same run has allowed before', async () => {
    await gate.run([grant({ options: { occurredAt: '2026-01-01T00:00:00Z' } })]);
    const marketing = { ...cap(2, 24, 'any'), category: 'marketing' };
    const decisions = (await decide(marketing, marketing, marketing)).map(
      ({ decision }) => decision,
    );
    expect(decisions).toEqual(['allow', 'allow', 'hold']);
  });
});

describe('a cap of the law on calls', () => {
  const call = { channel: 'voice', messageFacts: { debtCollection: true } };

  it.each([
    ['message', 'is not reached by texts', false],
    ['call', 'is reached by calls', true],
    ['verification', 'is reached by what may have been calls', true],
  ])('of sends of kind %s: %s', async (kind, _what, isReached) => {
    for (let hour = 1; hour <= 7; hour++) await sent(hour, 'transactional', kind);
    const [decision] = await decide(call);
    expect(decision!.findings.some(({ ruleId }) => ruleId === 'FRQ-DEBT')).toBe(isReached);
  });
});
