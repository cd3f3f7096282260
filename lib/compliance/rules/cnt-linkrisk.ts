import { lookAlike } from '../content/lookAlike';
import { acceptableUse } from '../references';
import { missing, rule } from '../rule';
import type { Link } from '../content/links';

const faultOf = (link: Link): string | undefined => {
  if (link.hasUserinfo) return 'has a name before an @, so that the host is another than it seems';
  if (link.isIpAddress) return 'is a bare address instead of a name';
  return lookAlike(link);
};

export default rule({
  id: 'CNT-LINKRISK',
  title: 'No deceptive links',
  why: 'Bare addresses, names before an @ and look-alike letters are how phishing links are made.',
  question: 'content',
  references: [acceptableUse],
  severity: 'B/B/B/B/B',
  overridable: false,
  check: ({ text }) => {
    if (text.body === undefined && text.links.length === 0) return missing('message.body');
    return text.links.flatMap((link) => {
      const fault = faultOf(link);
      return fault === undefined
        ? []
        : [
            {
              reason: `The host ${link.host} ${fault}.`,
              remedy: 'Link to a plain https address under a domain of your own.',
              evidence: ['message.body'],
            },
          ];
    });
  },
  examples: [
    {
      name: 'a plain link',
      changes: { message: { body: 'Acme: https://acme.com/?a=b@c. Reply STOP.' } },
      finds: 'nothing',
    },
    {
      name: 'an address',
      changes: { message: { body: 'Acme: http://192.0.2.7/x. Reply STOP.' } },
      finds: 'block',
    },
    {
      name: 'userinfo',
      changes: { message: { body: 'Acme: https://acme.com@evil.top/x' } },
      finds: 'block',
    },
    {
      name: 'mixed alphabets',
      changes: { message: { body: 'Acme: https://\u0430cme.com/x' } },
      finds: 'block',
    },
    {
      name: 'all Cyrillic, looks like apple',
      changes: { message: { body: 'Acme: https://xn--80ak6aa92e.com' } },
      finds: 'block',
    },
    {
      name: 'an honest umlaut',
      changes: { message: { body: 'Acme: https://münchen.de' } },
      finds: 'nothing',
    },
    {
      name: 'a Russian name at home',
      changes: { message: { body: 'Acme: https://хакер.рф' } },
      finds: 'nothing',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'a variable of a template',
      changes: { message: { body: undefined, contentVariables: { 1: 'http://192.0.2.7/x' } } },
      finds: 'block',
    },
    {
      name: 'emergency',
      changes: { message: { category: 'emergency', body: 'http://192.0.2.7/x' } },
      finds: 'block',
    },
  ],
});
