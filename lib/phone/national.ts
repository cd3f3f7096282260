import { isRefusal, isSure, readInternational, type Reading, type Refusal } from './international';
import { assigned, homeOf, type Home, type NumberType } from './numberingPlan';

type Outcome = Reading | Refusal;

/**
 * `00` begins no national number anywhere, and is what ITU recommends before international ones.
 * Not `0011`, which is Australia's own and would be read as North America's.
 */
const exit = /^00(?!11)(?=[1-9])/;

/** Those of E.164 behind a prefix for other countries. */
const mostDigits = 18;

/**
 * Reads a number that was written without a plus: as one of the country, as dialled from there to
 * another country, or with its plus dropped. Where two of these give two numbers, it is neither.
 * @param digits all that were written
 * @param country where they were written, ISO 3166-1 alpha-2; `undefined` when nobody knows
 */
export function readNational(digits: string, country: string | undefined): Outcome {
  const abroad = exit.test(digits) ? [readInternational(digits.replace(exit, ''))] : [];
  if (country === undefined) {
    const fault = digits.length > mostDigits ? 'tooLong' : 'needsCountry';
    return abroad.find(isSure) ?? { fault };
  }
  const home = homeOf(country);
  if (home === undefined) return { fault: 'unknownCountry' };
  if (home.exit.test(digits)) abroad.push(readInternational(digits.replace(home.exit, '')));

  const atHome = readAtHome(digits, home);
  const withoutPlus = digits.startsWith(home.callingCode) ? [readInternational(digits)] : [];
  const sure = [atHome, ...abroad, ...withoutPlus].filter(isSure);
  // The own country's number without its plus is believed, that of another stirs doubt.
  if (isAnothers(digits, home) && sure.every((one) => one === atHome && !isOrdinary(one, home))) {
    return { fault: sure.length > 0 ? 'ambiguous' : 'notANumber' };
  }
  if (sure.length === 0) return unsure(digits, home, atHome, abroad);
  const rivals = withoutPlus.filter((one) => isLikeMobile(one, home));
  const numbers = new Set([...sure, ...rivals].map((one) => one.digits));
  return numbers.size > 1 ? { fault: 'ambiguous' } : sure[0]!;
}

const hasTrunk = (digits: string, { trunk }: Home): boolean =>
  trunk !== undefined && digits.startsWith(trunk);

/** Whether the digits are a number of another country, of which only the plus is missing. */
const isAnothers = (digits: string, home: Home): boolean =>
  !hasTrunk(digits, home) && !digits.startsWith(home.callingCode) && assigned(digits) !== undefined;

const hasLengthOf = (found: Reading, type: NumberType, { lengthsOf, callingCode }: Home): boolean =>
  lengthsOf(type).has(found.digits.length - callingCode.length);

/**
 * Whether a number is as people of the country write theirs, so that nobody thinks of another
 * country: where fixed lines have many lengths, any digits are a number of some town.
 */
const isOrdinary = (found: Reading, home: Home): boolean =>
  found.warning === undefined &&
  (found.type === 'MOBILE' ||
    (found.type === 'FIXED_LINE' && home.lengthsOf('FIXED_LINE').size <= 2));

function readAtHome(digits: string, home: Home): Outcome {
  const found = readInternational(home.callingCode + digits);
  if (isSure(found)) return lacksArea(digits, found, home) ? { fault: 'tooShort' } : found;
  const local = home.withArea(digits);
  return local ? readInternational(local) : found;
}

/**
 * Whether the digits may be a number within a town, whose area nobody wrote: without the trunk
 * prefix that goes before an area, and shorter than others with theirs.
 */
const lacksArea = (digits: string, found: Reading, { trunk, lengthsOf }: Home): boolean =>
  found.type === 'FIXED_LINE' &&
  found.warning === undefined &&
  trunk !== undefined &&
  !digits.startsWith(trunk) &&
  digits.length <= 8 &&
  digits.length < Math.max(...lengthsOf('FIXED_LINE'));

/** Not assigned as far as is known, but as long as a mobile: whoever wrote it may mean it. */
const isLikeMobile = (found: Outcome, home: Home): found is Reading =>
  !isRefusal(found) && hasLengthOf(found, 'MOBILE', home);

/** A number that nobody is known to have: kept when it was clearly meant as one. */
function unsure(digits: string, home: Home, atHome: Outcome, abroad: Outcome[]): Outcome {
  const isDialled = digits.startsWith('0') && home.exit.test(digits);
  const dialled = isDialled ? abroad.find((one) => !isRefusal(one)) : undefined;
  if (dialled) return dialled;
  const isMeant = hasTrunk(digits, home);
  if (isRefusal(atHome)) {
    return atHome.fault === 'tooLong' && !isMeant ? { fault: 'notANumber' } : atHome;
  }
  const needsNoTrunk = home.trunk === undefined || home.callingCode === '1';
  const isUsual = isLikeMobile(atHome, home) || hasLengthOf(atHome, 'FIXED_LINE', home);
  return isMeant || (needsNoTrunk && isUsual) ? atHome : { fault: 'notANumber' };
}
