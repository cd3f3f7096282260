import { MESSAGING_SERVICE, NUMBERS, PRODUCTION, STAGING, STAGING_NUMBER } from '../twilio/seed';

export const credentialType = 'twilioOpsApi';

/**
 * The credential of the sandbox: two accounts of the simulator, told apart by name.
 * @param twilioUrl the simulator's address
 */
export const credential = (twilioUrl: string, stagingServiceSid: string) => ({
  name: 'Twilio Ops account',
  type: credentialType,
  data: {
    accounts: {
      account1: {
        name: 'production',
        accountSid: PRODUCTION.sid,
        authToken: PRODUCTION.authToken,
        messagingServiceSid: MESSAGING_SERVICE.sid,
        phoneNumbers: NUMBERS.pooled.phoneNumber,
        baseUrl: `${twilioUrl}/{product}`,
      },
      account2: {
        name: 'staging',
        accountSid: STAGING.sid,
        authToken: STAGING.authToken,
        messagingServiceSid: stagingServiceSid,
        phoneNumbers: STAGING_NUMBER.phoneNumber,
        baseUrl: `${twilioUrl}/{product}`,
      },
    },
    defaultAccount: 'account1',
    ledger: 'sqlite',
  },
});
