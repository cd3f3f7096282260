import { readAddress } from './readAddress';

/**
 * A phone number as it is dialled, in E.164; `undefined` for all else.
 * @param country of national numbers, ISO 3166-1 alpha-2
 */
export function dialled(text: string, country: string | undefined): string | undefined {
  const { kind, dial } = readAddress(text, { country });
  return kind === 'phone' ? dial : undefined;
}
