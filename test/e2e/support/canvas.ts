import type { Page } from 'playwright-core';
import type { Editor } from './editor';

const byTestId = (id: string) => `[data-test-id="${id}"]`;

/** Opens a workflow and waits until all of its nodes are drawn and checked. */
export async function openWorkflow(
  { page, quiet }: Editor,
  url: string,
  workflow: { id: string; nodes: readonly unknown[] },
): Promise<void> {
  await page.goto(`${url}/workflow/${workflow.id}`);
  const drawn = page.locator(`${byTestId('canvas-node')}, ${byTestId('sticky')}`);
  await drawn.nth(workflow.nodes.length - 1).waitFor({ state: 'attached' });
  await quiet();
}

/** How many nodes on the canvas carry a red mark: not installed, or something is missing. */
export const markedNodes = (page: Page) =>
  page.locator(`${byTestId('node-issues')}, ${byTestId('node-not-installed')}`).count();

/** Opens a node's view, gives the faults that it shows at parameters, and closes it again. */
export async function faultsShownBy(
  editor: Editor,
  node: string,
  whileOpen: () => Promise<void> = async () => {},
) {
  const { page, quiet } = editor;
  await page.dblclick(`${byTestId('canvas-node')}[data-node-name="${node}"]`);
  await page.locator(byTestId('node-parameters')).waitFor();
  await quiet();
  const faults = await page.locator(byTestId('parameter-issues')).count();
  await whileOpen();
  await page.click(byTestId('ndv-close-button'));
  await page.locator(byTestId('node-parameters')).waitFor({ state: 'detached' });
  return faults;
}
