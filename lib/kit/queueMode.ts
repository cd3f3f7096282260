import { n8nVariable } from './n8nVariable';

/** What n8n starts beside main in queue mode, by the command that starts it. */
const others = new Set(['worker', 'webhook']);

/**
 * Whether n8n runs as several processes: what only one of them knows, the others do not. A worker
 * or a webhook processor is one of several even if its environment does not say so.
 */
export const isQueueMode = (): boolean =>
  n8nVariable('EXECUTIONS_MODE') === 'queue' || others.has(process.argv[2] ?? '');
