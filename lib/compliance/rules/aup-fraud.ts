import { memoByObjects } from '../../kit/memo';
import { isForeignLink, isOwnLink, mentionsHouse, type House } from '../content/house';
import type { Suspicion } from '../content/combination';
import { deceitIn } from '../content/deceit/deceit';
import type { Reading } from '../content/reading/reading';
import { fraudIn } from '../content/suspicions';
import { suspected } from '../content/suspected';
import { acceptableUse } from '../references';
import { rule } from '../rule';

const text = (body: string) => ({ message: { body } });

/** With what leads to nobody known, where it is known who the house is. */
const suspicionIn = memoByObjects((reading: Reading, house: House): Suspicion | undefined => {
  const isHouseKnown = house.brand !== undefined || house.domains.length > 0;
  const foreign = isHouseKnown && reading.links.some((link) => isForeignLink(link, house));
  const isOwn =
    !foreign &&
    (mentionsHouse(reading.tokens.words, house) ||
      reading.links.some((link) => isOwnLink(link, house)));
  return fraudIn(reading, foreign) ?? deceitIn(reading, isOwn);
});

export default rule({
  id: 'AUP-FRAUD',
  title: 'No known frauds',
  why: 'Some things are said together only by cheats; a person looks at them before they go out.',
  question: 'content',
  references: [acceptableUse],
  severity: 'D/D/D/D/D',
  check: (context) =>
    suspected(suspicionIn(context.text.reading, context.house), context, 'honest'),
  examples: [
    { name: 'plain text', changes: {}, finds: 'nothing' },
    {
      name: 'a prize against a fee',
      changes: text('You have won $500,000. Pay the $99 processing fee to claim it.'),
      finds: 'hold',
    },
    {
      name: 'a raffle without a fee',
      changes: text('Acme: you have won our raffle! Pick it up at the desk. Reply STOP'),
      finds: 'nothing',
    },
    {
      name: 'an honest fee',
      changes: text('Acme: a processing fee of $2 applies to card payments. Reply STOP'),
      finds: 'nothing',
    },
    {
      name: 'a warning against it',
      changes: text('Scammers say you have won and ask you to pay a fee to claim it.'),
      finds: 'nothing',
    },
    {
      name: 'a child in need, in German',
      changes: text('Hallo Mama, mein Handy ist kaputt, das ist meine neue Nummer.'),
      finds: 'hold',
    },
    {
      name: 'an account in trouble on a foreign link',
      changes: text('Your account is suspended, verify now at https://example.org/x'),
      finds: 'hold',
    },
    {
      name: 'an account in trouble on an own link',
      changes: text('Acme: your account is suspended, verify at https://acme.com/x'),
      finds: 'nothing',
    },
    { name: 'text not known', changes: { message: { body: undefined } }, finds: 'missing' },
    {
      name: 'conversational',
      changes: {
        message: {
          category: 'conversational',
          body: "Hi, it's the CEO, in a meeting. Buy 5 Apple gift cards and send photos of the codes.",
        },
      },
      finds: 'hold',
    },
  ],
});
