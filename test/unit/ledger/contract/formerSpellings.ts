import { assemble } from '../../../../lib/ledger/assemble';
import type { Database, Value } from '../../../../lib/ledger/database';
import { jsonRows } from '../../../../lib/ledger/jsonRows';
import { keyedHash, type KeyedHash } from '../../../../lib/ledger/keyedHash';
import { migrate } from '../../../../lib/ledger/migrate';
import { migrations } from '../../../../lib/ledger/migrations';
import { ledgerKey } from '../../../../lib/ledger/settings';
import { personOf, type Person } from '../../../../lib/phone/person';
import { ledgerNow } from './Setup';
import { reservation } from './samples';

/** How earlier versions kept a number, which dropped punctuation and nothing else; and today's. */
type Spelling = (index: number) => readonly [kept: string, today: string];

const digits = (index: number, length: number) => String(index).padStart(length, '0');

const spellings: readonly Spelling[] = [
  (index) => [`+44${digits(7_911_000_000 + index, 10)}`, `+44${7_911_000_000 + index}`],
  (index) => [`+440${7_922_000_000 + index}`, `+44${7_922_000_000 + index}`],
  (index) => [`+490151${digits(23_000_000 + index, 8)}`, `+49151${23_000_000 + index}`],
  (index) => [`+521${5_512_000_000 + index}`, `+52${5_512_000_000 + index}`],
  (index) => [`+5541${88_000_000 + index}`, `+55419${88_000_000 + index}`],
  (index) => [`+54${1_123_000_000 + index}`, `+549${1_123_000_000 + index}`],
  (index) => [`+229${61_000_000 + index}`, `+22901${61_000_000 + index}`],
  (index) => [`+78${9_161_000_000 + index}`, `+7${9_161_000_000 + index}`],
  (index) => [`+11${2_125_600_000 + index}`, `+1${2_125_600_000 + index}`],
  (index) => [`+1${3_105_600_000 + index}`, `+1${3_105_600_000 + index}`],
];

interface Kept {
  spelled: string;
  person: Person;
  isErased: boolean;
}

const people: readonly Kept[] = Array.from({ length: 20_000 }, (_, index) => {
  const [spelled, today] = spellings[index % spellings.length]!(index);
  return { spelled, person: today as Person, isErased: index % 50 < 10 };
});

const account = 'AC00000000000000000000000000000001';
const sender = '+15005550001';
const noon = Date.UTC(2100, 0, 15, 12);

/** Puts rows into a table, 1,000 at a time. */
async function insert(
  database: Database,
  table: string,
  rows: ReadonlyArray<Record<string, Value>>,
): Promise<void> {
  const columns = Object.fromEntries(
    Object.entries(rows[0]!).map(([name, value]) => [
      name,
      typeof value === 'number' ? ('integer' as const) : ('text' as const),
    ]),
  );
  const names = Object.keys(columns).join(', ');
  for (let start = 0; start < rows.length; start += 1_000) {
    await database.run(
      `INSERT INTO ${table} (${names})
        SELECT ${names} FROM ${database.dialect.given(columns)} AS given`,
      [jsonRows(rows.slice(start, start + 1_000).map((row) => Object.values(row)))],
    );
  }
}

/** Writes what the version with schema 5 would have kept of everybody. */
async function writeFormer(database: Database, kept: readonly Kept[]): Promise<KeyedHash> {
  await migrate(database, migrations.slice(0, 5));
  const hash = keyedHash(await ledgerKey(database));
  const now = await ledgerNow({ database });
  const hashed = kept.map((one) => ({ ...one, recipient_hash: hash('recipient', one.spelled) }));
  await insert(
    database,
    'twilio_ops_consent',
    hashed.map(({ spelled, isErased, recipient_hash }) => ({
      kind: 'revoke',
      recipient_hash,
      recipient: isErased ? null : spelled,
      channel: 'sms',
      purpose: 'any',
      sender: null,
      level: null,
      source: 'opt-out-message',
      evidence: null,
      occurred_at: noon,
      recorded_at: noon,
    })),
  );
  await insert(
    database,
    'twilio_ops_sends',
    hashed.map(({ spelled, recipient_hash }) => ({
      id: hash('send', account, 'message', spelled, 'own', 'reminder'),
      recipient_hash,
      account,
      kind: 'message',
      content_hash: 'c0ffee',
      expires_at: now + 86_400_000,
      state: 'accepted',
      sid: `SM${spelled}`,
      owner: 'former owner',
      reserved_at: now - 60_000,
      held_at: now - 60_000,
      settled_at: now - 59_000,
    })),
  );
  await insert(
    database,
    'twilio_ops_inbound',
    hashed.map(({ recipient_hash }) => ({
      recipient_hash,
      sender,
      channel: 'whatsapp',
      received_at: noon,
      message_sid: 'SM1',
    })),
  );
  await insert(
    database,
    'twilio_ops_decisions',
    hashed.map(({ spelled, isErased, recipient_hash }) => ({
      decision_id: `decision ${spelled}`,
      evaluated_at: noon,
      recipient_hash,
      recipient: isErased ? null : spelled,
      effect: 'block',
      rules: '\nSUP-OPTOUT\n',
      record: '{}',
    })),
  );
  await insert(
    database,
    'twilio_ops_waits',
    hashed.map(({ spelled, isErased, recipient_hash }) => ({
      wait_id: `wait ${spelled}`,
      kind: 'reply',
      account,
      recipient_hash,
      recipient: isErased ? null : spelled,
      sender,
      resume_url: 'https://n8n.example.com/webhook-waiting/1',
      created_at: noon,
      expires_at: noon + 3_600_000,
    })),
  );
  return hash;
}

/** @param open a database without any table */
export function formerSpellingsContract(open: () => Promise<Database>): void {
  let database: Database;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  it('are each a spelling of one person, and no two people are one', () => {
    for (const { spelled, person } of people) expect(personOf(spelled)).toBe(person);
    expect(new Set(people.map(({ person }) => person)).size).toBe(people.length);
  });

  it('lose no opt-out, double no send and merge nobody, of 20,000 people', async () => {
    await writeFormer(database, people);
    const { consent, sends, inbound } = await assemble(database);
    const all = people.map(({ person }) => person);

    const named = new Set<unknown>(all);
    for (const table of ['consent', 'decisions', 'waits']) {
      const rows = await database.all(
        `SELECT recipient FROM twilio_ops_${table} WHERE recipient IS NOT NULL`,
      );
      expect(rows.filter(({ recipient }) => !named.has(recipient))).toEqual([]);
    }

    const events = await consent.eventsOf(all);
    expect(all.filter((person) => events.get(person)!.length !== 1)).toEqual([]);

    const again = all.map((recipient) => reservation('reminder', { account, recipient }));
    const outcomes = await sends.reserve('new owner', again);
    expect(outcomes.filter(({ outcome }) => outcome !== 'repeat')).toEqual([]);
    expect(
      outcomes.filter(
        (one, index) => one.outcome === 'repeat' && one.send.sid !== `SM${people[index]!.spelled}`,
      ),
    ).toEqual([]);

    const some = all.filter((_, index) => index % 7 === 0);
    const caps = await sends.sendsSince(some, new Date(0));
    expect(some.filter((person) => caps.get(person)!.length !== 1)).toEqual([]);

    const pairs = some.map((from) => ({ from, to: sender, channel: 'whatsapp' as const }));
    expect((await inbound.last(pairs)).filter((last) => last?.getTime() !== noon)).toEqual([]);
  }, 300_000);

  it('find decisions and waits, and are erased as one person', async () => {
    const some = people.slice(0, 100);
    await writeFormer(database, some);
    const { consent, decisions, waits, inbound } = await assemble(database);
    for (const { person, spelled, isErased } of some) {
      const rows = await decisions.list({ recipient: person, limit: 10 });
      expect(rows).toMatchObject([
        { decisionId: `decision ${spelled}`, recipient: isErased ? '' : person },
      ]);
      const waiting = await waits.findByReply(account, person, sender);
      expect(waiting).toMatchObject([
        { waitId: `wait ${spelled}`, recipient: isErased ? null : person },
      ]);
    }
    const all = some.map(({ person }) => person);
    await consent.erase(all);
    expect((await consent.list({ limit: 1_000 })).filter(({ recipient }) => recipient)).toEqual([]);
    const pairs = all.map((from) => ({ from, to: sender, channel: 'whatsapp' as const }));
    expect((await inbound.last(pairs)).filter(Boolean)).toEqual([]);
    const events = await consent.eventsOf(all);
    expect(all.filter((person) => events.get(person)!.length !== 1)).toEqual([]);
  });

  it('make one event of the same one under two spellings, and one send of two', async () => {
    const [, kept] = people;
    const { person, spelled } = kept!;
    await writeFormer(database, [
      { spelled, person, isErased: false },
      { spelled: person, person, isErased: false },
    ]);
    const { consent, sends } = await assemble(database);
    expect((await consent.eventsOf([person])).get(person)).toHaveLength(1);
    const again = reservation('reminder', { account, recipient: person });
    expect(await sends.reserve('new owner', [again])).toMatchObject([{ outcome: 'repeat' }]);
    expect((await sends.sendsSince([person], new Date(0))).get(person)).toHaveLength(2);
  });

  it('keep apart what somebody said twice under an old spelling, and not what was kept twice', async () => {
    const person = '+5541988000001' as Person;
    await writeFormer(
      database,
      ['+554188000001', '+55041988000001'].map((spelled) => ({ spelled, person, isErased: false })),
    );
    await database.run(
      `INSERT INTO twilio_ops_consent
          (kind, recipient_hash, recipient, channel, purpose, source, occurred_at, recorded_at)
        SELECT 'grant', recipient_hash, recipient, channel, purpose, 'website', occurred_at + 1,
          recorded_at FROM twilio_ops_consent WHERE recipient = '+554188000001'`,
    );
    const { consent } = await assemble(database);
    const events = (await consent.eventsOf([person])).get(person)!;
    expect(events.map(({ kind }) => kind)).toEqual(['revoke', 'grant']);
    expect(await database.all('SELECT kind FROM twilio_ops_consent')).toHaveLength(2);
  });

  it('keep what no reading understands under its old hash', async () => {
    const hash = await writeFormer(database, [
      { spelled: 'not a number', person: 'not a number' as Person, isErased: false },
    ]);
    await assemble(database);
    const [row] = await database.all('SELECT person_hash FROM twilio_ops_consent');
    expect(row!['person_hash']).toBe(hash('recipient', 'not a number'));
  });
}
