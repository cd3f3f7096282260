import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { offeredGoodsIn } from '../../../lib/compliance/content/offeredGoods';
import { fraudIn } from '../../../lib/compliance/content/suspicions';
import { houseOf } from '../../../lib/compliance/content/house';

const fraud = (text: string) => fraudIn(readingOf(text))?.kind;

describe('money lent to anybody against a fee beforehand', () => {
  it.each([
    'Prêt entre particuliers sans justificatif. Frais de dossier de 120 € avant le virement.',
    'Préstamos entre particulares sin nómina. Se paga 90 € de gestión antes de recibir el dinero.',
    'Prestito tra privati anche per segnalati. Paghi 110 euro di spese prima del bonifico.',
    'Privatdarlehen auch bei negativer Bonität. Vor der Auszahlung fallen 120 Euro an.',
    'Empréstimo, mesmo com nome sujo. Pague R$ 150 de taxa antes da liberação.',
    'Geld lenen zonder BKR. Betaal vooraf 95 euro administratiekosten.',
    'Loans up to $5,000, bad credit OK. Pay a $99 processing fee first.',
  ])('%s', (text) => expect(fraud(text)).toBe('a loan against a fee in advance'));

  it.each([
    'Votre prêt de 12 000 € est accordé, frais de dossier prélevés sur le premier versement.',
    'Die Testamentseröffnung ist am 9.12. um 9 Uhr, Nachlass Moor. Die Gebühr beträgt 110 EUR.',
    'La firma de la herencia es el martes. Traiga DNI y 320 € para gastos de notaría.',
    'Loans up to $1,000, bad credit OK, no upfront fees. Apply in store.',
  ])('not: %s', (text) => expect(fraud(text)).toBeUndefined());
});

it('debts that a programme wipes out are held with a number to call at once', () => {
  expect(fraud('Your student debt is eligible to be wiped out. Call 855-555-0110 today.')).toBe(
    'debts wiped out for who calls at once',
  );
  expect(fraud('The bank accepted: $1,200 of the debt is forgiven once you pay.')).toBeUndefined();
});

describe('a subscription or card in trouble behind an unknown link', () => {
  it.each([
    'Your membership could not be renewed. Re-enter your card: a.top',
    'Uw bankpas verloopt morgen. Vraag een nieuwe aan: a.top',
    'Ihre Karte läuft ab. Fordern Sie eine neue an: a.top',
    'O seu cartão expira amanhã. Peça já um novo: a.top',
    'Su paquete no se puede entregar por falta de número. Corrija la dirección: a.top',
    'Ihre Steuererstattung von 318 EUR liegt bereit. Geben Sie Ihre Daten ein: a.top',
    'Identificamos pendências no seu CPF. Regularize: a.top',
  ])('%s', (text) => {
    expect(fraudIn(readingOf(text), true)).toBeDefined();
    expect(fraudIn(readingOf(text), false)).toBeUndefined();
  });
});

/** "Grass 10, coke 70": one such name with a price is a plant or a drink, two are a price list. */
describe('a price list of drugs by their names of the street', () => {
  const house = houseOf({});
  const topics = (text: string) => offeredGoodsIn(readingOf(text), house).map(({ topic }) => topic);
  it.each([
    'Menú: hierba 8 €/g, coca 60, pastillas 10. Hasta las 3',
    'Erba 10 al grammo, coca 70, pasticche 8',
    'Cardápio: skunk 60 o g, pó 50. Até 2h',
    'Carte : herbe 8 le g, cc 60, taz 10',
    'Eighths $30, ounces $180, hmu',
  ])('%s', (text) => expect(topics(text)).toContain('drugs'));

  it.each([
    'Coke $2, candy bars $1.50, pizza $3. All game long!',
    'Dos cocas $40, agua de hierbabuena $25, enchiladas $110.',
    'Erba cipollina 1 EUR, coca 2 EUR, alici 8 EUR',
    'Herbe de la pampa 12 €, résine époxy 20 €, terreau 5 €',
    'Buche 95 EUR, Lieferung frei. Koks und Briketts vorrätig.',
    'Il fentanyl in cerotti è disponibile con ricetta.',
  ])('not: %s', (text) => expect(topics(text)).toEqual([]));

  it('nor are clothes of hemp cannabis, nor a check of rifles an offer of them', () => {
    expect(topics('Kleidung und Taschen aus Hanf, jetzt 20% Rabatt.')).toEqual([]);
    expect(topics('Sabato controllo gratuito dei fucili.')).toEqual([]);
  });
});
