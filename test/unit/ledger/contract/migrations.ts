import { assemble } from '../../../../lib/ledger/assemble';
import type { Database } from '../../../../lib/ledger/database';
import { LedgerError } from '../../../../lib/ledger/LedgerError';
import { migrate } from '../../../../lib/ledger/migrate';
import { migrations } from '../../../../lib/ledger/migrations';
import type { Migration } from '../../../../lib/ledger/migrations/Migration';
import type { Person } from '../../../../lib/phone/person';
import { forgetful } from './forgetful';
import { at, grant, wait } from './samples';

/** Rows as the first version wrote them, one of each kind that a later step has changed. */
async function fill(database: Database, version: number): Promise<void> {
  const consent = grant();
  const { account, sender, resumeUrl, createdAt, expiresAt } = wait('w1');
  await database.run(
    `INSERT INTO twilio_ops_waits
        (wait_id, kind, account, sender, resume_url, created_at, expires_at)
      VALUES ('w1', 'reply', ?, ?, ?, ?, ?)`,
    [account, sender, resumeUrl, createdAt.getTime(), expiresAt.getTime()],
  );
  await database.run(`INSERT INTO twilio_ops_seen (id, expires_at) VALUES ('SM1', ?)`, [
    at(60).getTime(),
  ]);
  const hashColumn = version < 6 ? 'recipient_hash' : 'person_hash';
  const decide = async () => {
    const verdict = version < 10 ? ['effect, rules', `'block', '\nopt-out\n'`] : ['verdict', `'v'`];
    if (version >= 10)
      await database.run(
        `INSERT INTO twilio_ops_verdicts (id, effect, rules) VALUES ('v', 'block', '\nopt-out\n')`,
      );
    await database.run(
      `INSERT INTO twilio_ops_decisions
          (decision_id, evaluated_at, ${hashColumn}, record, ${verdict[0]})
        VALUES ('d1', ?, 'hash', '{}', ${verdict[1]})`,
      [at(0).getTime()],
    );
  };
  await decide();
  // As a statement that was repeated wrote it, before the schema forbade it.
  if (version < 4) await decide();
  await database.run(
    `INSERT INTO twilio_ops_consent (kind, ${hashColumn}, channel, purpose, level, source, evidence,
        occurred_at, recorded_at)
      VALUES ('grant', 'hash', 'sms', 'marketing', 'written', 'website', ?, ?, ?)`,
    [consent.evidence, consent.occurredAt.getTime(), consent.recordedAt.getTime()],
  );
}

const table = (version: number, ...statements: string[]): Migration => ({
  version,
  name: `table ${version}`,
  statements: () => [`CREATE TABLE made_${version} (id TEXT)`, ...statements],
});

/** @param open a database without any table */
export function migrationsContract(open: () => Promise<Database>): void {
  let database: Database;
  const isThere = (name: string) =>
    database.all(`SELECT count(*) AS count FROM ${name}`).then(
      () => true,
      () => false,
    );

  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  it('does each step once', async () => {
    await migrate(database, [table(1)]);
    await migrate(database, [table(1), table(2)]);
    await migrate(database, [table(1), table(2)]);
    const rows = await database.all(
      'SELECT version, name FROM twilio_ops_migrations ORDER BY version',
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { version: 1, name: 'table 1' },
      { version: 2, name: 'table 2' },
    ]);
  });

  it('does all steps or none', async () => {
    await migrate(database, [table(1)]);
    await expect(migrate(database, [table(1), table(2), table(3, 'NONSENSE')])).rejects.toThrow(
      'NONSENSE',
    );
    expect(await isThere('made_1')).toBe(true);
    expect(await isThere('made_2')).toBe(false);
    await migrate(database, [table(1), table(2), table(3)]);
    expect(await isThere('made_3')).toBe(true);
  });

  it('notes when a step was done', async () => {
    const before = Date.now();
    await migrate(database, [table(1)]);
    const [row] = await database.all('SELECT applied_at FROM twilio_ops_migrations');
    expect(row!['applied_at']).toBeGreaterThanOrEqual(before);
    expect(row!['applied_at']).toBeLessThanOrEqual(Date.now());
  });

  it('does the steps once, and not partly, when each answer is lost once', async () => {
    await migrate(forgetful(database), [table(1), table(2)]);
    const rows = await database.all('SELECT version FROM twilio_ops_migrations ORDER BY version');
    expect(rows.map((row) => row['version'])).toEqual([1, 2]);
  });

  it('lets a ledger without any step be', async () => {
    await migrate(database, []);
    expect(await isThere('twilio_ops_migrations')).toBe(true);
  });

  it('leaves no table or column that is no longer used', async () => {
    await migrate(database);
    expect(await isThere('twilio_ops_waits')).toBe(true);
    expect(await isThere('twilio_ops_early_statuses')).toBe(false);
    await expect(database.all('SELECT sid FROM twilio_ops_waits')).rejects.toThrow('sid');
  });

  it('keeps beside each decision what reports count', async () => {
    await migrate(
      database,
      migrations.filter(({ version }) => version < 10),
    );
    const record = (mode: string, country: string) =>
      JSON.stringify({ mode, recipient: { country } });
    for (const [id, written] of [
      ['d1', record('dryRun', 'FR')],
      ['d2', record('enforce', 'US')],
    ])
      await database.run(
        `INSERT INTO twilio_ops_decisions
            (decision_id, evaluated_at, person_hash, record, effect, rules)
          VALUES (?, ?, 'hash', ?, 'block', '')`,
        [id!, at(0).getTime(), written!],
      );
    const { decisions } = await assemble(database);
    expect(await decisions.list({ limit: 10 })).toMatchObject([
      { decisionId: 'd2', country: 'US', isDryRun: false },
      { decisionId: 'd1', country: 'FR', isDryRun: true },
    ]);
  });

  it.each(migrations.map(({ version }) => version))(
    'brings a ledger of version %i up to date, with what is in it',
    async (version) => {
      await migrate(
        database,
        migrations.filter((one) => one.version <= version),
      );
      await fill(database, version);
      const ledger = await assemble(database);
      await migrate(database);
      expect(await ledger.waits.find('w1')).toEqual(wait('w1', { recipient: null }));
      expect(await ledger.waits.take('w1')).toBe(true);
      expect(await ledger.seen.first('SM1', at(59), 60)).toBe(false);
      expect(await ledger.seen.first('SM1', at(60), 60)).toBe(true);
      expect(await ledger.decisions.list({ limit: 10 })).toMatchObject([
        { decisionId: 'd1', effect: 'block', rules: ['opt-out'], record: '{}' },
      ]);
      expect(await ledger.decisions.list({ rule: 'opt-out', limit: 10 })).toHaveLength(1);
      expect(await ledger.consent.list({ limit: 10 })).toEqual([
        { ...grant({ recipient: '' as Person }), id: expect.any(Number) },
      ]);
    },
  );

  it('leaves a ledger alone that a newer version has written', async () => {
    await migrate(database, [table(1), table(2)]);
    const refused = migrate(database, [table(1)]);
    await expect(refused).rejects.toThrow(LedgerError);
    await expect(refused).rejects.toThrow(
      'schema version 2, but this n8n-nodes-twilio-ops only knows versions up to 1',
    );
  });
}
