import { join } from 'node:path';

import { run } from '../../../lib/ledger/move/command';
import { openLedger, type LedgerLocation } from '../../../lib/ledger/open';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { ada, grant, revoke } from '../../unit/ledger/contract/samples';
import { temporarySchema, urlOf, type TemporarySchema } from './temporarySchema';

/** Such as `"$user", public`, where somebody has made a schema of the user's name since. */
describe('a ledger in a later schema of the search path', () => {
  let folder: string;
  let later: TemporarySchema;
  let first: TemporarySchema;
  beforeEach(async () => {
    folder = await temporaryFolder('two-schemas');
    [later, first] = [await temporarySchema(), await temporarySchema()];
    const ledger = await openLedger(later.location);
    await ledger.consent.append([grant(), revoke()]);
    await ledger.close();
  });
  afterEach(async () => {
    await later.drop();
    await first.drop();
    await removeFolder(folder);
  });

  const nameOf = (schema: TemporarySchema): string =>
    new URL(urlOf(schema)).searchParams.get('options')!.split('=')[1]!;
  const url = (): string => {
    const both = new URL(urlOf(later));
    both.searchParams.set('options', `-c search_path=${nameOf(first)},${nameOf(later)}`);
    both.searchParams.set('application_name', 'n8n with two schemas');
    return both.href;
  };
  const consentIn = async (location: LedgerLocation): Promise<string[]> => {
    const ledger = await openLedger(location);
    const events = (await ledger.consent.eventsOf([ada])).get(ada)!;
    await ledger.close();
    return events.map(({ kind }) => kind);
  };

  it('is the one that is opened', async () => {
    expect(await consentIn({ kind: 'postgres', url: url() })).toEqual(['grant', 'revoke']);
    expect(await first.query(`SELECT to_regclass('${nameOf(first)}.twilio_ops_settings')`)).toEqual(
      [{ to_regclass: null }],
    );
  });

  it('is the one that is moved, as the dry run has said', async () => {
    const to = join(folder, 'ledger.sqlite');
    const environment = { TWILIO_OPS_LEDGER_FROM: url(), TWILIO_OPS_LEDGER_TO: to };
    const said: string[] = [];
    const note = (text: string) => void said.push(text);
    await run(['--dry-run'], environment, { line: note, error: note });
    expect(said.join('\n')).toContain('twilio_ops_consent: 2 rows');
    expect(await run(['--n8n-is-stopped'], environment, { line: note, error: note })).toBe(0);
    expect(await consentIn({ kind: 'sqlite', path: to })).toEqual(['grant', 'revoke']);
  });
});
