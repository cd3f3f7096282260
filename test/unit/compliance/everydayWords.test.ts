import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { fraudIn, hatredIn, threatIn } from '../../../lib/compliance/content/suspicions';

const judge = (text: string) => {
  const reading = readingOf(text);
  return threatIn(reading) ?? hatredIn(reading) ?? fraudIn(reading);
};

/** Cues know seven languages at once: what insults in one is an ordinary word in another. */
describe('ordinary words are neither threats nor hatred, whatever they mean elsewhere', () => {
  it.each([
    'Las botas de color negro que encargó ya están en la tienda.',
    'Mesa para cuatro y dos negronis a las 20:00.',
    'O macaco hidráulico da sua oficina chegou.',
    'A visita ao recinto dos macacos passou para as 10h.',
    'Your tranny flush is done, $180 in total.',
    'El tren sale con diez minutos de retraso.',
    'La pasta è pronta e sale con il resto dell’ordine.',
    'Ihr Päckchen nach Polen ist raus.',
    'Die Kosten der Reinigung können wir auf alle Mieter umlegen.',
    'Du bist dran, bitte in Zimmer 2.',
    'Hast du Schwein oder Rind bestellt?',
    'Les sacs noirs se mettent dehors mardi soir.',
    'Votre pneu est crevé, nous le changeons demain.',
    'Sans eau la plante va mourir en trois jours.',
    'Te vamos a encontrar un piso con dos baños.',
    'Le van a cortar el suministro el día 12 por obras.',
    'Si eres socio, recoge tu décimo del Gordo.',
    'Una comedia con la que vas a morir de risa.',
    'Haz la compra hoy y no te arrepentirás.',
    'Sono pronte le sei costine di maiale.',
    'Domani ripariamo la crepa.',
    'Você e um amigo têm mesa às 20h, com porco assado.',
    'Você é responsável pelo seu lixo até quarta.',
    'Um tratamento para acabar com sua dor.',
    'Você vai tomar na clínica a segunda dose.',
    'Niemand mag je wachtwoord weten.',
    'Morgen maken we de keuken voor u af.',
    'No dog deserves to suffer. Thank you for your gift.',
    'We dream of a world better without plastic.',
    'Nobody will miss the bus if we all come at 7.',
    'Drop Dead Gorgeous starts at 8, Dead Man Walking at 10.',
    'Switching will cut your yearly home insurance by $40.',
    'The bath bomb for your sister is on its way.',
    'Grapes can kill your dog: ring us if he ate some.',
    'We will kill your weeds on Monday.',
    'Should an accident happen to you abroad, you are covered.',
    'Your son is next, in about ten minutes.',
    'We know what car you are looking for.',
    'Lift with your legs and watch your back.',
    'Te mataré a besos, comedia, sábado a las 20:30.',
  ])('%s', (text) => expect(judge(text)).toBeUndefined());
});

describe('the same words said to somebody still are', () => {
  it.each([
    'Eres una maldita rata.',
    'Sei un maiale.',
    'Você é um porco.',
    'Du mieses Schwein.',
    'Je te dis: va crever, connard.',
    'Nobody would miss you.',
    'Los negros fuera de aquí, son una plaga.',
    'Bando de macacos, voltem para sua terra.',
    'Roma people are vermin, get them out.',
    'I will kill you.',
    'We will break your legs.',
    'They are going to kill your kids.',
    'Te voy a partir la cara.',
    'Paga o te arrepentirás.',
    'Vou acabar com você.',
    'Wir legen dich um.',
    'Ik maak je kapot.',
    'We know what time your mother gets home.',
    'Pay up or your son: he won’t make it home.',
    'Te quemo el coche.',
    'Ich schlag dich tot.',
    'Mit nur 300 Euro Einsatz 2.000 Euro im Monat, garantiert.',
    'Avec 300 € gagnez 2 000 € par mois, rendement garanti.',
  ])('%s', (text) => expect(judge(text)).toBeDefined());
});
