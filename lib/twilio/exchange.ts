import type { Dispatcher } from 'undici';

import { toNetworkError } from './networkError';

export interface Exchanged {
  statusCode: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/**
 * One request and its whole answer at undici's lowest level, the only one that tells whether any
 * of the request was written.
 * @throws NetworkError
 */
export function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  host: string,
  signal?: AbortSignal,
): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    let started = false;
    let controller: Dispatcher.DispatchController | undefined;
    let status!: Pick<Exchanged, 'statusCode' | 'headers'>;
    const chunks: Buffer[] = [];
    const fail = (error: unknown) => {
      signal?.removeEventListener('abort', cancel);
      reject(toNetworkError(error, host, started, signal?.aborted));
    };
    const cancel = () => {
      const reason = new Error('cancelled');
      fail(reason);
      controller?.abort(reason);
    };
    if (signal?.aborted) return fail(signal.reason);
    signal?.addEventListener('abort', cancel);
    dispatcher.dispatch(options, {
      onRequestStart(starting) {
        controller = starting;
        if (signal?.aborted) starting.abort(new Error('cancelled'));
        else started = true;
      },
      onResponseStart(_controller, statusCode, headers) {
        status = { statusCode, headers };
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        signal?.removeEventListener('abort', cancel);
        const text = Buffer.concat(chunks).toString('utf8');
        // undici frees the connection in the next turn; a request made before that opens another.
        // That turn is queued when this function returns, and ours has to come after it.
        queueMicrotask(() => setImmediate(() => resolve({ ...status, text })));
      },
      onResponseError(_controller, error) {
        fail(error);
      },
    });
  });
}
