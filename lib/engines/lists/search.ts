import { listAccounts } from './listAccounts';
import { listTriggers } from './listTriggers';
import { twilioLists } from './twilioLists';

/** Every searchable list, as nodes offer it in `methods.listSearch`. */
export const listSearch = { ...twilioLists, listAccounts, listTriggers };
