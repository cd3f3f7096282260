import { numberTypes, type NumberType } from './types';

/** What somebody needs who cannot get a number by the API. */
interface Need {
  country: string;
  type: NumberType;
  quantity: number;
  accountSid?: string;
  areaCode?: number | string;
  inRegion?: string;
  inLocality?: string;
  contains?: string;
  capabilities?: readonly string[];
  useCase?: string;
  documents?: readonly string[];
  contactName?: string;
}

interface SupportRequest {
  /** Where it is sent. */
  sendTo: string;
  subject: string;
  body: string;
}

/** The request to Twilio's support for numbers that its API does not offer, ready to be sent. */
export function supportRequest(need: Need): SupportRequest {
  const { country, type, quantity } = need;
  const countryName = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
  const kind = `${numberTypes[type].toLowerCase()} number${quantity === 1 ? '' : 's'}`;
  const facts: Array<[string, unknown]> = [
    ['Account SID', need.accountSid],
    ['Country', `${countryName} (${country})`],
    ['Type', numberTypes[type]],
    ['Quantity', quantity],
    ['Area code', need.areaCode],
    ['State or province', need.inRegion],
    ['City', need.inLocality],
    ['Pattern', need.contains],
    ['Capabilities', need.capabilities?.join(', ')],
    ['Use case', need.useCase],
    ['Documents at hand', need.documents?.join(', ')],
  ];
  const list = facts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${String(value)}`);
  return {
    sendTo: 'https://help.twilio.com',
    subject: `Request for ${quantity} ${kind} in ${countryName}`,
    body: [
      'Hello Twilio support,',
      '',
      `we need ${quantity} ${kind} in ${countryName}, and the API for available phone numbers offers none that fits.`,
      '',
      ...list,
      '',
      'Could you tell us whether you can provide them, at which price, and which documents you need?',
      '',
      'Kind regards,',
      need.contactName ?? '',
    ]
      .join('\n')
      .trimEnd(),
  };
}
