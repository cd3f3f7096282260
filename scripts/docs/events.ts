import type { TriggerEvent } from '../../nodes/TwilioOpsTrigger/event';
import { events } from '../../nodes/TwilioOpsTrigger/events';
import type { Source } from '../../nodes/TwilioOpsTrigger/source';
import { sources } from '../../nodes/TwilioOpsTrigger/sources';
import { table } from './table';

/**
 * The text of `docs/events.md`: every event, where it comes from, what becomes of the answer, and
 * an example.
 */
export const eventsPage = (): string =>
  [
    '# Events of Twilio Ops Trigger',
    '',
    'Written by `npm run docs` from the table of events; changes by hand are lost. How the trigger works: [trigger.md](trigger.md).',
    '',
    '*Registered by* names the sources that lead the event to the trigger by themselves. Where it says *by hand*, choose the trigger',
    'as the status callback in Twilio Ops, or paste its production URL where Twilio asks for one. *Answer* is what Twilio does with',
    'what the trigger responds.',
    '',
    ...table(
      ['Trigger On', '`event`', 'Starts the workflow', 'Registered by', 'Answer', 'Item also has'],
      events.map((event) => [
        event.name,
        `\`${event.id}\``,
        event.description,
        registeredBy(event),
        answers[event.answer],
        extras(event),
      ]),
    ),
    '',
    '## What each source sets',
    '',
    ...table(
      ['Source', 'What it does', 'Sets at Twilio'],
      sources.map((source) => [source.name, source.description, setBy(source)]),
    ),
    '',
    '## Examples',
    '',
    'What Twilio sends, as it comes under `data`. Parameters that are not listed here, and new ones, are kept.',
    '',
    ...events.flatMap(({ name, example }) => [
      `### ${name}`,
      '',
      '```json',
      JSON.stringify(example, null, 2),
      '```',
      '',
    ]),
  ].join('\n');

const answers: Record<TriggerEvent['answer'], string> = {
  message: 'sent as a message',
  voice: 'followed in the call',
  ignored: 'ignored',
};

const registers = (source: Source, { id }: TriggerEvent): boolean =>
  (source.kind === 'urls' && id in source.hooks) ||
  (source.kind === 'made' && source.events.includes(id));

const registeredBy = (event: TriggerEvent): string =>
  sources
    .filter((source) => registers(source, event))
    .map(({ name }) => name)
    .join(', ') || 'by hand';

const extras = ({ crm, files, progress }: TriggerEvent): string =>
  [
    crm && 'record `crm`',
    files && 'files, if asked for',
    progress && '`isOutOfOrder` when a later status came first',
  ]
    .filter(Boolean)
    .join(', ');

const setBy = (source: Source): string => {
  if (source.kind === 'urls')
    return Object.values(source.hooks)
      .map(({ field, carries }) => `\`${field}\` (${carries})`)
      .join(', ');
  return source.kind === 'made'
    ? 'something of its own, found again by its description'
    : 'nothing';
};
