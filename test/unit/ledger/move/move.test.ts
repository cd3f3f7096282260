import { join } from 'node:path';

import { openGround } from '../../../../lib/ledger/move/ground';
import { removeFolder, temporaryFolder } from '../../../../sandbox/temporaryFolder';
import { moveContract } from '../contract/move';

describe('moving the ledger from one SQLite file to another', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder('ledger-move');
  });
  afterEach(() => removeFolder(folder));

  const open = (name: string) => async () =>
    openGround({ kind: 'sqlite', path: join(folder, name) });
  moveContract(open('from.sqlite'), open('to.sqlite'));
});
