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

/** As logfmt has it: in quotes where it would not stay in one piece. */
const written = (value: string): string =>
  /^[^\s"=\\]+$/.test(value) ? value : JSON.stringify(value);
