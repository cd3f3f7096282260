import type { Account } from './accounts';
import { isSecretName } from './secretNames';
import { maskOf, type SignIn } from './secrets';
import type { Mask } from './texts';

/** By their names, so that a further one is not forgotten here. */
export const secretsOf = (account: Account): string[] =>
  Object.entries(account).flatMap(([name, value]) =>
    // Of a key that is being replaced both stand there.
    isSecretName(name) && typeof value === 'string' ? [value, ...value.split(/[\s,]+/)] : [],
  );

export const signInsOf = (account: Account): SignIn[] => {
  const { accountSid, parentSid, authToken, apiKeySid, apiKeySecret } = account;
  return [
    ...(authToken ? [{ user: parentSid ?? accountSid, secret: authToken }] : []),
    ...(apiKeySid && apiKeySecret ? [{ user: apiKeySid, secret: apiKeySecret }] : []),
  ];
};

/** Hides the secrets of an account, and the sign-in of its requests, in what a server answers. */
export const maskOfAccount = (account: Account): Mask =>
  maskOf(secretsOf(account), signInsOf(account));
