type Value = string | number | boolean | undefined;

/**
 * A line of figures for n8n's log, the same for whatever is counted, so that one filter finds them
 * all: `twilio-ops sending node="Send SMS" total=1000 sent=998 failed=2`. Never somebody's data.
 * @param values those that are undefined are left out
 */
export function logLine(what: string, values: Readonly<Record<string, Value>>): string {
  const pairs = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${written(String(value))}`);
  return ['twilio-ops', what, ...pairs].join(' ');
}

/**
 * As logfmt has it: in quotes where it would not stay in one piece, and with escapes for what would
 * steer a terminal.
 */
const written = (value: string): string =>
  /^[^\s"=\\\p{C}]+$/u.test(value)
    ? value
    : JSON.stringify(value).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, escaped);

/** One escape for each UTF-16 unit, as JSON has them. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
