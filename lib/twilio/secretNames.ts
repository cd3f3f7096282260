/**
 * Names whose value is a secret, without regard to case and separators. In the plural only where no
 * list of Twilio's resources is called so, as `keys` and `signing_keys` are.
 */
const secretName =
  /(?:(?:authtoken|secret|password|passcode|accesstoken|refreshtoken|sessiontoken)s?|passwd|passphrase|apikey|privatekey|secretkey|signingkey|sharedkey|writekey|basicauth)$|^(?:token|idtoken|(?:proxy)?authorization|credential|jwt)$/;

/** As variables of an environment are called: `SLACK_TOKEN`, `DB_PASS`. */
const secretVariable = /^[A-Z\d_]+_(?:KEY|TOKEN|PASS|PWD|DSN|CREDENTIALS?)$/;

/** A name in small letters, without separators and digits. */
export const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether a field of this name holds a secret: `auth_token`, `apiKeySecret`, `password`. */
export const isSecretName = (name: string): boolean => secretName.test(folded(name));

/** Whether a variable of an environment that is called so holds a secret. */
export const isSecretVariable = (name: string): boolean => secretVariable.test(name);
