import { personOf, type Person } from '../../lib/phone/person';

/** Who an address names. @throws Error when it is nobody: the test's own mistake */
export function person(address: string): Person {
  const found = personOf(address);
  if (found === undefined) throw new Error(`${address} is nobody`);
  return found;
}
