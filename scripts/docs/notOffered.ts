const range = 'The filters After and Before say the same, and more.';
const elsewhere = (where: string) => `Another operation: ${where}.`;
const ownDates =
  'For imports from another system; Twilio sets the present time. Use API › Request.';
const passkeys = 'Passkeys need a page in the browser that Verify works with. Use API › Request.';

/**
 * Parameters of Twilio's API that an operation does not offer, with the reason; by operation and
 * parameter.
 */
export const notOffered: Record<string, Record<string, string>> = {
  'message/send': {
    MaxPrice: 'Without effect since 2024-06-03 (Twilio).',
    ForceDelivery: 'Reserved by Twilio.',
  },
  'message/sendAndWait': {
    MaxPrice: 'Without effect since 2024-06-03 (Twilio).',
    ForceDelivery: 'Reserved by Twilio.',
    MediaUrl: 'A question is a text or a template; Send attaches files.',
    SendAt: 'A question is asked now; Wait puts an execution off.',
    ScheduleType: 'A question is asked now; Wait puts an execution off.',
  },
  'message/getMany': { DateSent: range },
  'message/cancel': { Body: elsewhere('Redact') },
  'message/redact': { Status: elsewhere('Cancel') },
  'message/downloadMedia': {
    DateCreated: 'A message has ten files at most.',
    'DateCreated<': 'As above.',
    'DateCreated>': 'As above.',
  },
  'call/getMany': { StartTime: range, EndTime: range },
  'call/redirect': { Status: elsewhere('Hang Up') },
  'call/hangUp': Object.fromEntries(
    [
      'FallbackMethod',
      'FallbackUrl',
      'Method',
      'StatusCallback',
      'StatusCallbackMethod',
      'TimeLimit',
      'Twiml',
      'Url',
    ].map((name) => [name, elsewhere('Redirect')]),
  ),
  'recording/getMany': { DateCreated: range },
  'verifyService/create': {
    'Passkeys.AuthenticatorAttachment': passkeys,
    'Passkeys.DiscoverableCredentials': passkeys,
    'Passkeys.RelyingParty.Id': passkeys,
    'Passkeys.RelyingParty.Name': passkeys,
    'Passkeys.RelyingParty.Origins': passkeys,
    'Passkeys.UserVerification': passkeys,
  },
  'phoneNumber/get': {
    Beta: elsewhere('Get Many'),
    FriendlyName: elsewhere('Get Many'),
    Origin: elsewhere('Get Many'),
  },
  'phoneNumber/buy': {
    AreaCode:
      'Twilio would choose the number, and the confirmation repeats the one that is bought: use Search first.',
    ApiVersion: 'Twilio has one version of TwiML only.',
  },
  'phoneNumber/configure': {
    AccountSid: 'Moves a number to another subaccount. Use API › Request.',
    ApiVersion: 'Twilio has one version of TwiML only.',
  },
  'conversation/create': { DateCreated: ownDates, DateUpdated: ownDates },
  'conversation/addParticipant': { DateCreated: ownDates, DateUpdated: ownDates },
  'conversation/sendMessage': { DateCreated: ownDates, DateUpdated: ownDates },
  'conversation/close': Object.fromEntries(
    [
      'Attributes',
      'Bindings.Email.Address',
      'Bindings.Email.Name',
      'DateCreated',
      'DateUpdated',
      'FriendlyName',
      'MessagingServiceSid',
      'Timers.Closed',
      'Timers.Inactive',
      'UniqueName',
    ].map((name) => [name, 'Closing changes the state only. Use API › Request for other changes.']),
  ),
  'account/audit': Object.fromEntries(
    [
      'Beta',
      'Continent',
      'CountryCode',
      'EndDate',
      'FriendlyName',
      'HighRiskSpecialNumbersEnabled',
      'HighRiskTollfraudNumbersEnabled',
      'IsoCode',
      'LowRiskNumbersEnabled',
      'Origin',
      'PhoneNumber',
      'Status',
    ].map((name) => [name, 'An audit looks at all there is.']),
  ),
  'analytics/messages': { DateSent: 'Period says the same, and more.' },
  'analytics/calls': {
    StartTime: 'Period says the same, and more.',
    EndTime: 'Calls are counted by their start.',
    'EndTime<': 'As above.',
    'EndTime>': 'As above.',
    ParentCallSid: 'All are counted; see Call › Get Many.',
    Status: 'All are counted, grouped by outcome.',
  },
  'account/getMany': {
    FriendlyName: 'All are listed; filter the items.',
    Status: 'All are listed; filter the items.',
  },
  'account/setStatus': { FriendlyName: 'Changes the state only. Use API › Request to rename.' },
};
