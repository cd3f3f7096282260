/** A name that others like to borrow, and the domains that are really its own. */
export interface ProtectedName {
  /** As its owner writes it. */
  name: string;
  /** Everything that people call it, the name included. */
  calledAlso: readonly string[];
  /** Registrable domains, or hosts of a state's domain, that belong to it. */
  domains: readonly string[];
  /** ISO 3166-1 alpha-2 of the country where it is best known; `ZZ` for all. */
  country: string;
  /** The organisation's own site: where to check the row. */
  source: string;
  /** `yyyy-MM` in which the row was written down. */
  checkedOn: string;
  /** The name is an ordinary word as well: it counts only at the head of a text or in a host. */
  isWord: boolean;
  /** It has its name under the domains of many countries: `amazon.nl`. */
  isEverywhere: boolean;
}

const checkedOn = '2026-11';

/**
 * Reads rows of one country: `Name, other name | domain other-domain`. A star before the name says
 * that it is an ordinary word, too; a plus, that it has its domain in many countries.
 */
export const namesOf = (country: string, rows: string): ProtectedName[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [left = '', right = ''] = row.trim().split('|');
      const marks = /^[*+]*/.exec(left)?.[0] ?? '';
      const calledAlso = left
        .slice(marks.length)
        .split(',')
        .map((name) => name.trim());
      const domains = right.trim().split(/\s+/);
      return {
        name: calledAlso[0] as string,
        calledAlso,
        domains,
        country,
        source: `https://${domains[0]}`,
        checkedOn,
        isWord: marks.includes('*'),
        isEverywhere: marks.includes('+'),
      };
    });
