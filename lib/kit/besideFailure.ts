import { LoggerProxy } from 'n8n-workflow';

/**
 * Does what has to be done besides reporting a failure, such as taking back what was prepared. If
 * that fails, too, n8n's log says so: it must not replace the failure, which says what became of
 * the item.
 * @param what begins the sentence in the log
 */
export async function besideFailure(what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    LoggerProxy.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
