import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { fraudIn } from '../../../lib/compliance/content/suspicions';

const fraud = (text: string) => fraudIn(readingOf(text))?.kind;

/** A telephone breaks in honest families, too: it counts whether anything is wanted for it. */
describe('relatives who say when they come are no cheats', () => {
  it.each([
    'Hi Dad, my phone died, using Sam’s. Can you pick me up at 5 by the gym?',
    'Mum, my phone is broken again. I’ll be home by 6, ring the landline.',
    'Mom it’s me, had a tiny accident with the cake. See you at 7, bring candles!',
    'Hallo Mama, mein Handy ist kaputt, bin um 6 zu Hause.',
    'Coucou maman, mon portable est tombé dans l’eau. Je rentre vers 19h.',
    'Hola papá, se me ha roto el móvil, llego a las 8 y cenamos.',
    'Ciao mamma, il telefono è caduto, arrivo alle 7.',
    'Oi mãe, meu celular caiu, chego às 8.',
    'Hoi mam, mijn telefoon is kapot, ben om zes thuis.',
  ])('%s', (text) => expect(fraud(text)).toBeUndefined());

  it.each([
    'Hi Dad, my phone died. I’ll be home by 6, but can you send £400 to my landlord first?',
    'Mum, my phone is broken, this is my new number. See you soon x',
    'Grandma, it’s me. I had an accident and need $2,000.',
    'Hallo Mama, mein Handy ist kaputt, speicher diese Nummer. Bis später!',
    'Hallo Oma, hatte einen Unfall, brauche 4.000 Euro.',
    'Coucou maman, mon portable est cassé. Tu peux m’écrire ici ?',
    'Ciao mamma, il telefono è rotto, arrivo alle 7. Puoi fare un bonifico?',
    'Hoi mam, telefoon kapot, kun je iets betalen? Tot straks',
  ])('but: %s', (text) => expect(fraud(text)).toBe('a relative in need with a new number'));
});
