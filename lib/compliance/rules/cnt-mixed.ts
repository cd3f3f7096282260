import { advertisingIn } from '../content/advertising';
import { ctiaPrinciples } from '../references';
import { rule } from '../rule';
import { quoted } from '../quoted';

export default rule({
  id: 'CNT-MIXED',
  version: '2.0.0',
  title: 'No advertising in other categories',
  why: 'A message that also advertises is advertising (TRAI 2025, CTIA); it is treated as marketing.',
  question: 'content',
  references: [ctiaPrinciples],
  severity: 'W/W/W/W/W',
  check: ({ declared, text, house }) => {
    if (declared.why !== null) {
      return {
        reason: `Declared as ${declared.declared}, treated as ${declared.effective}: ${declared.why}.`,
        remedy:
          'Send the advertisement separately to those who consented to marketing, and keep this message to its purpose.',
        evidence: ['message.body', 'message.category'],
      };
    }
    const doubt =
      declared.declared === 'marketing' ? undefined : advertisingIn(text.reading, house);
    return (
      doubt && {
        reason: `The text may advertise ${quoted(doubt.words)}.`,
        remedy: 'If it does, declare it as marketing.',
        evidence: ['message.body', 'message.category'],
      }
    );
  },
  examples: [
    {
      name: 'a plain reminder',
      changes: {
        message: { category: 'transactional', body: 'Acme: your visit is tomorrow at 10.' },
      },
      finds: 'nothing',
    },
    {
      name: 'a reminder with a promo code',
      changes: {
        message: { category: 'transactional', body: 'Acme: see you at 10. Promo code SAVE10.' },
      },
      finds: 'warn',
    },
    {
      name: 'what may be an advertisement',
      changes: {
        message: { category: 'transactional', body: 'Acme: our new menu for the weekend.' },
      },
      finds: 'warn',
    },
    {
      name: 'promotional words about an order',
      changes: {
        message: {
          category: 'transactional',
          body: 'Acme: the coupon you applied lowered your total to $18.',
        },
      },
      finds: 'nothing',
    },
    {
      name: 'marketing stays marketing',
      changes: { message: { body: 'Acme: special offer. Reply STOP to opt out.' } },
      finds: 'nothing',
    },
    {
      name: 'text not known',
      changes: { message: { category: 'transactional', body: undefined } },
      finds: 'nothing',
    },
  ],
});
