import { unlessStatus } from '../../../../../../lib/twilio/unlessStatus';
import type { Read } from '../source';

export const balance: Read<'balance'> = async ({ twilio }) => {
  // Subaccounts have none.
  const found = await unlessStatus([404], twilio.balance.fetch());
  return found ? { amount: Number(found.balance), currency: found.currency.toUpperCase() } : null;
};
