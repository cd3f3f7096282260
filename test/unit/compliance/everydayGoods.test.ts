import { houseOf } from '../../../lib/compliance/content/house';
import { offeredGoodsIn } from '../../../lib/compliance/content/offeredGoods';
import { readingOf } from '../../../lib/compliance/content/reading/reading';

const offers = (text: string, brand?: string) =>
  offeredGoodsIn(readingOf(text), houseOf({ brand })).map(({ topic }) => topic);

/** Slang for drugs, wagers and weapons is the name of other things, too, or of people. */
describe('an offer of ordinary things is no offer of restricted ones', () => {
  it.each([
    'Aviator sunglasses are 20% off this week, shop now.',
    'Six pistolets achetés, deux offerts ce dimanche.',
    'Witte pistolen, 6 voor 3 euro, bestel nu.',
    'Hi Molly, get 20% off your next top-up.',
    'Recarga tu línea prepago hoy y recibe el doble de datos gratis.',
    'Il lotto 12 di farina è in offerta a 4 euro.',
    'Bedankt voor jullie inzet, de borrel is gratis.',
    'Nossa aposta do verão: vestidos com 30% de desconto.',
    'Nuestra apuesta por la calidad: precio desde 9 euros.',
    'Misez sur le confort, -20 % sur les matelas.',
    'Accumulator batteries 15% off today.',
    'Ha nacido un perico en el zoo, entradas con descuento.',
    'Escort brake pads in stock, £20.',
    'Wetten, dass du unsere Pizza liebst? Heute 20 % Rabatt.',
    'Semi di erba per il prato a prezzo scontato.',
    'La Roulette russa, commedia: biglietti in offerta a 10 euro.',
    'Sport silencers $80 this week, order now.',
    'Pastillas de freno desde 29 euros, precio con montaje.',
    'María, tu envío sale hoy; el costo de entrega es gratis.',
    'Doce de leite e bala de goma com entrega grátis.',
    'Café em pó com 20% de desconto, entrega grátis.',
    'Fresh snow! Lift tickets $40 off today.',
    'Party favors 3 for $5, shop today.',
    'Brown and white rice $2, coke and fries $5.',
    'Galaxy Buds back in stock, $99.',
    'Protein bars in stock, lean beef 16 oz $9.',
    'Against all odds Mia walks again. Join our walk, tickets $10.',
    'Your free spin session with Leo: book now.',
    'Dos hamburguesas con papas y coca, entrega gratis.',
    'Menu met coke en friet, nu 9 euro, bestel snel.',
    'Tables en résine dispo, livraison offerte.',
    'Pilze aus der Region, Preis je Schale 3 €.',
  ])('%s', (text) => expect(offers(text)).toEqual([]));

  it('nor is the name of the house at the head of the text', () => {
    const text = 'Jackpot Grill: burgers $8 today, join us!';
    expect(offers(text, 'Jackpot Grill')).toEqual([]);
    expect(offers(text)).toEqual(['gambling']);
    expect(offers('Jackpot Grill: play poker for $8', 'Jackpot Grill')).toEqual(['gambling']);
  });
});

describe('the same words beside what makes them goods are', () => {
  it.each([
    ['gambling', 'Aviator está pagando, deposita e saque na hora.'],
    ['firearms', 'Pistolet neuf sans permis, livraison.'],
    ['drugs', 'Molly and percs, 80 a gram, delivered.'],
    ['adult', 'Chicas prepago te esperan esta noche.'],
    ['gambling', 'Apuesta ya al clásico y gana.'],
    ['gambling', 'Wette 10 € auf das Derby, 50 € gratis.'],
    ['drugs', 'Fumo buono appena arrivato, consegna in zona.'],
    ['drugs', 'Perico puro, entrega en una hora.'],
    ['firearms', 'Rifle silencers for sale, $300.'],
    ['firearms', '80% lowers in stock, no FFL.'],
    ['adult', 'Lola is live on cam and waiting for you, first minutes free.'],
    ['adult', 'Lina, coquine, en direct sur sa webcam, 5 min gratuites.'],
    ['adult', 'Stoute Lotte live op de webcam, gratis.'],
  ])('%s: %s', (topic, text) => expect(offers(text)).toContain(topic));
});
