import { consentSources } from '../../../../lib/compliance/consentSources';
import type { ConsentEvent } from '../../../../lib/ledger/ledger';
import { grant, person, revoke } from '../../../support/gate';
import { newLists, type Lists } from './lists';

let lists: Lists;
let copy: Lists;
beforeEach(async () => {
  lists = await newLists();
  copy = await newLists();
});
afterEach(async () => {
  await lists.gate.remove();
  await copy.gate.remove();
});

const getMany = { resource: 'consent', operation: 'getMany', returnAll: true };

/** What is said of the person, but for when this ledger came to know it. */
const said = async ({ of }: Lists) =>
  (await of(person)).map(({ recordedAt: _, ...event }) => event);

async function throughFile() {
  const { gate } = lists;
  const [[item] = []] = await gate.run([{ ...getMany, format: 'csv' }], gate.files);
  return copy.csv(Buffer.from(item!.binary!.data!.data, 'base64'));
}

const event = (kind: ConsentEvent['kind'], day: number, more: Partial<ConsentEvent> = {}) => ({
  kind,
  recipient: person,
  channel: 'sms' as const,
  purpose: 'any' as const,
  sender: null,
  level: null,
  source: consentSources.optOutMessage,
  evidence: 'SM1: "hm, =1+1"',
  occurredAt: new Date(Date.UTC(2026, 0, day, 12)),
  endsAt: null,
  recordedAt: new Date(Date.UTC(2026, 0, day, 12)),
  ...more,
});

/** One of each kind that the ledger knows, and of each scope. */
const everyKind: ConsentEvent[] = [
  event('grant', 1, { level: 'written', purpose: 'marketing' }),
  event('unclear', 2),
  event('cleared', 3, { evidence: 'Ada: a question about hours' }),
  event('unclear', 4, { channel: 'whatsapp' }),
  event('revoke', 5, { purpose: 'marketing' }),
  event('resume', 6, { level: 'express', source: consentSources.optInMessage }),
  event('revoke', 7, { endsAt: new Date('2026-02-01T12:00:00.000Z') }),
  event('revoke', 8, { channel: 'voice', channelOnly: true }),
  event('revoke', 9, { channel: 'any', evidence: null }),
];

it('reads what Get Many has written', async () => {
  await lists.gate.run([
    grant({ options: { occurredAt: '2026-01-01T00:00:00Z' } }),
    grant({ options: { occurredAt: '2026-01-02T00:00:00Z', evidence: 'form 7', sender: 'Acme' } }),
  ]);
  await lists.gate.run([
    revoke({ channel: 'voice', options: { occurredAt: '2030-01-01T00:00:00Z' } }),
  ]);
  expect((await throughFile()).report).toEqual({
    rows: 3,
    imported: 3,
    known: 0,
    saidNothing: 0,
    unreadAnswers: [],
    refused: 0,
    refusedOptOuts: 0,
  });
  expect(await said(copy)).toEqual(await said(lists));
});

it('reads every kind and scope of entry, from the file', async () => {
  await lists.gate.ledger.consent.append(everyKind as never);
  expect((await throughFile()).report).toMatchObject({ imported: 9, refused: 0 });
  expect(await said(copy)).toEqual(await said(lists));
});

it('reads every kind and scope of entry, from the items', async () => {
  await lists.gate.ledger.consent.append(everyKind as never);
  const [items = []] = await lists.gate.run([{ ...getMany, format: 'items' }]);
  await copy.items(items.map(({ json }) => json));
  expect(await said(copy)).toEqual(await said(lists));
});

describe('in a list of somebody else', () => {
  it('an end of something is not the end of an opt-out', async () => {
    await copy.csv(`phone,status,endsAt\n${person},unsubscribed,2026-02-01\n`);
    expect(await copy.of(person)).toMatchObject([{ kind: 'revoke', endsAt: null }]);
  });

  it('no word but our own settles what may be an opt-out', async () => {
    const { report } = await copy.csv(`phone,kind,date\n${person},cleared,2026-02-01\n`);
    expect(report).toMatchObject({ imported: 0, refused: 1 });
  });
});
