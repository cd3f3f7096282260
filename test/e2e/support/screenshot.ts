import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../sandbox/paths';

/** Renews a picture of the documentation, when asked to by UPDATE_SCREENSHOTS=1. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_SCREENSHOTS !== '1') return;
  // n8n's own hints lie over the picture.
  for (const hint of await page.getByRole('button', { name: 'Close' }).all()) await hint.click();
  await page.screenshot({ path: join(root, 'docs', 'images', `${name}.png`), animations: 'disabled' });
}
