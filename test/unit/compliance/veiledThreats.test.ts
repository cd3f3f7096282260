import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { hatredIn, threatIn } from '../../../lib/compliance/content/suspicions';

const threat = (text: string) => threatIn(readingOf(text))?.kind;

/** No blow is named; that somebody is watched, or will be sorry, stands beside a demand. */
describe('silence asked for with a hint at what follows is a threat', () => {
  it.each([
    'Si tu parles, tu le regretteras.',
    'Si hablas te vas a arrepentir. Sabemos a qué hora sale tu hija.',
    'Stai zitto, sappiamo a che ora esce tua moglie.',
    'Fica quieto ou vai se arrepender.',
    'Wenn du redest, wirst du es bereuen.',
    'Als je praat krijg je spijt.',
    'Accidents happen to people who don’t keep quiet.',
    'Your little girl walks to school alone, right? Keep your mouth shut.',
    'Sappiamo dove vai in palestra. Non andare dai carabinieri.',
    'We are watching your house. Tell the cops anything and you’ll see what happens.',
  ])('%s', (text) => expect(threat(text)).toBe('a threat against a witness'));

  it.each([
    'Ya te tenemos vigilado. Deposita 5 mil o le pasa algo a tu hermano.',
    'Trek je aangifte in of we komen langs bij je moeder.',
    'Zahl deine Schulden, sonst kommen unsere Jungs vorbei.',
    'Bonito negocio. Sería una pena que se quemara.',
    'Belle voiture. Ça serait dommage qu’elle crame cette nuit.',
    'Mooie zaak heb je. Zou jammer zijn als er brand komt.',
    'Lovely family you’ve got. Hate to see anything happen to them.',
  ])('veiled: %s', (text) => expect(threat(text)).toBe('a veiled threat'));

  it.each([
    'Betaal, anders sturen we je naaktfoto’s naar je werk.',
    'Paga o mandiamo le tue foto nude in ufficio.',
    'You have till Friday to pay or I’m mailing the photos to your mom.',
    'Manda mil reais no pix ou seu marido recebe as fotos.',
  ])('exposed: %s', (text) => expect(threat(text)).toBeDefined());
});

describe('where somebody is to be found is a threat of violence', () => {
  it.each([
    'Talk again and you’ll end up in the river.',
    'Pay tonight or I put you in a wheelchair.',
    'Du landest im Kanal, wenn du weiter fragst.',
    'Tu finiras dans un fossé.',
    'Vas a acabar en una zanja.',
    'Finirai in un fosso.',
    'Vai acabar no caixão.',
    'Straks lig je in de gracht.',
  ])('%s', (text) => expect(threat(text)).toBe('a threat of violence'));

  it.each([
    'I’ll kill you if you forget my birthday again haha',
    'gonna kill you if you spoil the finale x',
    'Ich bring dich um, wenn du den Kuchen aufisst :)',
    'Te mato si te comes la tarta de mamá.',
    'Ti ammazzo se mi racconti il finale!',
    'The towpath is muddy, you’ll end up in the canal café by noon.',
    'Le sentier finit au canal, tournez à gauche.',
    'Wenn es regnet, landet das Wasser im Kanal.',
  ])('but not: %s', (text) => expect(threat(text)).toBeUndefined());

  it('is no jest where money is owed', () =>
    expect(threat('I’ll kill you if you forget my money again.')).toBe('a threat of violence'));
});

describe('the same words of honest senders are none', () => {
  it.each([
    'Brisket so good you’ll regret sharing. 2-for-1 Tuesday.',
    'Beautiful home? Accidents happen. Quotes from $19/month.',
    'Ton moniteur : on sait où tu en es. Sois à l’heure.',
    'Please keep quiet in the study room tonight, exams are on.',
    'Acidentes acontecem, o seu já foi participado. Não precisa ir à polícia.',
    'Unsere Jungs kommen um 8. Bitte zahlen Sie 80 EUR bar oder per Karte.',
    'Überweisen Sie 90 EUR, sonst kommt die Ware zurück. Wir kommen morgen vorbei.',
    'Mis de pubquiz niet, je krijgt er spijt van! Vrijdag 20 uur.',
    'Als je iets weet, ga naar de politie. We komen vrijdag langs.',
    'Wenn Sie wissen, wo Ihr Rad steht, kommen Sie zur Polizei.',
    'Your daughter rides bus 14 home. If she feels unsafe, tell the counselor.',
  ])('%s', (text) => expect(threat(text)).toBeUndefined());
});

describe('a group called criminals or vermin', () => {
  const hatred = (text: string) => hatredIn(readingOf(text))?.kind;
  it.each([
    'Gli zingari sono tutti ladri, bisogna cacciarli a calci.',
    'Gli immigrati sono delinquenti, rimandiamoli tutti a casa loro.',
    'Les Roms sont tous des voleurs.',
    'Los migrantes son todos unos ladrones.',
    'Die Migranten sind alle Verbrecher.',
    'You people are a disease.',
    'Migrants should all be thrown out.',
  ])('%s', (text) => expect(hatred(text)).toBeDefined());

  it('is not hated where that is denied', () => {
    expect(hatred('Gli immigrati non sono delinquenti. Cena sabato alle 20.')).toBeUndefined();
    expect(hatred('Los migrantes son bienvenidos en la fiesta del barrio.')).toBeUndefined();
  });
});
