import { personOf } from '../phone/person';
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
  recipient: (value) => personOf(value) !== undefined,
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

/** What an editor, or a crash that left a page of a file empty, puts before a line. */
const beforeLine = /^[\0\uFEFF]+/;

/**
 * Reads the text of a spool file. What follows the last line break is an entry where it is a whole
 * one, as an editor leaves it. Otherwise it was never finished, by a crash or since somebody is
 * about to write it: who wrote it was not told that it is kept, so nothing is lost with it.
 */
export function linesOf(text: string): SpoolLine[] {
  const lines = text.split(/[\r\n]/).map((line) => line.replace(beforeLine, ''));
  const read = lines.filter(Boolean).map(lineOf);
  const isUnfinished = lines.at(-1) !== '' && !('event' in read.at(-1)!);
  return isUnfinished ? read.slice(0, -1) : read;
}

function lineOf(line: string): SpoolLine {
  const entry = objectIn(line);
  const names = Object.keys(parts) as Array<keyof ConsentEvent>;
  if (!entry || !names.every((name) => parts[name](entry[name]))) return { bad: line };
  const known = Object.fromEntries(names.map((name) => [name, entry[name]]));
  const { occurredAt, endsAt, recordedAt } = known as Record<string, string>;
  return {
    event: {
      ...(known as unknown as ConsentEvent),
      // As nobody is found by another spelling.
      recipient: personOf(known.recipient)!,
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
