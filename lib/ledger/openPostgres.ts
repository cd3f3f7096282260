import type { Database } from './database';
export async function openPostgres(_url: string): Promise<Database> {
  throw new Error('soon');
}
