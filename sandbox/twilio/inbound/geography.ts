/** Where Twilio says a number is; made up for numbers of North America, empty for all others. */
export function geography(prefix: string, address: string): Record<string, string> {
  const american = /^\+1\d{10}$/.test(address);
  return {
    [`${prefix}City`]: american ? 'WASHINGTON' : '',
    [`${prefix}State`]: american ? 'DC' : '',
    [`${prefix}Zip`]: american ? '20001' : '',
    [`${prefix}Country`]: american ? 'US' : '',
  };
}
