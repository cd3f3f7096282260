import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { readCredential } from '../credential';
import { matching } from './list';

/** The accounts of the credential, by name: no request is made. */
export async function listAccounts(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const { book } = await readCredential(this);
  const results = book.accounts.map(({ name, accountSid, description }) => ({
    name: `${name}${name === book.defaultAccount.name ? ' (default)' : ''}`,
    value: name,
    description: description ?? accountSid,
  }));
  return { results: results.filter(matching(filter)) };
}
