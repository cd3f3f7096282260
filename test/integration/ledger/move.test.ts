import { join } from 'node:path';

import { openGround, type Ground } from '../../../lib/ledger/move/ground';
import { removeFolder, temporaryFolder } from '../../../sandbox/temporaryFolder';
import { moveContract } from '../../unit/ledger/contract/move';
import { temporarySchema, type TemporarySchema } from './temporarySchema';

describe('moving the ledger', () => {
  let folder: string;
  const schemas: TemporarySchema[] = [];
  beforeEach(async () => {
    folder = await temporaryFolder('ledger-move');
  });
  afterEach(async () => {
    await Promise.all(schemas.splice(0).map((schema) => schema.drop()));
    await removeFolder(folder);
  });

  const inFile = (): Promise<Ground> =>
    openGround({ kind: 'sqlite', path: join(folder, 'ledger.sqlite') });
  const inPostgres = async (): Promise<Ground> => {
    const schema = await temporarySchema();
    schemas.push(schema);
    return openGround(schema.location);
  };

  describe('from SQLite to PostgreSQL', () => moveContract(inFile, inPostgres));
  describe('from PostgreSQL to SQLite', () => moveContract(inPostgres, inFile));
});
