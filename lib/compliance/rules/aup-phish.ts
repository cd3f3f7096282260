import { secretRequestIn } from '../content/secretRequest';
import { acceptableUse } from '../references';
import { missing, rule } from '../rule';
import { quoted } from '../quoted';

export default rule({
  id: 'AUP-PHISH',
  version: '2.0.0',
  title: 'No phishing',
  why: 'Nobody honest asks for a password, PIN or one-time code in reply.',
  question: 'content',
  references: [acceptableUse],
  severity: 'B/B/B/B/B',
  overridable: false,
  check: ({ text }) => {
    const found = secretRequestIn(text.reading);
    if (found === undefined) return text.body === undefined ? missing('message.body') : undefined;
    return {
      reason: `The text asks the recipient to hand over a secret ${quoted(found)}.`,
      remedy:
        'Never ask for codes, passwords, PINs or card data by message; link to a page of your own domain where the person logs in.',
      evidence: ['message.body'],
    };
  },
  examples: [
    {
      name: 'telling a code',
      changes: {
        message: { category: 'oneTimeCode', body: 'Acme: your code is 123456. Never share it.' },
      },
      finds: 'nothing',
    },
    {
      name: 'asking for the code',
      changes: {
        message: { category: 'oneTimeCode', body: 'Acme: reply with your code to unlock.' },
      },
      finds: 'block',
    },
    {
      name: 'asking for a password',
      changes: { message: { body: 'Acme: please send us your password to confirm.' } },
      finds: 'block',
    },
    {
      name: 'a warning against it',
      changes: {
        message: { body: 'Acme will never ask you to send your password. Reply STOP to opt out.' },
      },
      finds: 'nothing',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'emergency',
      changes: { message: { category: 'emergency', body: 'Urgent: text your PIN to us now' } },
      finds: 'block',
    },
  ],
});
