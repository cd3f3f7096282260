import type { Account } from '../state/account';
import type { Table, Wire } from '../state/table';

/** Content templates of an account. */
export const templates = (account: Account): Table<Wire> => account.table('content/v1/Content');

/** What WhatsApp says to a template, by its SID. */
export const approvals = (account: Account): Table<Wire> => account.table('content/approvals');

/** The text that a template and its variables make. */
export function renderTemplate(content: Wire, variables: string | undefined): string {
  const values = {
    ...(content.variables as Wire),
    ...(variables ? (JSON.parse(variables) as Wire) : {}),
  };
  const [first] = Object.values(content.types as Record<string, { body?: string }>);
  return (first?.body ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) =>
    String(values[name] ?? ''),
  );
}
