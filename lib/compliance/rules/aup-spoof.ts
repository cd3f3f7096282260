import { borrowedBrand, imitatesOwn } from '../content/spoofing';
import { leadsTo } from '../content/links';
import { famousBrands } from '../content/brands';
import { acceptableUse } from '../references';
import { missing, rule } from '../rule';

const remedy = 'Link only to domains that are yours, and list them in the house rules.';

export default rule({
  id: 'AUP-SPOOF',
  title: 'No borrowed names',
  why: 'A link or sender ID that bears a name which is not the sender’s own deceives the recipient.',
  question: 'content',
  references: [acceptableUse],
  severity: 'B/B/B/B/B',
  optional: 'Only the house knows its name and domains; the checklist says what was not looked at.',
  overridable: false,
  check: ({ facts, text }) => {
    const { brand, domains } = facts.policy;
    const borrowed = text.links.find(
      (link) => !leadsTo(link, domains) && borrowedBrand(link) !== undefined,
    );
    if (borrowed) {
      return {
        reason: `The host ${borrowed.host} bears the name of another company.`,
        remedy,
        evidence: ['message.body'],
      };
    }
    const senderName = facts.sender.from?.toLowerCase().replace(/[^a-z]/g, '');
    if (
      senderName &&
      Object.hasOwn(famousBrands, senderName) &&
      senderName !== brand?.toLowerCase().replace(/[^a-z]/g, '')
    ) {
      return {
        reason: 'The sender ID is the name of another company.',
        remedy: 'Send under your own name.',
        evidence: ['sender.from'],
      };
    }
    if (text.links.length === 0)
      return text.body === undefined ? missing('message.body') : undefined;
    if (!brand || !domains?.length) return missing('policy.brand and policy.domains');
    return text.links
      .filter((link) => imitatesOwn(link, brand, domains))
      .map(({ host }) => ({
        reason: `The host ${host} bears the name ${brand} but is not one of its domains.`,
        remedy,
        evidence: ['message.body', 'policy.domains'],
      }));
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
