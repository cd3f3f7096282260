const candidate = /(?<![\d+])(?:\d[ -]?){12,18}\d(?!\d)/g;

const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/**
 * Issuer prefixes of ISO/IEC 7812 that payment cards use; so that order and tracking numbers do not
 * match.
 */
const issuer =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35\d{14}|62\d{14,17})$/;

/** Does a text hold the number of a payment card (right issuer, length and check digit)? */
export const holdsCardNumber = (text: string): boolean =>
  (text.match(candidate) ?? []).some((found) => {
    const digits = found.replace(/[ -]/g, '');
    return issuer.test(digits) && !/^(\d)\1+$/.test(digits) && passesLuhn(digits);
  });
