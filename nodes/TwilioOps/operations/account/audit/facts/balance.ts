import { unlessStatus } from '../../../../../../lib/twilio/unlessStatus';
import type { ReadFact } from '../source';

export const balance: ReadFact<'balance'> = async ({ twilio }) => {
  // Subaccounts have none.
  const found = await unlessStatus([404], twilio.balance.fetch());
  return found ? { amount: Number(found.balance), currency: found.currency.toUpperCase() } : null;
};
