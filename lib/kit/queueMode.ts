/** Whether n8n runs as several processes: what only one of them knows, the others do not. */
export const isQueueMode = (): boolean => process.env.EXECUTIONS_MODE === 'queue';
