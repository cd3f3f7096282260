/**
 * Whether n8n runs as several processes: what only one of them knows, the others do not. A worker
 * is one of several even if its environment does not say so.
 */
export const isQueueMode = (): boolean =>
  process.env.EXECUTIONS_MODE === 'queue' || process.argv[2] === 'worker';
