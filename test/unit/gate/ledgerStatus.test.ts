import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger, spoolOf } from '../../../lib/ledger/open';
import type { LedgerStatus } from '../../../lib/ledger/ledger';
import { problemsOf } from '../../../nodes/ComplianceGate/operations/ledger/problems';
import { newGate, person, type Gate } from '../../support/gate';
import { revoke } from '../ledger/contract/samples';

interface Told extends LedgerStatus {
  healthy: boolean;
  problems: string[];
}

describe('Ledger › Status', () => {
  let gate: Gate;
  beforeEach(async () => {
    gate = await newGate();
  });
  afterEach(async () => gate.remove());

  const status = async () =>
    (await gate.run([{ resource: 'ledger', operation: 'status' }])).flat()[0]!
      .json as unknown as Told;

  it('is one item that says all is well', async () => {
    await gate.ledger.consent.append([revoke({ recipient: person })]);
    const told = await status();
    expect(told).toMatchObject({
      healthy: true,
      problems: [],
      driver: 'sqlite',
      tables: { consent: { rows: 1, isEstimated: false, oldestAt: expect.stringMatching(/Z$/) } },
      spool: { waiting: 0, oldestAt: null, unreadableFile: null },
      keepDays: { decisions: 730 },
    });
  });

  it('holds no number, key or token', async () => {
    await gate.ledger.consent.append([revoke({ recipient: person })]);
    const text = JSON.stringify(await status());
    const key = (await gate.ledger.key()).toString('base64');
    for (const secret of [person.slice(1), key, 'secret-token']) expect(text).not.toContain(secret);
  });

  it('names what needs a person', async () => {
    const told = await status();
    const later = Date.now();
    expect(
      problemsOf({
        ...told,
        heartbeats: { ...told.heartbeats, silentExecutions: 2, silentSince: new Date(later) },
        spool: { waiting: 3, oldestAt: new Date(later), unreadableFile: '/n8n/a.spool.bad' },
      }),
    ).toEqual([
      expect.stringMatching(/^3 opt-outs or opt-ins wait on the disk since .*Z: /),
      expect.stringMatching(/^\/n8n\/a\.spool\.bad has lines/),
      expect.stringMatching(
        /^2 executions ended in the middle of sending, the first at .*Z: retry/,
      ),
    ]);
  });
});

describe('the status of a ledger with a spool', () => {
  it('tells what waits, and leaves it there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
    const location = { kind: 'sqlite', path: join(folder, 'ledger.sqlite') } as const;
    const ledger = await openLedger(location);
    const spool = spoolOf(location)!;
    const events = [1, 2].map((minute) => revoke({ recordedAt: new Date(minute * 60_000) }));
    await spool.append(events);
    await writeFile(`${spool.path}.bad`, 'Dear diary\n');
    const waiting = {
      waiting: 2,
      oldestAt: new Date(60_000),
      unreadableFile: `${spool.path}.bad`,
    };
    expect((await ledger.status()).spool).toEqual(waiting);
    expect((await ledger.status()).spool).toEqual(waiting);
    await ledger.consent.list({ limit: 1 });
    expect((await ledger.status()).spool).toMatchObject({ waiting: 0, oldestAt: null });
    await ledger.close();
    await rm(folder, { recursive: true });
  });
});
