import { listOf } from './list';

/** The subaccounts of the chosen account, and itself. */
export const listSubaccounts = listOf(
  (twilio) => twilio.api.v2010.accounts,
  ({ friendlyName, status, sid }) => ({ name: `${friendlyName} (${status})`, value: sid }),
);
