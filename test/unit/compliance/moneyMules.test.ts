import { readingOf } from '../../../lib/compliance/content/reading/reading';
import { fraudIn } from '../../../lib/compliance/content/suspicions';

const fraud = (text: string) => fraudIn(readingOf(text))?.kind;

describe('accounts that are rented or bought to move money are held', () => {
  it.each([
    'We rent your unused bank account for two weeks, $400 cash.',
    'Sell us your verified PayPal account, we pay $120 today.',
    'Got a spare Chime you dont use? Easy money, $200 a week, hit me up.',
    'Looking for students with a bank account, quick cash, zero effort.',
    'Money comes into your account, you send it on and keep 12%.',
    'Accept transfers and pass them on. You get 8% of each.',
    'Wir mieten dein Girokonto, 500 € pro Monat.',
    'Leute mit Bankkonto gesucht: Geld annehmen und weiterleiten, 10 % für dich.',
    'On loue ton compte Revolut, 250 € par semaine.',
    'Prête ta carte bancaire quelques jours, argent facile.',
    'Compramos cuentas bancarias, pagamos 200 €.',
    'Recibes transferencias, las reenvías y te quedas el 10 %.',
    'Cerchiamo conti Postepay, paghiamo 150 €.',
    'Ricevi bonifici e li giri a noi, tieni il 10 %.',
    'Compro conta digital, pago R$ 300.',
    'Receba pix, repasse e fique com 10%.',
    'Wij huren je bankrekening, je krijgt 300 euro.',
    'Leen ons je pinpas, snel geld.',
  ])('%s', (text) => expect(fraud(text)).toBe('an account that money is to pass through'));

  it.each([
    'Open a current account by Friday and we pay you £150.',
    'Switch your account to us and get £175.',
    'Rent for March: £780 from your account ending 4410, taken on the 1st.',
    'Receive payments on your phone with our reader, 1.4% per sale.',
    'We pay $20 for each friend who opens an account.',
    'Never lend your account to others: whoever offers you easy money for it is a criminal.',
    'Sell your old phone: we pay $80 into your account within a day.',
    'Mit dem neuen Girokonto bekommen Sie 100 Euro.',
    'Ouvrez un compte et recevez 80 € offerts.',
    'Abra sua conta e ganhe R$ 50.',
    'Zaterdag 10% korting voor klanten met een rekening.',
  ])('not: %s', (text) => expect(fraud(text)).toBeUndefined());
});
