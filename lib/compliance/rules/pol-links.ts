import { leadsTo } from '../content/links';
import { house } from '../references';
import { missing, rule } from '../rule';

const only = (body: string | undefined, domains: string[] = ['acme.com']) => ({
  message: { body },
  policy: { linksOnlyToDomains: true, domains },
});

export default rule({
  id: 'POL-LINKS',
  title: 'Links of the house',
  why: 'Who links only to own domains cannot be made to spread someone else’s.',
  question: 'content',
  references: [house],
  severity: 'B/B/B/B/W',
  check: ({ facts, text }) => {
    const { linksOnlyToDomains, domains } = facts.policy;
    if (!linksOnlyToDomains) return undefined;
    if (text.body === undefined && text.links.length === 0) return missing('message.body');
    return text.links
      .filter((link) => !leadsTo(link, domains))
      .map(({ host }) => ({
        reason: `The host ${host} is not under a domain of the house.`,
        remedy: 'Link to a domain of the house, or add the domain to the house rules.',
        evidence: ['message.body', 'policy.domains'],
      }));
  },
  examples: [
    {
      name: 'own domain',
      changes: only('Acme: https://shop.acme.com/x. Reply STOP'),
      finds: 'nothing',
    },
    {
      name: 'another domain',
      changes: only('Acme: https://example.org/x. Reply STOP'),
      finds: 'block',
    },
    {
      name: 'not switched on',
      changes: { message: { body: 'Acme: https://example.org/x. Reply STOP' } },
      finds: 'nothing',
    },
    { name: 'text not known', changes: only(undefined), finds: 'missing' },
    {
      name: 'emergency',
      changes: {
        ...only('https://example.org'),
        message: { category: 'emergency', body: 'https://example.org' },
      },
      finds: 'warn',
    },
  ],
});
