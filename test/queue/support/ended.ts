import { until } from '../../../sandbox/until';
import type { Cluster } from './cluster';

const isUnderWay = (status: unknown) => ['new', 'running', 'waiting'].includes(String(status));

/**
 * Waits until n8n no longer takes an execution for running; asks its database, since processes may
 * be away.
 * @returns the status that n8n gives it
 */
export const executionEnded = (
  { query }: Pick<Cluster, 'query'>,
  executionId: string,
  seconds = 300,
): Promise<string> =>
  until(
    `n8n sees that execution ${executionId} has ended`,
    async () => {
      const sql = `SELECT status FROM execution_entity WHERE id = ${executionId}`;
      const [row] = await query('n8n', sql).catch(() => []);
      return row && !isUnderWay(row.status) && String(row.status);
    },
    { seconds, everyMs: 1_000 },
  );

/** Waits until every process answers again, and main with its interface. */
export const allAnswer = ({ main, workers, processors }: Cluster): Promise<true> =>
  until(
    'all processes of n8n answer',
    async () => {
      const urls = [main, ...workers, ...processors].map(({ url }) => `${url}/healthz/readiness`);
      const answers = await Promise.all(
        [...urls, `${main.url}/rest/settings`].map((url) =>
          fetch(url).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
      return answers.every(Boolean);
    },
    { seconds: 240, everyMs: 1_000 },
  );
