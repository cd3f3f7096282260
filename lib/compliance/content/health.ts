/** Words of health records, folded: a hint, not a proof. */
const health =
  / (?:diagnosis|diagnosed|hiv|test results?|lab results?|biopsy|chemotherapy|pregnancy test|std|psychiatr\S*|prescription|medical record|diagnose|befund|diagnostico|resultados de laboratorio|diagnostic) /u;
const socialSecurity = /(?<!\d)(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?!\d)/;

export const speaksOfHealth = (words: string): boolean => health.test(words);
export const holdsSocialSecurityNumber = (text: string): boolean => socialSecurity.test(text);
