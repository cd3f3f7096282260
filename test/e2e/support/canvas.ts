import type { Page } from 'playwright-core';

const byTestId = (id: string) => `[data-test-id="${id}"]`;

/** Opens a workflow and waits until all of its nodes are drawn. */
export async function openWorkflow(page: Page, url: string, workflow: { id: string; nodes: readonly unknown[] }) {
  await page.goto(`${url}/workflow/${workflow.id}`);
  const drawn = page.locator(`${byTestId('canvas-node')}, ${byTestId('sticky')}`);
  await drawn.nth(workflow.nodes.length - 1).waitFor({ state: 'attached' });
}

/** How many nodes on the canvas carry a red mark: not installed, or something is missing. */
export const markedNodes = (page: Page) => page.locator(`${byTestId('node-issues')}, ${byTestId('node-not-installed')}`).count();

/** Opens a node's view, gives the faults that it shows at parameters, and closes it again. */
export async function faultsShownBy(page: Page, node: string, whileOpen: () => Promise<void> = async () => {}) {
  await page.dblclick(`${byTestId('canvas-node')}[data-node-name="${node}"]`);
  await page.locator(byTestId('node-parameters')).waitFor();
  await page.waitForLoadState('networkidle');
  const faults = await page.locator(byTestId('parameter-issues')).count();
  await whileOpen();
  await page.click(byTestId('ndv-close-button'));
  await page.locator(byTestId('node-parameters')).waitFor({ state: 'detached' });
  return faults;
}
