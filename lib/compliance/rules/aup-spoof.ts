import { memoByKey, memoByObject, memoByObjects } from '../../kit/memo';
import type { House } from '../content/house';
import type { MessageText } from '../content/messageText';
import {
  borrowedSender,
  imitatesOwn,
  spoofedHeading,
  spoofedHost,
  spoofedMention,
  strangersHeading,
  type Spoof,
} from '../content/spoofing';
import { acceptableUse } from '../references';
import { missing, rule } from '../rule';
import { quoted } from '../quoted';

const remedy = 'Link only to domains that are yours, and list them in the house rules.';

/** What only the words say is for a person to judge. */
const byPerson = { atMost: 'hold', byPerson: true } as const;

const sentences: Record<Spoof['where'], (spoof: Spoof) => string> = {
  heading: ({ shown, name }) =>
    `The text speaks as ${name} ${quoted(shown)}, which the sender is not.`,
  text: ({ shown, name }) => `The text speaks of ${name}, and its link leads to ${shown}.`,
  stranger: ({ shown, name }) =>
    `The text is headed by somebody who is not the sender ${quoted(name)}, and its link leads to ${shown}.`,
};

/** All that is borrowed in a text, by what is looked at first. */
const borrowedIn = memoByObjects(({ links, reading }: MessageText, house: House) => ({
  host: spoofedHost(links, house),
  imitation: links.find((link) => imitatesOwn(link, house)),
  borrowed:
    spoofedHeading(reading, house) ??
    spoofedMention(reading, house) ??
    strangersHeading(reading, house),
}));
const senderOf = memoByObject((house: House) =>
  memoByKey(200, (from: string) => borrowedSender(from, house) ?? null),
);

export default rule({
  id: 'AUP-SPOOF',
  version: '2.1.0',
  title: 'No borrowed names',
  why: 'A link or sender ID that bears a name which is not the sender’s own deceives the recipient.',
  question: 'content',
  references: [acceptableUse],
  severity: 'B/B/B/B/B',
  optional: 'Only the house knows its name and domains; the checklist says what was not looked at.',
  overridable: false,
  check: ({ facts, text, house }) => {
    const { host, imitation, borrowed } = borrowedIn(text, house);
    if (host) {
      return {
        reason: `The host ${host.shown} bears the name of another company (${host.name}).`,
        remedy,
        ...(!host.isCertain && byPerson),
        evidence: ['message.body'],
      };
    }
    const sender = senderOf(house)(facts.sender.from ?? '');
    if (sender) {
      return {
        reason: `The sender ID is the name of another company (${sender.name}).`,
        remedy: 'Send under your own name.',
        evidence: ['sender.from'],
      };
    }
    if (imitation && house.domains.length > 0) {
      return {
        reason: `The host ${imitation.host} bears the name ${house.brand} but is not one of its domains.`,
        remedy,
        evidence: ['message.body', 'policy.domains'],
      };
    }
    const { body, links } = text;
    if (borrowed && house.brand !== undefined) {
      return {
        reason: sentences[borrowed.where](borrowed),
        remedy:
          'Name yourself, and link to your own domain. If it is honest, let a person approve this text (Decision › Approve Text).',
        ...byPerson,
        evidence: ['message.body', 'policy.brand'],
      };
    }
    if (links.length === 0) return body === undefined ? missing('message.body') : undefined;
    return house.brand === undefined || house.domains.length === 0
      ? missing('policy.brand and policy.domains')
      : undefined;
  },
  examples: [
    {
      name: 'own domain',
      changes: { message: { body: 'Acme: https://www.acme.com/x. Reply STOP to opt out.' } },
      finds: 'nothing',
    },
    {
      name: 'own name in front of another domain',
      changes: { message: { body: 'Acme: https://acme.com.login.top/x' } },
      finds: 'block',
    },
    {
      name: 'own name with an addition',
      changes: { message: { body: 'Acme: https://acme-login.net/x' } },
      finds: 'block',
    },
    {
      name: 'another name altogether',
      changes: { message: { body: 'Acme: https://example.org/x' } },
      finds: 'nothing',
    },
    {
      name: 'a parcel service’s name',
      changes: {
        message: { category: 'transactional', body: 'Acme: https://usps.parcel-help.top' },
      },
      finds: 'block',
    },
    {
      name: 'the parcel service itself',
      changes: {
        message: { category: 'transactional', body: 'Acme: track it at https://tools.usps.com/go' },
      },
      finds: 'nothing',
    },
    {
      name: 'a shop under its country’s domain',
      changes: {
        message: { category: 'transactional', body: 'Acme: see https://www.amazon.nl/x' },
      },
      finds: 'nothing',
    },
    {
      name: 'a shop under another country’s domain',
      changes: {
        message: { category: 'transactional', body: 'Acme: seats at https://ticketmaster.es/x' },
      },
      finds: 'nothing',
    },
    {
      name: 'a post office under a country’s domain where it is not known',
      changes: { message: { category: 'transactional', body: 'Acme: https://royalmail.es/x' } },
      finds: 'hold',
    },
    { name: 'a bank’s name as sender ID', changes: { sender: { from: 'PayPal' } }, finds: 'block' },
    {
      name: 'own domains not known',
      changes: { message: { body: 'Acme: https://acme.com' }, policy: { domains: undefined } },
      finds: 'missing',
    },
    {
      name: 'emergency',
      changes: { message: { category: 'emergency', body: 'https://acme.help.top' } },
      finds: 'block',
    },
  ],
});
