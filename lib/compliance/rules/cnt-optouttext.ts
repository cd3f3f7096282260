import { namesOptOut, optOutSentence } from '../content/optOutWording';
import { ctiaPrinciples, pecr } from '../references';
import { missing, rule } from '../rule';

export default rule({
  id: 'CNT-OPTOUTTEXT',
  title: 'Opt-out wording',
  why: 'A marketing text must say how to end such texts.',
  question: 'content',
  references: [ctiaPrinciples, pecr],
  severity: 'B/W/-/-/-',
  channels: ['sms', 'mms', 'rcs'],
  check: ({ facts, text, category, jurisdictions }) => {
    if (text.body === undefined) return missing('message.body');
    if (category !== 'marketing' && facts.message.first !== true) return undefined;
    if (namesOptOut(text)) return undefined;
    const language = facts.message.language ?? jurisdictions[0]?.language ?? 'en';
    return {
      reason: 'The text does not say how to opt out.',
      remedy: `End the text with "${optOutSentence(language)}".`,
      evidence: ['message.body'],
    };
  },
  examples: [
    { name: 'with STOP', changes: {}, finds: 'nothing' },
    {
      name: 'without',
      changes: { message: { body: 'Acme: new opening hours this winter.' } },
      finds: 'block',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'first transactional text',
      changes: {
        message: {
          category: 'transactional',
          first: true,
          body: 'Acme: your parcel is on its way.',
        },
      },
      finds: 'warn',
    },
    {
      name: 'later transactional text',
      changes: {
        message: { category: 'transactional', first: false, body: 'Acme: your parcel is here.' },
      },
      finds: 'nothing',
    },
  ],
});
