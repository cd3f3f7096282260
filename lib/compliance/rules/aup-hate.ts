import { hatredIn } from '../content/suspicions';
import { suspected } from '../content/suspected';
import { acceptableUse } from '../references';
import { rule } from '../rule';

const text = (body: string) => ({ message: { body } });

export default rule({
  id: 'AUP-HATE',
  title: 'No abuse, no hatred',
  why: 'Insults and hatred of groups are forbidden by every carrier; a person looks at them first.',
  question: 'content',
  references: [acceptableUse],
  severity: 'D/D/D/D/D',
  check: (context) => suspected(hatredIn(context.text.reading), context, 'harmless'),
  examples: [
    { name: 'plain text', changes: {}, finds: 'nothing' },
    { name: 'an insult', changes: text('You pathetic loser, nobody likes you.'), finds: 'hold' },
    {
      name: 'a complaint about oneself',
      changes: text('Acme: sorry, our mistake was stupid. Reply STOP'),
      finds: 'nothing',
    },
    {
      name: 'hatred of a group, in German',
      changes: text('Die Flüchtlinge sind Parasiten und müssen raus.'),
      finds: 'hold',
    },
    {
      name: 'a group without hatred',
      changes: text('Acme: free legal advice for refugees on Monday. Reply STOP'),
      finds: 'nothing',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'conversational',
      changes: { message: { category: 'conversational', body: 'Du bist ein wertloser Versager' } },
      finds: 'hold',
    },
  ],
});
