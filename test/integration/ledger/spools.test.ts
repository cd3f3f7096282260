import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { openLedger, spoolOf } from '../../../lib/ledger/open';
import { ada, revoke } from '../../unit/ledger/contract/samples';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

it('what waits for one schema is not taken in by the ledger of another', async () => {
  const [production, staging] = [await temporarySchema(), await temporarySchema()];
  const spoolFolder = await temporaryFolder('spools');
  const at = (schema: TemporarySchema) =>
    ({ kind: 'postgres', url: urlOf(schema), spoolFolder }) as const;
  // Said while the server was away, to a trigger whose credential names production.
  await spoolOf(at(production))!.append([revoke()]);
  const found = async (schema: TemporarySchema) => {
    const ledger = await openLedger(at(schema));
    const events = (await ledger.consent.eventsOf([ada])).get(ada);
    await ledger.close();
    return events;
  };
  expect(await found(staging)).toEqual([]);
  expect(await found(production)).toEqual([revoke()]);
  await Promise.all([production.drop(), staging.drop(), removeFolder(spoolFolder)]);
});

it('what waits for a ledger is found by whatever URL the ledger is opened', async () => {
  const schema = await temporarySchema();
  const spoolFolder = await temporaryFolder('spools');
  const named = new URL(urlOf(schema));
  named.searchParams.set('application_name', 'another n8n');
  const [plain, other] = await Promise.all([
    openLedger({ kind: 'postgres', url: urlOf(schema) }),
    openLedger({ kind: 'postgres', url: named.href, spoolFolder }),
  ]);
  await spoolOf({ kind: 'postgres', url: named.href, spoolFolder })!.append([revoke()]);
  expect((await plain.consent.eventsOf([ada])).get(ada)).toEqual([revoke()]);
  expect(await plain.status()).toMatchObject({ spool: { waiting: 0 } });
  await Promise.all([plain.close(), other.close()]);
  await Promise.all([schema.drop(), removeFolder(spoolFolder)]);
});

it('the status of a schema whose name needs quotes is known, too', async () => {
  const schema = await temporarySchema('Ledger');
  const ledger = await openLedger({ kind: 'postgres', url: urlOf(schema) });
  expect((await ledger.status()).bytes).toBeGreaterThan(0);
  await ledger.close();
  await schema.drop();
});

it('a source of any length is kept as far as it goes into the index', async () => {
  const schema = await temporarySchema();
  const ledger = await openLedger({ kind: 'postgres', url: urlOf(schema) });
  const letters = Array.from({ length: 9_999 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  expect(await ledger.consent.append([revoke({ source: letters.join('') })])).toBe(1);
  const [kept] = (await ledger.consent.eventsOf([ada])).get(ada)!;
  expect(kept!.source).toBe(letters.slice(0, 500).join(''));
  await ledger.close();
  await schema.drop();
});
