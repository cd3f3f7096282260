import { openSqlite } from '../../../lib/ledger/openSqlite';
import { betweenTimesContract } from './contract/betweenTimes';
import { databaseContract } from './contract/database';

const open = () => openSqlite(':memory:');

describe('the SQLite driver', () => databaseContract(open));
describe('when another process comes between, in SQLite', () => betweenTimesContract(open));
