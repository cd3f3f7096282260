import type { RowsOf } from '../activeRows';
import type { Context } from '../context';
import { memoByObject } from '../../kit/memo';
import { countryGuidelines } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule, type Concern } from '../rule';
import { placesWith } from '../scope';
import { senderKind } from '../senderKind';
import { senderRows } from '../senderRows';

const routesOf = memoByObject((all: ReadonlyArray<RowsOf<'marketing'>>) =>
  all.flatMap(({ jurisdiction, rows }) => rows.map((row) => ({ where: jurisdiction.name, row }))),
);

const longCodes = (context: Context): Concern[] => {
  const { from } = context.facts.sender;
  if (context.group === 'voice' || !from || senderKind(from) !== 'longCode') return [];
  return senderRows(context)
    .filter(({ row: { kind, allowed } }) => kind === 'longCode' && allowed === 'notForMarketing')
    .map(({ where, row }) => ({
      reason: `In ${where} long numbers are for messages between persons.`,
      remedy: 'Use a sender ID or a short code.',
      evidence: ['sender.from'],
      references: [referenceTo(row)],
    }));
};

export default rule({
  id: 'SND-ROUTE',
  title: 'Route admits the message',
  why: 'Some countries take no promotional texts from abroad, or none on long numbers.',
  question: 'compliance',
  references: [countryGuidelines],
  severity: 'B/W/W/W/W',
  channels: ['sms', 'mms', 'voice'],
  scope: (all) => {
    const places = [...all];
    return `promotion: ${placesWith('marketing')(places)}; long numbers: ${placesWith('senders', ({ kind }) => kind === 'longCode')(places)}`;
  },
  check: (context) => {
    const concerns = longCodes(context);
    if (context.category !== 'marketing') return concerns;
    const routes = routesOf(context.rows('marketing'));
    if (routes.length === 0) return concerns;
    const { localEntity } = context.facts.sender;
    if (
      localEntity === undefined &&
      concerns.length === 0 &&
      routes.some(({ row }) => row.marketing === 'localEntityOnly')
    ) {
      return missing('sender.localEntity');
    }
    const refused = routes.filter(
      ({ row }) => row.marketing === 'prohibited' || localEntity !== true,
    );
    return [
      ...concerns,
      ...refused.map(({ where, row }) => ({
        reason:
          row.marketing === 'prohibited'
            ? `Twilio delivers no promotional texts to ${where}.`
            : `${where} takes promotional ${context.group === 'voice' ? 'calls' : 'texts'} from local companies only.`,
        remedy: 'Use another channel, or a local provider through a local legal entity.',
        evidence: ['recipient.number', 'sender.localEntity'],
        references: [referenceTo(row)],
      })),
    ];
  },
  examples: [
    { name: 'to New York', changes: {}, finds: 'nothing' },
    {
      name: 'promotion to Türkiye',
      changes: { recipient: { number: '+905321234567' } },
      finds: 'block',
    },
    {
      name: 'promotion to India with a local entity',
      changes: { recipient: { number: '+919812345678' }, sender: { localEntity: true } },
      finds: 'nothing',
    },
    {
      name: 'promotion to India without',
      changes: { recipient: { number: '+919812345678' }, sender: { localEntity: false } },
      finds: 'block',
    },
    {
      name: 'a promotional call to the Emirates without a local entity',
      changes: {
        message: { channel: 'voice' },
        recipient: { number: '+971501234567' },
        sender: { localEntity: false },
      },
      finds: 'block',
    },
    {
      name: 'local entity not known',
      changes: { recipient: { number: '+919812345678' } },
      finds: 'missing',
    },
    {
      name: 'a long number to France',
      changes: { recipient: { number: '+33612345678' } },
      finds: 'block',
    },
    {
      name: 'letters to France',
      changes: { recipient: { number: '+33612345678' }, sender: { from: 'Acme' } },
      finds: 'nothing',
    },
    {
      name: 'transactional on a long number to France',
      changes: { recipient: { number: '+33612345678' }, message: { category: 'transactional' } },
      finds: 'warn',
    },
    {
      name: 'transactional to Türkiye',
      changes: { recipient: { number: '+905321234567' }, message: { category: 'transactional' } },
      finds: 'nothing',
    },
  ],
});
