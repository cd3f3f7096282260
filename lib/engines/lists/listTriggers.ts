import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { readCredential } from '../credential';
import { openLedgerAt } from '../ledger';
import { matching } from './list';

/**
 * The active Twilio Ops Triggers of this n8n, by workflow and name; they record their addresses in
 * the ledger.
 */
export async function listTriggers(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const { ledger } = await readCredential(this);
  const { registrations } = await openLedgerAt(ledger);
  const rows = await registrations.find({ resource: '', mode: 'production' });
  const results = rows.map(({ name, ourUrl }) => ({ name, value: ourUrl, description: ourUrl }));
  return { results: results.filter(matching(filter)) };
}
