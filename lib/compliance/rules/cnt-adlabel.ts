import { contentRows } from '../contentRows';
import type { Context } from '../context';
import type { ContentRow } from '../jurisdiction';
import { countryGuidelines } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule, type Concern } from '../rule';
import { placesWith } from '../scope';

type LabelRow = Extract<ContentRow, { kind: 'adLabel' }>;

const valueOf = ({ where }: LabelRow, { facts, text }: Context): string | undefined =>
  where === 'body' ? text.body : facts.sender.from;

/** The marks of which the text or sender ID begins with one; none where it is to end with one. */
const marksOf = ({ startsWith = [] }: LabelRow): readonly string[] =>
  typeof startsWith === 'string' ? [startsWith] : startsWith;

const carries = (row: LabelRow, value: string): boolean =>
  (row.startsWith === undefined || marksOf(row).some((mark) => value.trim().startsWith(mark))) &&
  (row.endsWith === undefined || value.trim().endsWith(row.endsWith));

export default rule({
  id: 'CNT-ADLABEL',
  title: 'Advertising is labelled',
  why: 'Some countries demand a mark on advertising, in the text or in the sender ID.',
  question: 'content',
  references: [countryGuidelines],
  severity: 'B/-/-/-/-',
  channels: ['sms', 'mms'],
  scope: placesWith('content', ({ kind }) => kind === 'adLabel'),
  check: (context) => {
    const rows = contentRows(context, 'adLabel');
    const unknown = rows.filter(({ row }) => valueOf(row, context) === undefined);
    if (unknown.length > 0)
      return missing(
        ...unknown.map(({ row }) => (row.where === 'body' ? 'message.body' : 'sender.from')),
      );
    return rows
      .filter(({ row }) => !carries(row, valueOf(row, context) ?? ''))
      .map(({ where, row }): Concern => {
        const place = row.where === 'body' ? 'text' : 'sender ID';
        const mark =
          row.startsWith === undefined
            ? `end with "${row.endsWith}"`
            : `begin with ${marksOf(row)
                .map((mark) => `"${mark}"`)
                .join(' or ')}`;
        return {
          reason: `Advertising to ${where} lacks its mark in the ${place}.`,
          remedy: `Let the ${place} ${mark}.`,
          evidence: [row.where === 'body' ? 'message.body' : 'sender.from'],
          references: [referenceTo(row)],
        };
      });
  },
  examples: [
    { name: 'none needed', changes: {}, finds: 'nothing' },
    {
      name: 'Korea with the mark',
      changes: {
        recipient: { number: '+821012345678' },
        message: { body: '(광고) Acme: 안녕하세요. 무료수신거부 080' },
      },
      finds: 'nothing',
    },
    {
      name: 'Vietnam with one of two marks',
      changes: {
        recipient: { number: '+84912345678' },
        message: { body: '[AD] Acme: chào bạn. Từ chối: STOP' },
      },
      finds: 'nothing',
    },
    {
      name: 'Vietnam without',
      changes: {
        recipient: { number: '+84912345678' },
        message: { body: 'Acme: chào bạn. Từ chối: STOP' },
      },
      finds: 'block',
    },
    {
      name: 'Korea without',
      changes: {
        recipient: { number: '+821012345678' },
        message: { body: 'Acme: 안녕하세요. 무료수신거부 080' },
      },
      finds: 'block',
    },
    {
      name: 'Emirates without',
      changes: { recipient: { number: '+971501234567' }, sender: { from: 'Acme' } },
      finds: 'block',
    },
    {
      name: 'Emirates with',
      changes: { recipient: { number: '+971501234567' }, sender: { from: 'AD-Acme' } },
      finds: 'nothing',
    },
    {
      name: 'Saudi Arabia with',
      changes: { recipient: { number: '+966501234567' }, sender: { from: 'Acme-AD' } },
      finds: 'nothing',
    },
    {
      name: 'text not known',
      changes: { recipient: { number: '+821012345678' }, message: { body: undefined } },
      finds: 'missing',
    },
    {
      name: 'transactional',
      changes: { recipient: { number: '+821012345678' }, message: { category: 'transactional' } },
      finds: 'nothing',
    },
  ],
});
