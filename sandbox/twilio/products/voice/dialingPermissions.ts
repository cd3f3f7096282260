import type { Routes } from '../../context';
import { pageWithMeta } from '../../paging';
import { snakeCase } from '../../state/fromParameters';
import type { Table, Wire } from '../../state/table';

const root = 'https://voice.twilio.com/v1/DialingPermissions/Countries';

const country = (
  isoCode: string,
  name: string,
  code: string,
  continent: string,
  enabled: boolean,
): Wire => ({
  iso_code: isoCode,
  name,
  country_codes: [code],
  continent,
  low_risk_numbers_enabled: enabled,
  high_risk_special_numbers_enabled: false,
  high_risk_tollfraud_numbers_enabled: false,
  url: `${root}/${isoCode}`,
  links: { highrisk_special_prefixes: `${root}/${isoCode}/HighRiskSpecialPrefixes` },
});

/**
 * The countries that an account may call, by their codes; new accounts may call the US and Canada.
 */
export function dialingCountries(account: { table(path: string): Table<Wire> }): Table<Wire> {
  const table = account.table('voice/v1/DialingPermissions/Countries');
  if (table.size > 0) return table;
  table.add('US', country('US', 'United States/Canada', '+1', 'NORTH_AMERICA', true));
  table.add('LV', country('LV', 'Latvia', '+371', 'EUROPE', false));
  table.add('SO', country('SO', 'Somalia', '+252', 'AFRICA', false));
  return table;
}

const paging = new Set(['PageSize', 'Page', 'PageToken']);

export const dialingPermissions: Routes = {
  'GET /v1/DialingPermissions/Countries': (context) => {
    const wanted = Object.entries(context.query).filter(([name]) => !paging.has(name));
    const rows = dialingCountries(context.account).all.filter((row) =>
      wanted.every(([name, value]) => row[snakeCase(name)] === value),
    );
    return { status: 200, body: pageWithMeta(context, 'content', rows, (row) => row) };
  },
};
