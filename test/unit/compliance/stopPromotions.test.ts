import { isOptOut } from '../../../lib/compliance/optOut/isOptOut';
import { optOutWords } from '../../../lib/compliance/optOut/words/index';

/** WhatsApp's button below a marketing message, as people in these languages would label it. */
const labels: Readonly<Record<string, string>> = {
  en: 'Stop promotions',
  es: 'Detener promociones',
  fr: 'Arrêter les promotions',
  de: 'Werbeaktionen stoppen',
  it: 'Interrompi promozioni',
  pt: 'Parar promoções',
  nl: 'Promoties stoppen',
  sv: 'Stoppa kampanjer',
  da: 'Stop kampagner',
  no: 'Stopp kampanjer',
  fi: 'Lopeta tarjoukset',
  pl: 'Zatrzymaj promocje',
  cs: 'Zastavit propagační nabídky',
  sk: 'Zastaviť propagačné ponuky',
  ro: 'Oprește promoțiile',
  hu: 'Promóciók leállítása',
  tr: 'Promosyonları durdur',
  ca: 'Atura les promocions',
  af: 'Stop promosies',
  ru: 'Остановить рекламу',
  uk: 'Зупинити рекламу',
  el: 'Διακοπή προσφορών',
  he: 'הפסקת מבצעים',
  ar: 'إيقاف العروض الترويجية',
  ur: 'پروموشنز بند کریں',
  hi: 'प्रमोशन रोकें',
  bn: 'প্রচার বন্ধ করুন',
  th: 'หยุดโปรโมชั่น',
  zh: '停止推广信息',
  ja: 'プロモーションを停止',
  ko: '프로모션 중지',
  id: 'Hentikan promosi',
  ms: 'Hentikan promosi',
  tl: 'Itigil ang mga promo',
  vi: 'Dừng khuyến mãi',
  sw: 'Acha matangazo',
};

it('every language has its label here', () => {
  expect(Object.keys(labels).sort()).toEqual(optOutWords.map(({ language }) => language).sort());
});

it.each(Object.entries(labels))('in %s, %s ends marketing alone, and surely', (language, label) => {
  const conversation = { languages: [language, 'en'] };
  const { kind, scope, confidence } = isOptOut(label, undefined, conversation);
  expect({ kind, scope }).toEqual({ kind: 'revocation', scope: 'marketing' });
  // Below that the ledger ends everything.
  expect(confidence).toBeGreaterThanOrEqual(0.8);
});

it.each([
  ['stop all promotions please, keep my order updates', 'marketing'],
  ['Do promotions stop in winter?', undefined],
])('%j is as wide as %s', (text, scope) => expect(isOptOut(text).scope).toBe(scope));
