/**
 * What every simulator starts with. The values are plainly made up: no live secret looks like them.
 */

const hex = (digit: string) => digit.repeat(32);

/** The main account, in good standing. */
export const PRODUCTION = {
  sid: `AC${hex('1')}`,
  authToken: 'sandbox-production-auth-token',
  friendlyName: 'Sandbox production',
} as const;

/** A second main account, so that mixing up two accounts shows. */
export const STAGING = {
  sid: `AC${hex('2')}`,
  authToken: 'sandbox-staging-auth-token',
  friendlyName: 'Sandbox staging',
} as const;

/** A subaccount of {@link PRODUCTION}. */
export const SUBACCOUNT = {
  sid: `AC${hex('3')}`,
  authToken: 'sandbox-subaccount-auth-token',
  friendlyName: 'Sandbox subaccount',
} as const;

/** A standard API key of {@link PRODUCTION}: it may do everything but read accounts and keys. */
export const API_KEY = { sid: `SK${hex('1')}`, secret: 'sandbox-api-key-secret' } as const;

/**
 * Numbers of {@link PRODUCTION}, all able to send SMS and MMS and to call, unless they say
 * otherwise.
 */
export const NUMBERS = {
  first: { sid: `PN${hex('1')}`, phoneNumber: '+12025550101', friendlyName: 'Reception' },
  second: { sid: `PN${hex('2')}`, phoneNumber: '+12025550102', friendlyName: 'Reminders' },
  voiceOnly: { sid: `PN${hex('3')}`, phoneNumber: '+12025550103', friendlyName: 'Voice only' },
  pooled: {
    sid: `PN${hex('4')}`,
    phoneNumber: '+12025550104',
    friendlyName: 'In the messaging service',
  },
} as const;

/** The number of {@link STAGING}. */
export const STAGING_NUMBER = {
  sid: `PN${hex('5')}`,
  phoneNumber: '+12025550105',
  friendlyName: 'Staging',
} as const;

/** The number of {@link SUBACCOUNT}. */
export const SUBACCOUNT_NUMBER = {
  sid: `PN${hex('6')}`,
  phoneNumber: '+12025550106',
  friendlyName: 'Subaccount',
} as const;

/** The messaging service of {@link PRODUCTION}; {@link NUMBERS}.pooled is in its sender pool. */
export const MESSAGING_SERVICE = {
  sid: `MG${hex('1')}`,
  friendlyName: 'Sandbox reminders',
} as const;

/** A recording of {@link PRODUCTION} whose call is long deleted, and its classic transcription. */
export const RECORDING = { sid: `RE${hex('1')}`, callSid: `CA${hex('1')}` } as const;
export const TRANSCRIPTION = { sid: `TR${hex('1')}` } as const;

/** An approved template of {@link PRODUCTION}: `{{1}}` is a name, `{{2}}` a time. */
export const CONTENT_TEMPLATE = {
  sid: `HX${hex('1')}`,
  friendlyName: 'appointment_reminder',
  body: 'Hello {{1}}, your appointment is at {{2}}.',
} as const;

/** The verified 10DLC campaign of {@link MESSAGING_SERVICE}, and its approved brand. */
export const CAMPAIGN = { sid: `QE${hex('1')}`, brandSid: `BN${hex('1')}` } as const;
