import { API_KEY, NUMBERS, PRODUCTION, STAGING, STAGING_NUMBER } from '../../sandbox/twilio/seed';

/** The credential of the simulator's accounts, as n8n decrypts it. */
export const credentialFor = (url: string, more: object = {}) => ({
  accounts: {
    account1: {
      name: 'production',
      accountSid: PRODUCTION.sid,
      authToken: PRODUCTION.authToken,
      defaultFrom: NUMBERS.first.phoneNumber,
      phoneNumbers: `${NUMBERS.first.phoneNumber}, ${NUMBERS.second.phoneNumber}`,
      baseUrl: `${url}/{product}`,
    },
    account2: {
      name: 'staging',
      accountSid: STAGING.sid,
      authToken: STAGING.authToken,
      description: 'For trying things out',
      defaultFrom: STAGING_NUMBER.phoneNumber,
      baseUrl: `${url}/{product}`,
    },
  },
  defaultAccount: 'account1',
  ledger: 'sqlite',
  ledgerPath: ':memory:',
  ...more,
});

/** The same account, signing in with an API key. */
export const withApiKey = (url: string) => ({
  ...credentialFor(url),
  accounts: {
    account1: {
      name: 'production',
      accountSid: PRODUCTION.sid,
      authToken: PRODUCTION.authToken,
      apiKeySid: API_KEY.sid,
      apiKeySecret: API_KEY.secret,
      defaultFrom: NUMBERS.first.phoneNumber,
      baseUrl: `${url}/{product}`,
    },
  },
});
