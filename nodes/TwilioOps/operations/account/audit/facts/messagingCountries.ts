import type { ReadFact } from '../source';

/** One country, as Twilio writes it; the SDK has no type for it. */
interface Permission {
  country_code: string;
  enabled: boolean;
  message?: string;
}

export const messagingCountries: ReadFact<'messagingCountries'> = async ({ twilio }) => {
  const { permissions } = await twilio.accounts.v1.messagingGeopermissions.fetch();
  return (permissions as Permission[])
    .filter(({ enabled }) => enabled)
    .map(({ country_code: code, message = '' }) => ({
      code,
      isHighRisk: /high.?risk/i.test(message),
    }));
};
