import { identityOf, palestinianForms } from './identity';
import { isRefusal, mostDigits, readInternational } from './international';
import { planOf, wasSoviet } from './numberingPlan';
import { formerly } from './planChange';

/** The number with each trunk prefix that its country has or had. */
function withTrunks(digits: string): string[] {
  const plan = planOf(digits);
  if (plan === undefined) return [];
  const { callingCode, trunk = '0' } = plan;
  const trunks = new Set([trunk, ...(callingCode === '1' ? [] : ['0'])]);
  if (wasSoviet(callingCode)) trunks.add('8');
  return [...trunks].map((one) => callingCode + one + digits.slice(callingCode.length));
}

/** Argentina with and without 9, and with 15 behind area codes of two, three and four digits. */
const argentine = (digits: string): string[] => {
  const [, local] = /^549(\d{10})$/.exec(digits) ?? [];
  if (local === undefined) return [];
  const with15 = [2, 3, 4].map((area) => `${local.slice(0, area)}15${local.slice(area)}`);
  return [local, ...with15, `90${local}`, ...with15.map((one) => `9${one}`)].map((n) => `54${n}`);
};

/**
 * Every text under which earlier versions may have kept a person, the identity first: they dropped
 * punctuation and nothing else, so trunk prefixes, old plans and what marks a mobile stayed.
 * @param identity of an `Address`
 */
export function formerSpellings(identity: string): string[] {
  if (!/^\+\d+$/.test(identity)) return [identity];
  const digits = identity.slice(1);
  const plans = [
    digits,
    ...argentine(digits),
    ...palestinianForms(digits),
    ...formerly(digits).map((one) => one.digits),
  ];
  const spellings = new Set(plans.flatMap((plan) => [plan, ...withTrunks(plan)]));
  const kept = [...spellings].filter((one) => one.length <= mostDigits && isOf(one, identity));
  return [identity, ...kept.filter((one) => one !== digits).map((one) => `+${one}`)];
}

/** A spelling that means somebody else was never this person's. */
function isOf(spelling: string, identity: string): boolean {
  const read = readInternational(spelling);
  return !isRefusal(read) && identityOf(read.digits) === identity;
}
