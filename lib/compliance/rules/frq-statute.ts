import type { RowsOf } from '../activeRows';
import { satisfies } from '../consentState';
import { memoByObject } from '../../kit/memo';
import type { PastSend } from '../facts';
import { freeAgain } from '../frequency';
import { house } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { placesWith } from '../scope';
import { mayBeSameTopic } from '../topic';

const placedCaps = memoByObject((all: ReadonlyArray<RowsOf<'caps'>>) =>
  all.flatMap(({ jurisdiction, rows }) => rows.map((row) => ({ where: jurisdiction.name, row }))),
);

/** Sends of a category that is not known count: they may have been marketing. */
const isMarketing = ({ category }: PastSend): boolean =>
  category === undefined || category === 'marketing';

const florida = (sends: string[], topic?: string) => ({
  recipient: { number: '+13055550123' },
  history: sends.map((at) => ({ at: new Date(at), topic })),
});
const mixed = (number: string) => ({
  recipient: { number },
  history: [
    { at: new Date('2026-11-18T13:00:00Z'), group: 'text' as const },
    { at: new Date('2026-11-18T14:00:00Z'), group: 'text' as const },
    { at: new Date('2026-11-18T15:00:00Z'), group: 'voice' as const },
  ],
});
const three = ['2026-11-17T18:00:00Z', '2026-11-18T14:00:00Z', '2026-11-18T15:00:00Z'];

export default rule({
  id: 'FRQ-STATUTE',
  version: '1.1.0',
  title: 'Statutory frequency',
  why: 'Some laws cap how often a person may be solicited.',
  question: 'compliance',
  references: [house],
  severity: 'D/-/-/-/-',
  scope: placesWith('caps'),
  check: (context) => {
    const { facts, at, consent } = context;
    const caps = placedCaps(context.rows('caps'));
    if (caps.length === 0) return undefined;
    const { history, message } = facts;
    if (history === undefined) return missing('history (earlier sends to this recipient)');
    return caps.flatMap(({ where, row }) => {
      if (row.liftedBy && satisfies(consent?.level ?? null, row.liftedBy)) return [];
      const counted = history
        .filter(isMarketing)
        .filter(({ group }) => group === undefined || row.on.includes(group))
        .filter(({ topic }) => !row.perTopic || mayBeSameTopic(topic, message.topic));
      const again = freeAgain(counted, row.max, row.hours, at);
      if (again === undefined) return [];
      return [
        {
          reason: `${where} permits ${row.max} within ${row.hours} hours; the recipient has had as many.`,
          remedy: again ? `Send at or after ${again.toISOString()}.` : 'Do not send it.',
          notBefore: again ?? undefined,
          evidence: ['history'],
          references: [referenceTo(row)],
        },
      ];
    });
  },
  examples: [
    { name: 'two in a day in Florida', changes: florida(three.slice(1)), finds: 'nothing' },
    { name: 'three in a day in Florida', changes: florida(three), finds: 'hold' },
    {
      name: 'the third exactly a day ago',
      changes: florida(['2026-11-17T17:00:00Z', ...three.slice(1)]),
      finds: 'nothing',
    },
    {
      name: 'two texts and a call in a day in Florida',
      changes: mixed('+13055550123'),
      finds: 'hold',
    },
    {
      name: 'two texts and a call in a day in Vietnam, which counts them apart',
      changes: mixed('+84912345678'),
      finds: 'nothing',
    },
    {
      name: 'three of another subject',
      changes: { ...florida(three, 'shoes'), message: { topic: 'hats' } },
      finds: 'nothing',
    },
    {
      name: 'three of this subject',
      changes: { ...florida(three, 'hats'), message: { topic: 'hats' } },
      finds: 'hold',
    },
    {
      name: 'three of this subject, spelled otherwise',
      changes: { ...florida(three, 'Winter-Hats'), message: { topic: ' winter hats' } },
      finds: 'hold',
    },
    {
      name: 'three of a subject that nobody named',
      changes: { ...florida(three), message: { topic: 'hats' } },
      finds: 'hold',
    },
    {
      name: 'history not known',
      changes: { ...florida([]), history: undefined },
      finds: 'missing',
    },
    { name: 'New York has no cap', changes: { history: undefined }, finds: 'nothing' },
    {
      name: 'transactional',
      changes: { ...florida(three), message: { category: 'transactional' } },
      finds: 'nothing',
    },
  ],
});
