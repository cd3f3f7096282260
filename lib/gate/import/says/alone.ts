import { anyOf } from './words';

/**
 * Words that are of an order, a parcel or a picture as often as of messages, so that they mean an
 * opt-out only where they are the whole heading: `Excluded`, and not `Excluded Products`. Our own
 * lists, language by language, as `anyOf` takes them.
 */
const optOut = [
  'excluded?|exclusions?|muted?|silenced|removed|quit|unwanted|not interested|not to be contacted|left list',
  'ausgeschlossen|ausschluss|stumm*|entfernt|stopp|kontakt verboten|unerwunscht',
  'exclue?s?|retiree?s?|excluid[oa]s?|removid[oa]s?|esclus[oaie]|rimoss[oaie]|registro (?:delle )?opposizioni',
  'uitgesloten|verwijderd|nix (?:telefon|register|sparr*)|nix|nixad|robinson*|avprenumerer*|exkluderad|borttagen',
  'blokeret|blokkert|utmeldt|udmeldt|framelding|utelukket|udelukket|ekskluder*|fjernet',
  '(?:tilaus* )?peruttu|(?:tilaus* )?perunut|estetty|kielto|kieltanyt*|poistettu|poistunut(?: listalta)?',
  'wykluczon*|czarna lista|vyloucen*|vyluc*|zablok*|cerna listina|cierna listina|vyrazen*',
  'letilt*|kizar*|feketelista|blocat*|exclus[ai]?|lista neagra|refuzat*',
  'blokiran*|iskljucen*|izkljucen*|crna lista|crni seznam',
  '(?:черн|чорн|черен)\\p{L}* список|черен списък|исключен*|виключен*|изключен*|удален*',
  'διαγραφ*|αποκλει*|μαυρη λιστα|kara liste*|engellen(?:di|mis|en)|iptal|ret|haric',
  '(?:ال)?محظور*|حظر|(?:ال)?قائمة (?:ال)?سوداء|مستبعد|חסומ*|חסום|הוסר*|רשימה שחורה|לא מעוניינ*|לא מעוניין',
  '(?:لغو|قطع) اشتراک|اشتراک لغو شده|مسدود',
  '*(?:退会|除外|ブロック|ミュ ?ト|ブラックリスト|お断り|登録解除)*|*(?:屏蔽|排除|拉黑)*',
  '*(?:거부|차단|제외|탈퇴|블랙리스트)*|บล็อก*|ยกเลิก*',
  '(?:bi )?chan|danh sach den|loai tru|diblokir|disekat|daftar hitam|senarai hitam|dikecualikan|ब्लॉक|अवरुद्ध',
  'blokeeritud|must nimekiri|valistatud|blokets|melnais saraksts|izslegts|uzblokuot*|juodasis sarasas',
];

const subject =
  '(?: (?:is|was|has|been|the|person|contact|customer|client|lead|user|kunde|ist|est|es|e|on|er|je|jest))*';
/** What may stand behind it: from what, on which list, and whether there was a date. */
const rest =
  '(?: (?:from|of|by|by user|for|aus|von|du|de|da|dalla|fra|fran|z|iz|из)? ?(?:sms|marketing|markkinoin\\p{L}*|contacts?|list\\p{L}*|рассылки|lista|kontakt\\p{L}*))?';
const whole = new RegExp(`^${subject}${anyOf(...optOut).source}${rest}(?<after>.*)$`, 'u');

/** Words of a heading behind one that alone means an opt-out; `undefined` where there is none. */
export const afterOptOut = (words: string): string | undefined => whole.exec(words)?.groups?.after;
