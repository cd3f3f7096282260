interface FieldFault {
  /** Parameter name, with a dot inside collections. */
  field: string;
  /** Begins the sentence; may also be a column heading, as the user wrote it. */
  label: string;
  /** Follows the value: `is empty: enter …`. */
  fault: string;
  value?: unknown;
}

const longestShownValue = 60;

/**
 * A value that the user has to correct: names the field, what is wrong with its value, and what to
 * do.
 */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  readonly field: string;
  /** What to do, after the colon of the fault; '' when the fault says it all. */
  readonly remedy: string;

  constructor({ field, label, fault, value }: FieldFault) {
    const [problem = fault, ...remedy] = fault.split(': ');
    super(sentenceOn(label, value, problem!));
    this.field = field;
    this.remedy = capitalised(remedy.join(': '));
  }
}

/** A sentence about a field and its value. */
export const sentenceOn = (label: string, value: unknown, said: string): string =>
  `${capitalised(label)} ${shown(value)}${said}`;

const capitalised = (sentence: string) =>
  sentence && sentence[0]!.toUpperCase() + sentence.slice(1);

/**
 * Short values are quoted, so that the user sees which of many items is meant; long values and
 * objects are not.
 */
function shown(value: unknown): string {
  const isShort =
    (typeof value === 'string' && value !== '') ||
    typeof value === 'number' ||
    typeof value === 'boolean';
  return isShort && String(value).length <= longestShownValue ? `"${value}" ` : '';
}
