import { anyOf } from './words';

/**
 * Not, no, without and the lack of something, language by language: our own lists, as `anyOf`
 * takes them. A word too many makes a heading one that does not tell, and its yes is refused; a
 * word that is missing makes consent of its lack.
 */
const no = [
  'no|not|never|non|none|without',
  '(?:do|does|did|is|are|was|has|have|had|ca|can|wo|would|should)nt|cannot',
  'nicht|nein|nie|niemals|kein*|ohne|fehlende?',
  'sans|pas|aucune?|ne|sin|ningun*|nunca|senza|nessun*|niente|sem|nao|nenhum*',
  'niet|nee|geen|nooit|zonder',
  'nej|nei|ikke|ikkje|inte|icke|ej|ingen|inget|inga|intet|utan|uden|uten|aldrig|aldri',
  'ei|eika|ilman|pole|ilma',
  'bez|brak*|zadn*|neni|nema|nemam|nemame|chybi|chyba|nedal*|neudel*',
  'nincs*|nem|nelkul|nu|fara|lips*|niciun*|brez|ni|nije|nikada',
  'не|нет|без|ни|ні|немає|нема|няма|отсутств*|відсутн*|липсва',
  'χωρις|δεν|μη|μην|οχι|καμια',
  'yok|degil|hayir|olmayan',
  'لا|لم|لن|بدون|غير|ليس|عدم|دون|بلا|ללא|אין|לא|בלי',
  'nav|nera|neturi',
  'tanpa|tidak|tiada|belum|bukan|khong|chua',
  'नहीं|बिना|न|ไม่*|なし|無し|不要|안함|없음',
].join('|');

/** These turn what follows, and alone are no answer. */
const turning =
  'nor|lacks?|lacking|needs?|expired|lapsed|lost|former|plus|mai|nunca|nada|be(?= sutik)';

/** What stands behind consent where it is not there. */
const lack = [
  'not given|pending|expired|missing|unknown|not confirmed|lacking|absent|lost|needed|required',
  'fehlt|fehlend|saknas|mangler|puuttuu|puudub|truksta|manquante?|ausente|mancante|ontbreekt',
  'negat[oaie]|negad[oa]|denegad[oa]|odmow*|odrzucon*|elutasit*|nekad*|nekat|nektet|avvist|avvisad',
  'evatty|отклонен*|відхилен*|reddedil*|odbijen*|respins*|απορριφθ*|נדחתה|ditolak|bi tu choi|拒否|拒绝|거부',
  'eksik|hianyzik|chybi|chyba|neudelen*|отсутствует|відсутня|липсва',
].join('|');

const negated = new RegExp(`${anyOf(no, turning).source}(?: [\\p{L}\\p{M}]+){0,2} $`, 'u');
const anyNo = anyOf(no);
const undone = new RegExp(`^(?: [\\p{L}\\p{M}]+){0,2}${anyOf(no, lack).source}`, 'u');

/** Whether words say no to something, whatever it is. */
export const hasNegation = (words: string): boolean => anyNo.test(words);

/** Whether the words before another turn it into its contrary. @param before with a space behind */
export const isNegated = (before: string): boolean => negated.test(before);

/** Whether the words behind consent say that it is not there: `Onay yok`, `Consent missing`. */
export const isUndone = (after: string): boolean => undone.test(after);

const yes =
  'yes|ja|jah|oui|si|sim|sì|tak|ano|igen|da|да|так|kylla|joo|ναι|evet|var|نعم|כן|taip|jā|ya|हाँ|ok|okay|wanted';
const [saysNo, saysYes] = [no, yes].map((answer) => new RegExp(`^${anyOf(answer).source} $`, 'u'));

/** What is answered for, so that nothing but it and the answer may stand in a heading. */
const asked = anyOf(
  'sms(?: a)?|mms|rcs|whatsapp|texts?|calls?|marketing|werbung|anrufe?|kontakt|contact|viber|telegram',
  'promo|promotions?|nachrichten|mensajes|mensagens|messages?|messaggi|publicidad|publicite|pubblicita',
  'viestit|puhelut|смс|звонки|реклама|рассылка|розсилка|reklama|reklam|mesaj|رسائل|הודעות',
);
/** `WhatsApp No` is the number for it. */
const number = / (?:whatsapp|contact|call) no $/;

/** The answer in a heading that is nothing but what it is for and yes or no: `SMS nein`. */
export function answerIn(words: string): 'yes' | 'no' | undefined {
  const rest = words.replace(asked, '');
  if (rest === words || number.test(words)) return undefined;
  const answer = rest.replace(asked, '');
  return saysNo!.test(answer) ? 'no' : saysYes!.test(answer) ? 'yes' : undefined;
}
