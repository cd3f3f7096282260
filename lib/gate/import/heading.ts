import { memoByKey } from '../../kit/memo';
import { knownHeadings } from './crmHeadings';
import type { Meaning, Statement } from './meaning';
import { numberColumn, withoutForm } from './numberColumn';
import { afterOptOut } from './says/alone';
import { channelsOf } from './says/channel';
import { senseOf } from './says/sense';
import { anyOf, wordsOf } from './says/words';

const ofTime = anyOf(
  'dates?|time|timestamp|datetime|at|on|since|until|when|day|datum*|zeitpunkt|am|seit|fecha|data|heure|moment',
  'dato|pvm|paivamaara|kuupaev|dzien|дата|время|ημερομηνια|tarih*|تاريخ|תאריך|ngay|tanggal|tarikh|तारीख',
);
/** What stands behind a word of consent and makes it a column about the consent. */
const ofReason = anyOf('reasons?|source|method|keyword|by|via|ip|grund|motivo|raison');
const aboutIt = anyOf(
  'types?|level|category|purpose|reasons?|source|method|keyword|by|via|ip|form|url|links?|texts?|wording',
  'versions?|ids?|count|numbers?|names?|amount|proof|evidence|campaigns?|messages?|language|location|page',
  'tokens?|codes?|expir*|notes?|comments?|required|set|plan|instructions',
);
const preposition =
  /^ (?:to|of|from|for|zu|zum|zur|fur|von|a|al|pour|de|du|des|di|del|van|voor)(?= )/;
const ofMarketing = anyOf('marketing|promo*|advertis*|ads|werb*|publicidad|publicite|reclame');
const transactional = anyOf('transactional|transaktional|reminders?|service');

const ofState = anyOf('status|state|preference|consents?|subscription|opt');
const ofOtherState = anyOf(
  'delivery|delivered|last|latest|campaign|message|queue|error|sent|received',
);

/** The word for a date in front of what it is of, and at the end of a word in one. */
const dateOf =
  / (?:date|time|datum|fecha|dato|data|дата|ημερομηνια|tarih|تاريخ|תאריך|ngay|tanggal|tarikh|paivamaara|pvm)(?: (?:of|the|de|des|du|del|dell|della|der|do|da|di|d|la|l|van|voor|for|fra|av|til))* +$/;
const dateAtEnd =
  /(?:[a-z]{3}dat(?:um|o)|zeitpunkt| paivamaara| data|日|日時|日付|日期|时间|時間|일자?|날짜) $/;
const bareDate = anyOf(
  'date|datum|fecha|data|dato|paivamaara|pvm|дата|ημερομηνια|tarih|(?:ال)?تاريخ|תאריך|تاریخ|日付|日期|日時|날짜',
  'วันที่|ngay|tanggal|tarikh|तारीख|kuupaev|datums|zeitpunkt|timestamp',
);

/** `Data zgody` and `Data del consenso` are dates, of which English makes data. */
const withDate = (words: string): string =>
  words.replace(
    / data(?= (?:d\p{L}* )?(?:consens|consentim|zgod|wypis|rezygn|descadastr|disiscri|iscri|inscri|acord|abon|dezabon|aceit|accett|revo|opt |cancelam))/u,
    ' date',
  );

/** Headings that only name what is sent. */
const bareChannel =
  /^ (?:(?:is|has|person|contact|customer|lead) )*(?:(?:sms|mms|whatsapp|rcs)(?: marketing)?|text(?: message)? marketing) $/;

/**
 * What a heading means; `undefined` when it is about something else, e-mail for instance.
 */
export function meaningOf(heading: string): Meaning | undefined {
  return known(heading).meaning;
}

const known = memoByKey(2_000, (heading: string): { meaning: Meaning | undefined } => {
  const words = withoutForm(wordsOf(heading));
  return {
    meaning: knownHeadings().has(words)
      ? knownHeadings().get(words)
      : (ofConsent(words) ?? countryColumn(words) ?? numberColumn(words)),
  };
});

/** A column about consent, or about when it was given. */
function ofConsent(given: string): Meaning | undefined {
  if (given.replace(bareDate, '') === ' ') return { is: 'date', of: 'either' };
  const words = withDate(given);
  if (words === ' stop ') return { is: 'statement', sense: 'optOut' };
  const { ours, isOfOthers } = channelsOf(words);
  if (isOfOthers && ours.length === 0) return undefined;
  const found = senseOf(words) ?? optOutAlone(words);
  const [channel] = ours;
  if (!found) return ofStatus(words, channel);
  const { after, before, sense } = found;
  const of = sense === 'neither' ? 'either' : sense;
  if (ofTime.test(after) || dateOf.test(before) || dateAtEnd.test(words))
    return { is: 'date', of, channel };
  // «Opt-Out: Text» is of text messages, «Opt-In Text» is what people were told.
  const told = of === 'optOut' ? after.replace(/ texts?(?= )/, '') : after;
  if (!preposition.test(after) && aboutIt.test(told)) {
    return of === 'optOut' && ofReason.test(after)
      ? { ...statement(of, channel, words), isReason: true }
      : undefined;
  }
  return statement(of, channel, words);
}

/** `Excluded`, `Removed at`: the whole heading, but for when or why. */
function optOutAlone(words: string): ReturnType<typeof senseOf> {
  const after = afterOptOut(words);
  const isWhole = after?.trim() === '' || (after && (ofTime.test(after) || ofReason.test(after)));
  return isWhole ? { sense: 'optOut', before: '', after: after! } : undefined;
}

const statement = (
  sense: Statement['sense'],
  channel: Statement['channel'],
  words: string,
): Statement => ({ is: 'statement', sense, channel, purpose: purposeOf(sense, words) });

/** An opt-out of marketing leaves reminders; consent is to marketing unless it says less. */
function purposeOf(sense: Statement['sense'], words: string): Statement['purpose'] {
  if (ofMarketing.test(words)) return sense === 'optOut' ? 'marketing' : undefined;
  return transactional.test(words) ? 'transactional' : undefined;
}

/** `SMS Status`, `Subscription Status`, `WhatsApp`: what yes means there it does not say. */
function ofStatus(words: string, channel: Statement['channel']): Meaning | undefined {
  if (bareChannel.test(words)) return { ...statement('either', channel, words) };
  if (!ofState.test(words) || ofOtherState.test(words)) return undefined;
  if (ofTime.test(words)) return { is: 'date', of: 'either', channel };
  const isOfMessages = channel !== undefined || ofMarketing.test(words);
  return isOfMessages || / (?:subscription|contact) (?:status|state) $/.test(words)
    ? statement('either', channel, words)
    : undefined;
}

const country = anyOf(
  'country|country code|countrycode|land|landercode|landkode|pais|pays|paese|nazione|kraj*|zeme|krajina',
  'orszag|tara|drzava|ulke|maa|riik|valsts|salis|страна|країна|държава|χωρα|(?:ال)?بلد|(?:ال)?دولة|کشور',
  'מדינה|ארץ|国|国名|国家|国家 地区|国 地域|國家|국가|ประเทศ|quoc gia|negara|देश',
  'calling code|dial(?:ing)? code',
);
const ofOtherCountry = anyOf(
  'ip|birth|origin|nationality|company|tax|shop|store|last|first|language',
);

/** The person's, and not that of one of several addresses. */
const only = /^ (?:country(?: code| region)?|[\p{L}\p{M}]+) $/u;

function countryColumn(words: string): Meaning | undefined {
  if (!country.test(words) || ofOtherCountry.test(words)) return undefined;
  if (anyOf('phone|telephone|mobile|calling|dialing|dial').test(words))
    return { is: 'country', rank: 0 };
  return { is: 'country', rank: only.test(words) ? 1 : 2 };
}
