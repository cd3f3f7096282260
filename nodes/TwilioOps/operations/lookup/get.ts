import { FieldError } from '../../../../lib/kit/fieldError';
import {
  byModel,
  choice,
  country,
  multiChoice,
  optional,
  options,
  shownFor,
  text,
} from '../../../../lib/kit/fields';
import { readAddress } from '../../../../lib/phone/readAddress';
import { addressFault } from '../../../../lib/phone/sentences';
import { operation } from '../../../../lib/engines/twilioEngine';

/** The questions of Lookup's first version, by which many know it. */
const packageOf = { carrier: 'line_type_intelligence', callerName: 'caller_name' } as const;

export default operation({
  resource: 'lookup',
  operation: 'get',
  name: 'Get',
  action: 'Look up a phone number',
  description: 'Check a phone number and learn about it: validity, line type, carrier, owner, risk',
  fields: {
    phoneNumber: byModel(
      text({
        label: 'Phone Number',
        placeholder: 'e.g. 0151 23456789',
        maxLength: 60,
        description: 'As you have it; a national form needs a country, here or in the credential',
      }),
    ),
    countryCode: byModel(
      optional(
        country({
          label: 'Country',
          description:
            "Where a number in national form belongs; without it the account's default country says so",
        }),
      ),
    ),
    question: choice(
      {
        label: 'Question',
        description: 'What to ask beyond validity and format; most answers cost money per request',
      },
      {
        packages: { name: 'Chosen Data Packages', description: 'Any of what Twilio knows' },
        carrier: {
          name: 'Carrier and Line Type',
          description: 'Mobile, landline or VoIP, and the network',
        },
        callerName: {
          name: 'Caller Name',
          description: 'Name and kind of the owner, for US numbers',
        },
      },
    ),
    packages: shownFor(
      { question: ['packages'] },
      multiChoice(
        {
          label: 'Data Packages',
          description: 'If none is chosen, only validity and format are checked, which is free',
        },
        {
          caller_name: 'Caller Name',
          call_forwarding: 'Call Forwarding',
          identity_match: 'Identity Match',
          line_status: 'Line Status',
          line_type_intelligence: 'Line Type Intelligence',
          phone_number_quality_score: 'Phone Number Quality Score',
          pre_fill: 'Pre-Fill',
          reassigned_number: 'Reassigned Number',
          sim_swap: 'SIM Swap',
          sms_pumping_risk: 'SMS Pumping Risk',
          validation: 'Validation',
        },
      ),
    ),
    options: options({
      firstName: text({ label: 'First Name', description: 'For Identity Match' }),
      lastName: text({ label: 'Last Name', description: 'For Identity Match' }),
      addressLine1: text({ label: 'Address Line 1', description: 'For Identity Match' }),
      addressLine2: text({ label: 'Address Line 2', description: 'For Identity Match' }),
      city: text({ label: 'City', description: 'For Identity Match' }),
      state: text({ label: 'State', description: 'For Identity Match' }),
      postalCode: text({ label: 'Postal Code', description: 'For Identity Match' }),
      addressCountryCode: text({
        label: 'Address Country Code',
        description: 'For Identity Match',
        placeholder: 'US',
      }),
      nationalId: text({ label: 'National ID', description: 'For Identity Match' }),
      dateOfBirth: text({
        label: 'Date of Birth',
        description: 'For Identity Match, as YYYYMMDD',
        placeholder: '19800131',
      }),
      lastVerifiedDate: text({
        label: 'Last Verified Date',
        description:
          'For Reassigned Number: when the person was certainly at this number, as YYYYMMDD',
        placeholder: '20260131',
      }),
      verificationSid: text({ label: 'Verification SID', description: 'For Pre-Fill' }),
      partnerSubId: text({
        label: 'Partner Sub-ID',
        description: 'Your own word for tenant or segment, for SMS Pumping Risk',
      }),
    }),
  },
  request: async (
    twilio,
    { phoneNumber, countryCode, question, packages = [], options: details },
    { account },
  ) => {
    const fields = question === 'packages' ? packages : [packageOf[question]];
    return twilio.lookups.v2
      .phoneNumbers(numberOf(phoneNumber, countryCode ?? account.defaultCountry))
      .fetch({ ...details, countryCode, ...(fields.length > 0 && { fields: fields.join(',') }) });
  },
  output: (found) => {
    const all = found.toJSON();
    return Object.fromEntries(
      Object.entries(all).filter(([, value]) => value !== null && value !== undefined),
    ) as Partial<typeof all>;
  },
});

/**
 * The number as the address of the request. Whether there is such a number is for Twilio to tell.
 * @throws FieldError when it is none, or nothing says in which country it is
 */
function numberOf(given: string, country: string | undefined): string {
  const address = readAddress(given, { country });
  if (address.kind === 'phone') return address.dial!;
  const digits = given.replace(/[\s().\-/]/g, '');
  const isPossible = address.fault === 'tooShort' || address.fault === 'tooLong';
  if (isPossible && /^\+\d+$/.test(digits)) return digits;
  throw new FieldError({
    field: 'phoneNumber',
    label: 'Phone Number',
    value: given,
    fault:
      address.fault === 'needsCountry'
        ? 'is in national form, and no country is chosen: choose one, or write a plus and the country code before the number'
        : (addressFault(address) ?? 'is not a phone number'),
  });
}
