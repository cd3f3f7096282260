import type { Page } from 'playwright-core';
import type { N8n } from '../../../sandbox/n8n/n8n';
import { owner } from '../../../sandbox/n8n/owner';
import { openBrowser } from './browser';
import { watchCalls } from './quiet';

/**
 * n8n asks for a preview of each node's output; where one of its own nodes has none, 404 is its
 * normal answer.
 */
const previewOfOthers = /\/schemas\/(?!n8n-nodes-twilio-ops\.)/;

/** n8n's editor in a headless browser, logged in. */
export interface Editor {
  page: Page;
  /**
   * Errors of the console and of scripts, answers of 400 and more, and requests that would leave
   * the machine.
   */
  problems: string[];
  /** Waits until the editor has asked n8n everything that it wants to know. */
  quiet: () => Promise<void>;
  close: () => Promise<void>;
}

export async function openEditor(n8n: N8n): Promise<Editor> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 960 } });
  page.setDefaultTimeout(120_000);
  const problems: string[] = [];
  await page.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => {
      problems.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  await logIn(page, n8n.url);
  // Only from here on: n8n's sign-in page itself logs the 401 by which it learns that nobody is
  // signed in.
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !previewOfOthers.test(url))
      problems.push(`console error: ${message.text()} (${url})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !previewOfOthers.test(response.url()))
      problems.push(`${response.status()} for ${response.url()}`);
  });
  return { page, problems, quiet: watchCalls(page), close: () => browser.close() };
}

async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/signin`);
  await page.fill('input[name=emailOrLdapLoginId]', owner.email);
  await page.fill('input[name=password]', owner.password);
  await page.click('[data-test-id=form-submit-button]');
  await page.waitForURL((address) => !address.pathname.startsWith('/signin'));
}
