import type { ConsentEvent } from './ledger';

/** What a line of the spool holds. */
export type SpoolLine = { event: ConsentEvent } | { bad: string };

const oneOf = <Choice>(...choices: readonly Choice[]) => new Set<unknown>(choices);
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';
const isDate = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const among = (choices: ReadonlySet<unknown>) => (value: unknown) => choices.has(value);

/** What each part of an entry must be, so that the ledger takes it. */
const parts: Readonly<Record<keyof ConsentEvent, (value: unknown) => boolean>> = {
  kind: among(oneOf<ConsentEvent['kind']>('grant', 'revoke', 'resume', 'unclear', 'cleared')),
  recipient: isText,
  channel: among(oneOf<ConsentEvent['channel']>('sms', 'whatsapp', 'rcs', 'voice', 'any')),
  purpose: among(oneOf<ConsentEvent['purpose']>('marketing', 'transactional', 'any')),
  sender: isTextOrNull,
  level: among(oneOf<ConsentEvent['level']>('implied', 'express', 'written', null)),
  source: isText,
  evidence: isTextOrNull,
  occurredAt: isDate,
  // Earlier versions wrote none.
  channelOnly: (value) => value === undefined || value === true,
  endsAt: (value) => value === undefined || value === null || isDate(value),
  recordedAt: isDate,
};

/**
 * Reads the text of a spool file. What follows the last line break was never finished, by a crash
 * or since somebody is about to write it: who wrote it was not told that it is kept, so nothing is
 * lost with it.
 */
export const linesOf = (text: string): SpoolLine[] =>
  text.split('\n').slice(0, -1).filter(Boolean).map(lineOf);

function lineOf(line: string): SpoolLine {
  const entry = objectIn(line);
  const names = Object.keys(parts) as Array<keyof ConsentEvent>;
  if (!entry || !names.every((name) => parts[name](entry[name]))) return { bad: line };
  const known = Object.fromEntries(names.map((name) => [name, entry[name]]));
  const { occurredAt, endsAt, recordedAt } = known as Record<string, string>;
  return {
    event: {
      ...(known as unknown as ConsentEvent),
      occurredAt: new Date(occurredAt!),
      endsAt: endsAt ? new Date(endsAt) : null,
      recordedAt: new Date(recordedAt!),
    },
  };
}

function objectIn(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
