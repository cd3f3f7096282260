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
