import { multiChoice, options, phone, text } from '../../../../lib/n8n/fields';
import { operation } from '../../../../lib/n8n/twilio';

export default operation({
  resource: 'lookup',
  operation: 'get',
  name: 'Get',
  action: 'Look up a phone number',
  description: 'Check a phone number and learn about it: validity, line type, carrier, owner, risk',
  fields: {
    phoneNumber: phone({ label: 'Phone Number' }),
    packages: multiChoice(
      { label: 'Data Packages', description: 'What to ask beyond validity and format; most packages cost money per request' },
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
    options: options({
      firstName: text({ label: 'First Name', description: 'For Identity Match' }),
      lastName: text({ label: 'Last Name', description: 'For Identity Match' }),
      addressLine1: text({ label: 'Address Line 1', description: 'For Identity Match' }),
      addressLine2: text({ label: 'Address Line 2', description: 'For Identity Match' }),
      city: text({ label: 'City', description: 'For Identity Match' }),
      state: text({ label: 'State', description: 'For Identity Match' }),
      postalCode: text({ label: 'Postal Code', description: 'For Identity Match' }),
      addressCountryCode: text({ label: 'Address Country Code', description: 'For Identity Match', placeholder: 'US' }),
      nationalId: text({ label: 'National ID', description: 'For Identity Match' }),
      dateOfBirth: text({ label: 'Date of Birth', description: 'For Identity Match, as YYYYMMDD', placeholder: '19800131' }),
      lastVerifiedDate: text({
        label: 'Last Verified Date',
        description: 'For Reassigned Number: when the person was certainly at this number, as YYYYMMDD',
        placeholder: '20260131',
      }),
      verificationSid: text({ label: 'Verification SID', description: 'For Pre-Fill' }),
      partnerSubId: text({ label: 'Partner Sub-ID', description: 'Your own word for tenant or segment, for SMS Pumping Risk' }),
    }),
  },
  request: async (twilio, { phoneNumber, packages, options: details }) =>
    await twilio.lookups.v2
      .phoneNumbers(phoneNumber)
      .fetch({ ...details, ...(packages.length > 0 && { fields: packages.join(',') }) }),
  output: (found) => Object.fromEntries(Object.entries(found.toJSON()).filter(([, value]) => value !== null && value !== undefined)),
});
