import {
  choice,
  flag,
  jsonObject,
  numbersCountry,
  options,
  sidLocator,
  text,
} from '../../../../lib/kit/fields';

/**
 * All that Verify can be told about a verification beyond address and channel (API reference, Start
 * New Verification).
 */
export const sendOptions = () =>
  options({
    numbersCountry: numbersCountry(),
    locale: text({
      label: 'Language',
      description: "Of the message; without it Twilio goes by the number's country",
      placeholder: 'en',
    }),
    templateSid: sidLocator('HJ', { label: 'Template', search: 'listVerifyTemplates' }),
    templateCustomSubstitutions: jsonObject({
      label: 'Template Substitutions',
      description: 'Values of the variables in the template',
    }),
    customCode: text({
      label: 'Custom Code',
      description: 'A code of your own, 4 to 10 digits, where the service allows it',
      maxLength: 10,
      secret: true,
    }),
    customFriendlyName: text({
      label: 'Custom Friendly Name',
      description: "Name in the message instead of the service's",
      maxLength: 30,
    }),
    customMessage: text({
      label: 'Custom Message',
      description: 'Whole text of the message, where Twilio has agreed to that',
    }),
    templates: text({
      label: 'Templates by Channel',
      description: 'As JSON, for a verification that may take several channels',
    }),
    sendDigits: text({
      label: 'Send Digits',
      description: 'Keys to press once a call is answered; w waits half a second',
      maxLength: 32,
      placeholder: 'ww1234',
    }),
    riskCheck: choice(
      { label: 'Risk Check', description: 'Protection against fraud (Fraud Guard)' },
      { enable: 'Enable', disable: 'Disable' },
    ),
    rateLimits: jsonObject({
      label: 'Rate Limits',
      description:
        'Values for the rate limits of the service, such as {"end_user_ip": "203.0.113.9"}',
    }),
    channelConfiguration: jsonObject({
      label: 'Channel Configuration',
      description:
        'For email: {"template_id": "…", "from": "…", "from_name": "…", "substitutions": {…}}',
    }),
    tags: jsonObject({
      label: 'Tags',
      description: 'Up to ten of your own words for reports, such as {"campaign": "spring"}',
    }),
    appHash: text({
      label: 'App Hash',
      description: 'Of the Android app that reads the SMS',
      maxLength: 11,
    }),
    deviceIp: text({
      label: 'Device IP',
      description: "Address of the person's device, for fraud protection",
    }),
    amount: text({
      label: 'Amount',
      description: 'Of the payment that is confirmed (PSD2)',
      placeholder: '€39.99',
    }),
    payee: text({ label: 'Payee', description: 'Of the payment that is confirmed (PSD2)' }),
    enableSnaClientToken: flag({
      label: 'Silent Authentication Token',
      description: 'Whether to ask for a token that the app checks (SNA)',
    }),
  });
