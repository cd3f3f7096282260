import type { Rest } from './rest';

/** Stores a credential and gives its id. */
export async function createCredential(
  rest: Rest,
  credential: { name: string; type: string; data: Record<string, unknown> },
): Promise<string> {
  const { id } = await rest.post<{ id: string }>('credentials', credential);
  return id;
}
