import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { fraudIn, threatIn } from '../../../lib/compliance/content/suspicions';

const threat = (text: string) => threatIn(readingOf(text))?.kind;
const fraud = (text: string) => fraudIn(readingOf(text))?.kind;

/** No blow is named: silence is asked for, and somebody dear is. */
describe('silence asked for beside those who are dear to the reader is a threat', () => {
  it.each([
    'Snitch to the police and your boy won’t be safe on his way home.',
    'Wenn du mit der Polizei redest, passiert deiner Tochter etwas.',
    'Si tu parles aux flics, on attend ta fille à la sortie.',
    'Si abres la boca tus hijos lo pagan.',
    'Ritira la querela, a tuo figlio succede qualcosa.',
    'Retira a queixa, sua família paga por isso.',
    'Hou je mond, anders overkomt je kind iets.',
  ])('%s', (text) => expect(threat(text)).toBe('a threat against a witness'));

  it.each([
    'Please talk to police officers at the gate if you see your child’s bus late.',
    'To withdraw your complaint reply Y. Your family is welcome at the open day.',
    'Falls deinem Kind etwas passiert, rufen wir an. Die Polizei kommt morgen in die Kita.',
    'Si retira la denuncia, su familia no paga costas.',
    'Può ritirare la denuncia allo sportello. Porti il documento di suo figlio.',
  ])('not: %s', (text) => expect(threat(text)).toBeUndefined());
});

describe('who warns of what goes round asks for nothing', () => {
  it.each([
    'Circolano SMS «ciao mamma ho cambiato numero». Non rispondere e non inviare denaro.',
    'Circulan SMS de «mamá, he perdido el móvil, este es mi número». No pagues.',
    'Des SMS circulent : « maman, mon téléphone est cassé, voici mon numéro ». Ne payez rien.',
    'Derzeit kursieren SMS: „Hallo Mama, mein Handy ist kaputt, neue Nummer“.',
    'Er gaan appjes rond: “hoi mam, dit is mijn nieuwe nummer”.',
    'Texts are going round: “Hi mum, this is my new number”.',
  ])('%s', (text) => expect(fraud(text)).toBeUndefined());
});
