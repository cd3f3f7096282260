import { threatIn } from '../content/suspicions';
import { suspected } from '../content/suspected';
import { acceptableUse } from '../references';
import { rule } from '../rule';

const text = (body: string) => ({ message: { body } });

export default rule({
  id: 'AUP-THREAT',
  title: 'No threats',
  why: 'Threats, blackmail and shaming are crimes; words alone can be quoted, so a person looks.',
  question: 'content',
  references: [acceptableUse],
  severity: 'D/D/D/D/D',
  check: (context) => suspected(threatIn(context.text.reading), context, 'harmless'),
  examples: [
    { name: 'plain text', changes: {}, finds: 'nothing' },
    { name: 'violence', changes: text('I will break your legs.'), finds: 'hold' },
    {
      name: 'the same words about things',
      changes: text('Acme: do not break the seal. Reply STOP'),
      finds: 'nothing',
    },
    {
      name: 'blackmail',
      changes: text('We have your private photos. Pay $500 or they go to your wife.'),
      finds: 'hold',
    },
    {
      name: 'photos that were taken for the person',
      changes: text('Acme: your photos are ready, pay $20 at the desk. Reply STOP'),
      finds: 'nothing',
    },
    {
      name: 'a debtor shamed, in French',
      changes: text('Tout ton quartier saura que tu ne rembourses pas tes dettes.'),
      finds: 'hold',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'emergency',
      changes: { message: { category: 'emergency', body: 'Bomb squad at work, keep away.' } },
      finds: 'nothing',
    },
  ],
});
