import type { Rest } from './rest';

/** Stores a credential and gives its id. */
export async function createCredential(
  rest: Rest,
  credential: { name: string; type: string; data: Record<string, unknown> },
): Promise<string> {
  const { id } = await rest.post<{ id: string }>('credentials', credential);
  return id;
}

/** What the dialog's test says: `OK` or `Error` with its message. */
export const testCredential = (
  rest: Rest,
  credential: { id: string; name: string; type: string; data: Record<string, unknown> },
) =>
  rest.post<{ status: string; message: string }>('credentials/test', { credentials: credential });
