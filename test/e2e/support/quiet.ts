import type { Page, Request } from 'playwright-core';
import { setTimeout as sleep } from 'node:timers/promises';

const isCall = (request: Request) =>
  request.url().includes('/rest/') && !request.url().includes('/rest/push');

/**
 * Watches the editor's calls to n8n.
 * @returns waits until it has asked nothing for half a second and all is answered
 */
export function watchCalls(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let lastChangeMs = Date.now();
  const note = (change: (request: Request) => void) => (request: Request) => {
    if (!isCall(request)) return;
    change(request);
    lastChangeMs = Date.now();
  };
  page.on(
    'request',
    note((request) => open.add(request)),
  );
  page.on(
    'requestfinished',
    note((request) => open.delete(request)),
  );
  page.on(
    'requestfailed',
    note((request) => open.delete(request)),
  );
  page.on('framenavigated', () => open.clear());
  return async () => {
    lastChangeMs = Date.now();
    while (open.size > 0 || Date.now() - lastChangeMs < 500) await sleep(100);
  };
}
