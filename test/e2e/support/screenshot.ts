import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../sandbox/paths';

/** The part of the canvas that holds the reminder workflow, in pixels. */
export const drawing = { x: 140, y: 230, width: 1290, height: 560 };

/**
 * Renews a picture of the documentation, whole or a part of it, when asked to by
 * UPDATE_SCREENSHOTS=1.
 */
export async function screenshot(page: Page, name: string, clip?: typeof drawing): Promise<void> {
  if (process.env.UPDATE_SCREENSHOTS !== '1') return;
  await page.screenshot({
    path: join(root, 'docs', 'images', `${name}.png`),
    animations: 'disabled',
    clip,
  });
}
