import { memoByKeeper } from '../../kit/memo';
import { holdsCardNumber } from '../content/cardNumber';
import { holdsSocialSecurityNumber, speaksOfHealth } from '../content/health';
import type { MessageText } from '../content/messageText';
import { house } from '../references';
import { missing, rule, type Concern } from '../rule';

const secretIn = memoByKeeper((text: MessageText): Concern | undefined => {
  const { body = '' } = text;
  if (holdsCardNumber(body)) {
    return {
      reason: 'The text holds the number of a payment card.',
      remedy: 'Show at most the last four digits.',
      evidence: ['message.body'],
    };
  }
  if (holdsSocialSecurityNumber(body)) {
    return {
      reason: 'The text seems to hold a social security number.',
      remedy: 'Leave it out.',
      atMost: 'warn',
      evidence: ['message.body'],
    };
  }
  if (!speaksOfHealth(text.words)) return undefined;
  return {
    reason: 'The text seems to speak of a person’s health.',
    remedy: 'Tell the person to log in or to call instead.',
    atMost: 'warn',
    evidence: ['message.body'],
  };
});

export default rule({
  id: 'CNT-SENSITIVE',
  title: 'No secrets in the text',
  why: 'Texts are not encrypted: a full card number may never be in one (PCI DSS), health data rarely.',
  question: 'content',
  references: [{ ...house, url: 'PCI DSS, requirement 4.2.2', tier: 'unverified' }],
  severity: 'B/B/B/B/B',
  check: ({ text }) => (text.body === undefined ? missing('message.body') : secretIn(text)),
  examples: [
    {
      name: 'last four digits',
      changes: { message: { body: 'Acme: card ending 1111 was charged. Reply STOP.' } },
      finds: 'nothing',
    },
    {
      name: 'a card number',
      changes: { message: { body: 'Acme: 4111 1111 1111 1111 was charged. Reply STOP.' } },
      finds: 'block',
    },
    {
      name: 'one digit wrong',
      changes: { message: { body: 'Acme: 4111 1111 1111 1112. Reply STOP.' } },
      finds: 'nothing',
    },
    {
      name: 'a tracking number',
      changes: { message: { body: 'Acme: parcel 9400111899223100000000. Reply STOP.' } },
      finds: 'nothing',
    },
    {
      name: 'a diagnosis',
      changes: { message: { category: 'transactional', body: 'Acme: your diagnosis is ready' } },
      finds: 'warn',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'conversational',
      changes: { message: { category: 'conversational', body: '5555 5555 5555 4444' } },
      finds: 'block',
    },
  ],
});
