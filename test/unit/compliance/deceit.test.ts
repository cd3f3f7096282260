import {
  deceitIn,
  deceitOf,
  threshold,
  underOwnName,
} from '../../../lib/compliance/content/deceit/deceit';
import written from '../../../lib/compliance/content/deceit/weights';
import type { Facts } from '../../../lib/compliance/facts';
import { evaluate } from '../../../lib/compliance/gate';
import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { contentExamples } from '../../../scripts/content/examples';
import { crossValidated, learnDeceit } from '../../../scripts/content/learn';
import { baseFacts, merge } from './baseFacts';

const reads = (text: string) => deceitIn(readingOf(text));

/** Each of a kind that the examples have, in other words. */
describe('what cheats write is known by all that it is about', () => {
  it.each([
    'An aunt of yours in Lisbon passed away and left an estate. We only need $240 for the papers before the money is wired.',
    'Dad, can’t use my mobile any more, it’s smashed. Save this one. Could you pay £640 for me today?',
    'Work two hours from home, $280 a day, no experience. Text our lady on Telegram to begin.',
    'Our mentor turned 300 dollars into 4,500 in a week, guaranteed. Join the group on WhatsApp.',
    'Bin gerade im Meeting. Besorg bitte drei Steam-Karten und schick mir die Codes, bleibt unter uns. Der Chef',
    'Su nieto tuvo un accidente, hace falta dinero para la fianza hoy. No se lo diga a nadie.',
    'Votre ordinateur est infecté, appelez nos techniciens au 01 55 55 01 44 et ne l’éteignez pas.',
    'Spostate i vostri risparmi sul conto protetto, la banca è sotto attacco. Non parlatene con nessuno.',
    'Alugo casa na praia, moro no exterior. Faça um Pix de R$ 500 de caução e envio as chaves.',
    'Uw naam is getrokken: 50.000 euro. Stuur uw IBAN en betaal eerst 95 euro kosten.',
  ])('%s', (text) => expect(reads(text)?.words).toMatch(/\w/));
});

describe('what honest senders write of the same things is not', () => {
  it.each([
    'Your interview for the warehouse job is on Tuesday at 9. Bring your CV. Pay is $19 an hour.',
    'Gift cards from $20 at the counter, a present for Mum. Reply STOP to opt out',
    'Your phone is repaired, $80 at pick-up. Our new number is 555-0132.',
    'Hill Solicitors: the estate of Mr Moore is settled. Please call us to arrange the transfer.',
    'We declined a payment of $380 on your card. If this was not you, call the number on the back.',
    'Ihr Kredit ist genehmigt. Die Auszahlung kommt am Freitag, es fallen keine Gebühren an.',
    'Ha ganado nuestra rifa: recoja la cesta en la tienda.',
    'La caution de 500 € a été reçue, les clés vous attendent à l’agence.',
    'Beware: cheats text “Hi mum, new phone, send money”. Ring your child first.',
    '662 104 es la clave para firmar tu transferencia de 90,00 EUR. No la facilites por teléfono.',
    'Su recibo de 33,10 EUR ha sido devuelto. Páguelo antes del 7 para evitar el corte.',
    'Your card was added to a digital wallet. If this wasn’t you, call us right away at 555-0150.',
    'Bonifico di 700,00 euro a Marco Neri eseguito. Se non lo riconosci chiama il numero verde.',
    'Jetzt 2,7 % Zinsen aufs Festgeld sichern, schon ab 2.000 EUR.',
    'Incasso Berg namens Vale: open bedrag 88 euro. Betaal binnen 14 dagen om kosten te voorkomen.',
    'Can I borrow £15 till Friday for the cinema? Pay you back at football.',
    'Hé schat, betaal jij even het tikkie van 22 euro van Noor? Kus',
    'Leve RG e CPF para a entrevista de quinta às 10h. O processo é gratuito.',
  ])('%s', (text) => expect(reads(text)).toBeUndefined());

  it('unless they read much like cheats, where they name themselves and no strange link', () => {
    const isHeld = (body: string, brand: string) =>
      evaluate(merge<Facts>(baseFacts, { message: { body }, policy: { brand } })).findings.some(
        ({ ruleId }) => ruleId === 'AUP-FRAUD',
      );
    const text =
      'Riverside Retirement: move your pension today, earn 900 dollars more every month.';
    const { likelihood } = deceitOf(readingOf(text));
    expect(likelihood).toBeGreaterThan(threshold);
    expect(likelihood).toBeLessThan(underOwnName);
    expect(isHeld(text, 'Riverside Retirement')).toBe(false);
    expect(isHeld(text, 'Another House')).toBe(true);
    expect(isHeld(`${text} Guaranteed: pension-plan.top`, 'Riverside Retirement')).toBe(true);
  });
});

describe('its classifier', () => {
  const examples = contentExamples();

  it('has the weights that its examples give (npm run train:content)', () => {
    const { weights, scales } = learnDeceit(examples);
    expect(Buffer.from(weights as Int8Array).toString('base64')).toBe(written.weights);
    expect(scales).toEqual(written.scales);
  });

  it('holds most of the frauds and hardly any honest text of lines that it has not seen', () => {
    const results = crossValidated(examples);
    const held = (label: string) => {
      const own = results.filter(({ example }) => example.label === label);
      return own.filter(({ likelihood }) => likelihood >= threshold).length / own.length;
    };
    expect(held('fraud')).toBeGreaterThan(0.65);
    expect(held('secretRequest')).toBeGreaterThan(0.6);
    // A third of them stand close to requests for secrets, as no ordinary text does.
    expect(held('honest')).toBeLessThan(0.02);
  });

  it('takes less than a millisecond for a text', () => {
    const [warm, measured] = [' ', '  '].map((end) =>
      examples.map(({ text }) => readingOf(`${text}${end}`)),
    );
    warm!.forEach((reading) => deceitIn(reading));
    const begin = performance.now();
    measured!.forEach((reading) => deceitIn(reading));
    expect((performance.now() - begin) / examples.length).toBeLessThan(1);
  });
});
