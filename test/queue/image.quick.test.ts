import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../sandbox/temporaryFolder';
import { installedPackage } from './support/installedPackage';

describe("the image's package", () => {
  it('is installed where n8n looks, though npm knows a project in a folder above', async () => {
    const folder = await temporaryFolder('twilio-ops-image');
    await writeFile(join(folder, 'package.json'), '{}');
    const nodes = await installedPackage(folder);
    const known = 'node_modules/n8n-nodes-twilio-ops/dist/known/credentials.json';
    expect(existsSync(join(nodes, known))).toBe(true);
    await removeFolder(folder);
  });
});
