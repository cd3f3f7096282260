import { contentRows } from '../contentRows';
import { leadsTo, type Link } from '../content/links';
import type { Context } from '../context';
import type { ContentRow } from '../jurisdiction';
import { countryGuidelines } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule, type Concern } from '../rule';
import { placesWith } from '../scope';

type LinkRow = Extract<ContentRow, { kind: 'noLinks' | 'listedLinksOnly' | 'noLinksTo' }>;

/** Hosts of the text that the row does not admit. */
const refused = (row: LinkRow, { text, facts }: Context): string[] => {
  const isRefused = (link: Link): boolean => {
    if (row.kind === 'noLinksTo')
      return row.hosts.some((name) => link.host === name || link.host.endsWith(`.${name}`));
    return row.kind === 'noLinks' || !leadsTo(link, facts.policy.domains);
  };
  return text.links.filter(isRefused).map(({ host }) => host);
};

export default rule({
  id: 'CNT-URLBAN',
  title: 'Links that a country refuses',
  why: 'Some countries admit no links in texts, or only listed ones.',
  question: 'content',
  references: [countryGuidelines],
  severity: 'B/B/B/B/W',
  channels: ['sms', 'mms'],
  scope: placesWith(
    'content',
    ({ kind }) => kind === 'noLinks' || kind === 'listedLinksOnly' || kind === 'noLinksTo',
  ),
  check: (context) => {
    const { facts, text } = context;
    if (text.links.length === 0) return undefined;
    const rows = (['noLinks', 'listedLinksOnly', 'noLinksTo'] as const).flatMap((kind) =>
      contentRows<LinkRow['kind']>(context, kind),
    );
    if (rows.length === 0) return undefined;
    const open = rows.some(
      ({ row }) =>
        'unlessLocalEntity' in row &&
        row.unlessLocalEntity &&
        facts.sender.localEntity === undefined,
    );
    const concerns = rows
      .filter(
        ({ row }) =>
          !(
            'unlessLocalEntity' in row &&
            row.unlessLocalEntity &&
            facts.sender.localEntity !== false
          ),
      )
      .flatMap(({ where, row }): Concern[] =>
        refused(row, context).map((host) => ({
          reason: `${where} does not admit the link to ${host}.`,
          remedy:
            row.kind === 'listedLinksOnly'
              ? 'Have the domain listed with the carriers and name it in the house rules.'
              : 'Leave the link out.',
          evidence: ['message.body'],
          references: [referenceTo(row)],
        })),
      );
    return concerns.length === 0 && open ? missing('sender.localEntity') : concerns;
  },
  examples: [
    {
      name: 'a link to New York',
      changes: { message: { body: 'Acme: https://acme.com' } },
      finds: 'nothing',
    },
    {
      name: 'a link to the Emirates',
      changes: {
        recipient: { number: '+971501234567' },
        message: { body: 'Acme: https://acme.com' },
      },
      finds: 'block',
    },
    {
      name: 'no link to the Emirates',
      changes: { recipient: { number: '+971501234567' }, message: { body: 'Acme: hello' } },
      finds: 'nothing',
    },
    {
      name: 'a listed link to Saudi Arabia',
      changes: {
        recipient: { number: '+966501234567' },
        message: { body: 'Acme: https://acme.com' },
      },
      finds: 'nothing',
    },
    {
      name: 'another link to Saudi Arabia',
      changes: {
        recipient: { number: '+966501234567' },
        message: { body: 'Acme: https://example.org' },
      },
      finds: 'block',
    },
    {
      name: 'WhatsApp link to Singapore',
      changes: {
        recipient: { number: '+6581234567' },
        message: { body: 'Acme: https://wa.me/15005550006' },
      },
      finds: 'block',
    },
    {
      name: 'Türkiye, local entity not known',
      changes: {
        recipient: { number: '+905321234567' },
        message: { body: 'Acme: https://acme.com' },
      },
      finds: 'missing',
    },
    {
      name: 'Türkiye, no local entity',
      changes: {
        recipient: { number: '+905321234567' },
        sender: { localEntity: false },
        message: { body: 'Acme: https://acme.com' },
      },
      finds: 'block',
    },
    {
      name: 'Türkiye, local entity',
      changes: {
        recipient: { number: '+905321234567' },
        sender: { localEntity: true },
        message: { body: 'Acme: https://acme.com' },
      },
      finds: 'nothing',
    },
    {
      name: 'Türkiye, before the rule',
      changes: {
        now: new Date('2026-03-31T10:00:00Z'),
        recipient: { number: '+905321234567' },
        sender: { localEntity: false },
        message: { body: 'Acme: https://acme.com' },
      },
      finds: 'nothing',
    },
    {
      name: 'emergency',
      changes: {
        recipient: { number: '+971501234567' },
        message: { category: 'emergency', body: 'https://acme.com' },
      },
      finds: 'warn',
    },
  ],
});
