/** What somebody's words mean for consent. */
export interface OptOutReading {
  /**
   * `stop`, `start`, `help`: a keyword, or Twilio's own reading, or asked for in plain words
   * (`basis` tells); `revocation`: plain words that end consent; `unclear`: a person should look,
   * and marketing should wait; `none`: none of these.
   */
  kind: 'stop' | 'start' | 'help' | 'revocation' | 'unclear' | 'none';
  /**
   * Twilio has read it (and has already answered), the whole text is a keyword, or it is said in
   * plain words.
   */
  basis: 'twilio' | 'keyword' | 'phrase' | null;
  /** The words that decided, folded. */
  matched: string | null;
  /** BCP 47: of the list that decided, or the language that the text is read in. */
  language: string | null;
  /**
   * What a revocation ends: everything, promotions only, calls only, or everything for a time. Of
   * `stop` and `revocation` only.
   */
  scope?: Scope;
  /** When a pause ends, where its words tell. Until somebody says more where it is `null`. */
  until?: Date | null;
  /** How sure the reading is, 0 to 1; of a keyword 1. */
  confidence: number;
}

export type Scope = 'all' | 'marketing' | 'calls' | 'pause';

/** What is known of the conversation that the text is part of. */
export interface Conversation {
  /**
   * Its languages (BCP 47 without region), the likeliest first: of what we wrote, of what they
   * wrote, of the recipient's country.
   */
  languages?: readonly string[];
  /** Of these, in which they or we have written; empty where that is not known. */
  spoken?: readonly string[];
  /** The question that the text answers, if it is an answer to one. */
  question?: string;
  /** When the text was written; the end of a pause is counted from then. */
  now?: Date;
  /** IANA zone of the person, for days and dates. UTC where it is not known. */
  zone?: string;
}
