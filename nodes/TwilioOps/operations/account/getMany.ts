import { flag } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';

export default operation({
  resource: 'account',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many accounts',
  description: 'List the accounts of the credential, and the subaccounts of the chosen one',
  fields: {
    includeSubaccounts: flag({
      label: 'Include Subaccounts',
      default: true,
      description: 'Whether to ask Twilio for the subaccounts of the chosen account',
    }),
  },
  request: async (twilio, { includeSubaccounts }, { book, account }) => {
    const configured = book.accounts.map(
      ({ name, accountSid, description = '', phoneNumbers }) => ({
        name,
        accountSid,
        description,
        phoneNumbers,
        isDefault: name === book.defaultAccount.name,
        ownerAccountSid: null as string | null,
        status: null as string | null,
      }),
    );
    if (!includeSubaccounts) return configured;
    const known = new Set(configured.map(({ accountSid }) => accountSid));
    const subaccounts = (await twilio.api.v2010.accounts.list())
      .filter(({ sid }) => !known.has(sid))
      .map(({ sid, friendlyName, status }) => ({
        name: friendlyName,
        accountSid: sid,
        description: '',
        phoneNumbers: [],
        isDefault: false,
        ownerAccountSid: account.accountSid,
        status,
      }));
    return [...configured, ...subaccounts];
  },
});
