import { houseOf } from '../../../lib/compliance/content/house';
import { offeredGoodsIn } from '../../../lib/compliance/content/offeredGoods';
import { readingOf } from '../../../lib/compliance/content/reading/reading';

const topics = (text: string) =>
  offeredGoodsIn(readingOf(text), houseOf({})).map(({ topic }) => topic);

/** Neither a price in money nor the name of a drug: how dealers speak of both. */
describe('drugs that are offered in words of the street', () => {
  it.each([
    'Line’s back on, flake and ket, running till 3.',
    'Both on all day, dark and light. Bell this line.',
    'Za and percs on deck, tap in.',
    'Fresh loud, 3 for 2. hmu',
    'Your plug is back, shrooms and pills, text for menu.',
    'Gras und Koks am Start, schreib auf Signal.',
    'Beuh et coco dispo toute la nuit, passe sur Snap.',
    'Tengo coca y hierba, llevo a casa, toda la noche.',
    'Fumo e coca, consegno a domicilio tutta la notte.',
    'Tem bala e skunk, entrego em casa, chama no Telegram.',
    'Wiet en keta, we bezorgen tot laat, app op Signal.',
  ])('%s', (text) => expect(topics(text)).toContain('drugs'));

  it.each([
    'Dark and light roast, 2 for 15, text us for the menu.',
    'Snow is on deck this weekend: lift passes till Friday.',
    'Brown and white bread, best in town.',
    'Hi Charlie, your line is active again. Thanks for topping up.',
    'Hey Mandy, hmu when you land!',
    'Your line is live: broadband from today, green light on the box.',
    'Burgers on deck, drops till 2am.',
    'Gras gemäht, der Garten ist fertig. Schreib mir auf Telegram.',
    'Pan y coca cola, llevamos a domicilio.',
    'La pasta è appena arrivata dal forno.',
    'Bolo de coco e doce de leite, entrega em casa.',
    'Gas engineer on the way, he will call from this line.',
    'Your prescription of pills is ready, ring this line with questions.',
    'Lachgas is verboden op het festival, de bezorger komt laat.',
    'Pack your charger and ice skates, hmu when you leave.',
  ])('not: %s', (text) => expect(topics(text)).toEqual([]));
});
