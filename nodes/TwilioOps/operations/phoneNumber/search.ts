import type { Twilio } from 'twilio';
import type { LocalListInstance } from 'twilio/lib/rest/api/v2010/account/availablePhoneNumberCountry/local';
import {
  byModel,
  choice,
  country,
  filters,
  flag,
  integer,
  phone,
  text,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { supportRequest } from './supportRequest';
import { numberTypes, pricedAs, pricesOf, type NumberType } from './types';
import { widened } from './widened';

export default operation({
  resource: 'phoneNumber',
  operation: 'search',
  name: 'Search',
  action: 'Search for phone numbers to buy',
  description:
    'Find numbers that are for sale, with their monthly price. Where nothing fits, wider criteria are tried, and the output says which.',
  fields: {
    country: byModel(country({ label: 'Country' })),
    type: byModel(choice({ label: 'Type' }, numberTypes)),
    limit: integer({
      label: 'Limit',
      description: 'Max number of results to return',
      min: 1,
      max: 1000,
      default: 50,
    }),
    filters: filters({
      areaCode: integer({
        label: 'Area Code',
        description: 'For the US and Canada',
        min: 200,
        max: 999,
        default: 212,
      }),
      contains: text({
        label: 'Contains',
        description: 'Digits or letters; an asterisk stands for any single one',
        placeholder: '*FLOWERS',
      }),
      smsEnabled: flag({
        label: 'SMS',
        description: 'Whether it can send and receive SMS',
        default: true,
      }),
      mmsEnabled: flag({
        label: 'MMS',
        description: 'Whether it can send and receive MMS',
        default: true,
      }),
      voiceEnabled: flag({
        label: 'Voice',
        description: 'Whether it can make and take calls',
        default: true,
      }),
      faxEnabled: flag({
        label: 'Fax',
        description: 'Whether it can send and receive faxes',
        default: true,
      }),
      excludeAllAddressRequired: flag({
        label: 'Exclude Address Required',
        description: 'Whether to leave out numbers that need any address',
        default: true,
      }),
      excludeLocalAddressRequired: flag({
        label: 'Exclude Local Address Required',
        description: 'Whether to leave out numbers that need a local address',
        default: true,
      }),
      excludeForeignAddressRequired: flag({
        label: 'Exclude Foreign Address Required',
        description: 'Whether to leave out numbers that need a foreign address',
        default: true,
      }),
      beta: flag({
        label: 'Beta',
        description: 'Whether to include numbers that are new to the Twilio platform',
        default: true,
      }),
      nearNumber: phone({
        label: 'Near Number',
        description: 'Close to this number, in the US and Canada',
        placeholder: '+12025550101',
      }),
      nearLatLong: text({
        label: 'Near Coordinates',
        description: 'Latitude and longitude, in the US and Canada',
        placeholder: '37.78,-122.42',
      }),
      distance: integer({
        label: 'Distance (Miles)',
        description: 'From number or coordinates',
        min: 1,
        max: 500,
        default: 25,
      }),
      inPostalCode: text({ label: 'In Postal Code', description: 'In the US and Canada' }),
      inRegion: text({ label: 'In State or Province', placeholder: 'CA' }),
      inRateCenter: text({ label: 'In Rate Center' }),
      inLata: text({ label: 'In LATA' }),
      inLocality: text({ label: 'In City', placeholder: 'San Francisco' }),
    }),
  },
  request: async (twilio, { country: countryCode, type, limit, filters: wanted }, { account }) => {
    const { rows, without, tried } = await widened(wanted, async (criteria) =>
      (
        await available(twilio, countryCode, type).page({ ...criteria, pageSize: limit })
      ).instances.slice(0, limit),
    );
    if (rows.length === 0) {
      const { accountSid } = account;
      const need = {
        country: countryCode,
        type,
        ...wanted,
        capabilities: capabilitiesOf(wanted),
        quantity: 1,
        accountSid,
      };
      return [
        {
          found: false as const,
          country: countryCode,
          type,
          tried,
          supportRequest: supportRequest(need),
        },
      ];
    }
    const price = (await pricesOf(twilio, countryCode)).get(pricedAs[type]) ?? null;
    const common = { type, monthlyPrice: price, ...(without.length > 0 && { without }) };
    return rows.map((row) => ({ found: true as const, ...row.toJSON(), ...common }));
  },
});

/** The seven kinds are seven types in the SDK, all alike. */
const available = (twilio: Twilio, countryCode: string, type: NumberType) =>
  twilio.availablePhoneNumbers(countryCode)[type] as unknown as LocalListInstance;

const capabilitiesOf = (wanted: {
  smsEnabled?: boolean;
  mmsEnabled?: boolean;
  voiceEnabled?: boolean;
  faxEnabled?: boolean;
}): string[] => {
  const names = {
    SMS: wanted.smsEnabled,
    MMS: wanted.mmsEnabled,
    Voice: wanted.voiceEnabled,
    Fax: wanted.faxEnabled,
  };
  return Object.entries(names)
    .filter(([, isWanted]) => isWanted)
    .map(([name]) => name);
};
