import { openSqlite } from '../../../lib/ledger/openSqlite';
import { databaseContract } from './contract/database';

describe('the SQLite driver', () => databaseContract(() => openSqlite(':memory:')));
