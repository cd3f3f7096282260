import { launch } from '../../sandbox/launch';
import type { Sandbox } from '../../sandbox/launch';
import { PRODUCTION, STAGING } from '../../sandbox/twilio/seed';
import { openEditor } from './support/editor';
import type { Editor } from './support/editor';
import { screenshot } from './support/screenshot';

interface Stored {
  data: { accounts: Record<string, Record<string, string>> };
}

describe('the credential in the editor of a real n8n', () => {
  let sandbox: Sandbox;
  let editor: Editor;

  beforeAll(async () => {
    sandbox = await launch();
    editor = await openEditor(sandbox.n8n);
  });
  afterAll(async () => {
    await editor?.close();
    await sandbox?.stop();
  });

  const stored = () =>
    sandbox.n8n.rest.get<Stored>(`credentials/${sandbox.credentialId}`, { includeData: true });

  /**
   * n8n tests a credential when its dialog opens and when it is saved, with the secrets that it
   * holds.
   */
  const tested = () => editor.page.getByText('Connection tested successfully').waitFor();

  async function save(): Promise<void> {
    const answer = editor.page.waitForResponse(
      (response) => response.request().method() === 'PATCH',
    );
    await editor.page.click('[data-test-id=credential-save-button]');
    await answer;
    await tested();
  }

  it('opens, tests all accounts, and shows no secret', async () => {
    const { page, problems } = editor;
    await page.goto(`${sandbox.n8n.url}/home/credentials/${sandbox.credentialId}`);
    await tested();
    await screenshot(page, 'credential');
    expect(problems).toEqual([]);
    const text = JSON.stringify(await stored());
    expect(text).toContain(PRODUCTION.sid);
    expect([PRODUCTION, STAGING].filter(({ authToken }) => text.includes(authToken))).toEqual([]);
  });

  it('keeps the secrets when something else is edited', async () => {
    const { page } = editor;
    await page
      .locator('[data-test-id=parameter-input-description] input')
      .first()
      .fill('Edited in a test');
    await save();
    const { data } = await stored();
    expect(data.accounts.account1).toMatchObject({ description: 'Edited in a test' });
  });

  it('keeps the secrets of an account when the one before it is removed', async () => {
    const { page } = editor;
    await page.locator('[data-test-id=fixed-collection-delete]').first().click();
    await page.click('[data-test-id=parameter-input-defaultAccount]');
    await page.getByRole('option', { name: 'Account 2', exact: true }).click();
    await save();
    const { data } = await stored();
    expect(Object.keys(data.accounts)).toEqual(['account2']);
    expect(editor.problems).toEqual([]);
  });
});
