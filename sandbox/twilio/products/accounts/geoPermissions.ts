import type { Routes } from '../../context';
import type { Table, Wire } from '../../state/table';

const path = 'accounts/v1/Messaging/GeoPermissions';

/**
 * Countries that new accounts may send to; tests add others to the account's table of this path.
 */
const initial: Wire[] = [
  { country_code: 'US', type: 'country', enabled: true, prefix: '+1', message: '' },
  { country_code: 'CA', type: 'country', enabled: true, prefix: '+1', message: '' },
  { country_code: 'IN', type: 'country', enabled: false, prefix: '+91', message: '' },
  {
    country_code: 'PK',
    type: 'country',
    enabled: false,
    prefix: '+92',
    message: 'High Risk Country',
  },
];

/** The countries of an account, by their codes. */
export function messagingCountries(account: { table(path: string): Table<Wire> }): Table<Wire> {
  const table = account.table(path);
  if (table.size === 0)
    for (const country of initial) table.add(String(country.country_code), { ...country });
  return table;
}

export const geoPermissions: Routes = {
  'GET /v1/Messaging/GeoPermissions': ({ account, query }) => {
    const wanted = (query.CountryCode as string | undefined)?.split(',');
    const permissions = messagingCountries(account).all.filter(
      ({ country_code: code }) => !wanted || wanted.includes(String(code)),
    );
    return { status: 200, body: { permissions } };
  },
  'PATCH /v1/Messaging/GeoPermissions': ({ account, body }) => {
    const permissions = (body.Permissions as Wire[]).map((change) => {
      Object.assign(messagingCountries(account).get(String(change.country_code)) ?? {}, {
        enabled: change.enabled,
      });
      return { ...change, error_code: 0, error_messages: [] };
    });
    return { status: 200, body: { permissions } };
  },
};
