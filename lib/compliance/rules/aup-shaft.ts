import type { Topic } from '../jurisdiction';
import { ctiaPrinciples } from '../references';
import { missing, rule } from '../rule';
import { quoted } from '../quoted';

const shaft: readonly Topic[] = ['adult', 'alcohol', 'firearms', 'tobacco'];
const permittedWithAge: readonly Topic[] = ['alcohol', 'tobacco'];

export default rule({
  id: 'AUP-SHAFT',
  title: 'Sex, alcohol, firearms, tobacco',
  why: 'Carriers in the US and Canada restrict these subjects and ask for an age gate where they permit them.',
  question: 'content',
  references: [ctiaPrinciples],
  severity: 'W/W/W/W/-',
  channels: ['sms', 'mms'],
  scope: 'US, CA',
  check: (context) => {
    const { facts, text } = context;
    if (!context.under('US', 'CA')) return undefined;
    if (text.body === undefined) return missing('message.body');
    return text.topics
      .filter(({ topic }) => shaft.includes(topic) && !facts.policy.approvals?.includes(topic))
      .filter(({ topic }) => !(permittedWithAge.includes(topic) && facts.message.ageGate === true))
      .map(({ topic, word }) => ({
        reason: `The text seems to be about ${topic} ${quoted(word)}.`,
        remedy: permittedWithAge.includes(topic)
          ? 'Check the age of recipients before they opt in, and say so on the item (age gate).'
          : 'Do not send it by text message.',
        evidence: ['message.body', 'message.ageGate'],
      }));
  },
  examples: [
    { name: 'nothing of the kind', changes: {}, finds: 'nothing' },
    {
      name: 'wine without age gate',
      changes: { message: { body: 'Acme: new wine is in. Reply STOP to opt out.' } },
      finds: 'warn',
    },
    {
      name: 'wine with age gate',
      changes: { message: { ageGate: true, body: 'Acme: new wine is in. Reply STOP to opt out.' } },
      finds: 'nothing',
    },
    {
      name: 'firearms with age gate',
      changes: { message: { ageGate: true, body: 'Acme: ammo is in. Reply STOP to opt out.' } },
      finds: 'warn',
    },
    {
      name: 'wine in Italy',
      changes: { recipient: { number: '+393123456789' }, message: { body: 'Acme: wine. STOP' } },
      finds: 'nothing',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'emergency',
      changes: { message: { category: 'emergency', body: 'Recall of beer of lot 7' } },
      finds: 'nothing',
    },
  ],
});
