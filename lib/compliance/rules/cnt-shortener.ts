import { shorteners } from '../content/shorteners';
import { ctiaPrinciples, messagingPolicy } from '../references';
import { rule } from '../rule';

export default rule({
  id: 'CNT-SHORTENER',
  version: '2.0.0',
  title: 'No public link shortener',
  why: 'Carriers filter texts whose links hide behind a shared shortener.',
  question: 'content',
  references: [ctiaPrinciples, messagingPolicy],
  severity: 'B/B/W/B/W',
  channels: ['sms', 'mms', 'rcs'],
  check: ({ text }) =>
    text.links
      .filter(({ host }) => shorteners.has(host.replace(/^www\./, '')))
      .map(({ host }) => ({
        reason: `The link goes through the public shortener ${host}.`,
        remedy:
          'Use the full address, or a short domain of your own (Twilio Link Shortening with a branded domain).',
        evidence: ['message.body'],
      })),
  examples: [
    {
      name: 'own domain',
      changes: { message: { body: 'Acme: see https://acme.com/x. Reply STOP to opt out.' } },
      finds: 'nothing',
    },
    {
      name: 'bit.ly',
      changes: { message: { body: 'Acme: see https://bit.ly/3xyz. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'without protocol',
      changes: { message: { body: 'Acme: see bit.ly/3xyz. Reply STOP to opt out.' } },
      finds: 'block',
    },
    {
      name: 'a name that only ends alike',
      changes: { message: { body: 'Acme: see https://orbit.ly/x. Reply STOP.' } },
      finds: 'nothing',
    },
    {
      name: 'conversational',
      changes: { message: { category: 'conversational', body: 'Here: https://tinyurl.com/abc' } },
      finds: 'warn',
    },
    {
      name: 'no text known',
      changes: { message: { body: undefined, contentSid: 'HXffffffffffffffffffffffffffffffff' } },
      finds: 'nothing',
    },
  ],
});
