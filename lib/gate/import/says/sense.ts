import { languages } from './languages';
import { answerIn, isNegated, isUndone } from './no';
import { anyOf } from './words';

/**
 * What a heading asks, or a cell says: consent, its end, or expressly neither (`never subscribed`,
 * `pending`); `either` where a heading leaves open what yes would mean.
 */
export type Sense = 'optIn' | 'optOut' | 'neither' | 'either';

/** `Opt-In/Out`, `Subscribed or Unsubscribed`. */
const bothWays = anyOf(
  'opt(?:ed)? in (?:or |and )?(?:opt(?:ed)? )?out',
  'opt(?:ed)? out (?:or |and )?(?:opt(?:ed)? )?in',
  'subscribed (?:or |and )?unsubscribed',
  '*(?:可否|未(?:退订|退訂|订阅|訂閱|同意)|미동의)*',
  '*(?:同意|承諾|許可|希望) ?(?:なし|無|しない|していない|せず|しません)*|*(?:没有|沒有|无|無)(?:同意|订阅|訂閱|授权)*',
  '*동의 ?(?:안|없|하지)*',
  'unsubscribed (?:or |and )?subscribed',
);

/** What is contacted with, or about, in words that tell that a column is about messages. */
const contact =
  '(?:sms|mms|rcs|texts?|txt|whatsapp|calls?|calling|phone|messages?|messaging|contact|contacted|' +
  'marketing|promotions?|promotional|promo|offers|advertising|ads|communications?|solicit*|' +
  'werbung|werbe*|anruf*|nachrichten|kontakt*|publicidad|publicite|llama*|appel*|mensajes|' +
  'contact(?:ar|er|eren|tare)|chiam*|bellen|pubblicita|reclame|reklama|mensagens|ligar|ligacoes)';

const aboutOther =
  '(?:track|sell|share|merge|sync|delete|edit|update|import|export|use|mail|email|fax|post)* ';

const optOut = anyOf(
  'opt(?:s|ed|ing)? outs?',
  'unsub*',
  'un subscri*',
  // Consent that was: whoever had it has ended it.
  '(?:former|formerly|previously|ex|ehemal*|ancien(?:ne)?s?) (?:\\p{L}+ )?' +
    '(?:opt(?:ed)? in|subscri*|consent*|abonn*|angemeldet|inscri*|suscri*|iscritt*)',
  '(?:subscriptions?|consent|permission|opt in|einwilligung|abo|abonnement) (?:was |has |is )?' +
    '(?:ended|terminated|lapsed|beendet|gekundigt)',
  'no longer (?:subscri*|opted in|consent*|wants?)',
  'de ?subscri*',
  // What is about data, letters or the record itself is no opt-out of messages.
  `(?:do|does) not(?! ${aboutOther})(?: ${contact}(?= ))?`,
  `dont(?! ${aboutOther})(?: ${contact}(?= ))?`,
  'dn[cd]',
  `(?:no|never|stop|keine?|pas de|sin|nessun|geen|inga|ingen) (?:more |further |mehr )?${contact}` +
    '(?! (?:consent|opt|subscri|permission|einwilligung|zustimmung|number|no|nr))',
  `(?:nicht|ne pas|no|non|nao|niet|nie|не) (?:me |mich |uns )?(?:mehr )?(?:(?:an)?rufen|anschreiben|kontaktieren|contact(?:er|ar|are|tare|eren)|` +
    'appeler|llamar|molestar|escribir|chiamare|disturbare|perturb*|ligar|bellen|storen|dzwonic|kontaktowac|звонить|беспокоить|писать)',
  'suppress*',
  'blocked',
  'block ?list*',
  'black ?list*',
  'banned',
  'revo[ck]*|revoqu*',
  'stopped|(?:said|replied|sent|texted|via|by|with) stop|stop (?:sms|list|received|replied|reply|request*|date)|sms stop|text stop',
  '(?:*abgemeldet|*abmeldung|*abbestellt|ausgetragen|widerspr*|widerrufen|*widerruf|gesperrt|*sperre|sperrliste|robinsonliste)',
  'desabonn*|desinscri*|bloque|oppos(?:e|ition)',
  'baja|desuscri*|cancelad[oa] suscripcion|bloquead[oa]|descadastr*|desinscrit[oa]',
  'disiscri*|disdett*|bloccat[oa]|opposizione',
  'uitgeschreven|afgemeld|geblokkeerd|avregistrerad|avanmald|afmeldt|avmeldt|frameldt',
  'non contattare|ringe ikke|ring inte|kontakta inte|bel (?:me |mij )?niet|stop pub|removed from list|*abmeldedatum',
  `${contact} (?:is |are |turned |switched |set )?off`,
  ...languages.map(({ optOut: words }) => words),
  'wypisan*|sprzeciw|zrezygnowa*|zablokowan*|отпис[ак]*|отказ*|заблокирован*',
);

/** These end consent only where messages are spoken of: a payment may be declined, too. */
const ended = anyOf(
  'declin*|reject*|refus*|den(?:y|ies|ied)|withdr*|object(?:s|ed|ion)|cancel*|exclud*',
  'zuruckgezogen|entzogen|verweigert|retir[aeo]*|ingetrokken|ritirat*|muted?|silenced?',
  'unwanted|(?:not|nicht) (?:mehr )?(?:wanted|erwunscht|gewunscht|allowed|permitted|accepted|erlaubt)|unerwunscht|disallow*|forbidden|verboten',
  'untersagt|unaccepted|esclus*|exclue?|uitgesloten|wyklucz*|vyloucen*|исключ*|виключ*|blokeret|blokkert|utmeldt|nix|nixad',
  'ne plus contacter|kieltan*|estetty|kielletty|tiltva|niet toegestaan|peruttu|blocat|blokiran*|zablok*|letilt*|engellen*|заблок*',
  'disabled|prohibit*|complain*|removed?|abgelehnt|ret|rechaza*|recusa*|rifiut*|geweigerd',
);

const optIn = anyOf(
  'opt(?:s|ed|ing)? ins?',
  '(?:re)?subscrib(?:e|es|ed|ers?)',
  'consent*',
  'permissions?',
  '*einwilligung(?:en|sdatum|szeitpunkt|sstatus)?|eingewilligt|*zustimmung|zugestimmt|angemeldet|abonniert|abonnent',
  'consentement|abonnee?s?|inscrite?s?',
  'consentimiento|consentimento|suscrit[oa]|inscrit[oa]',
  'consenso|acconsent*|iscritt[oa]|toestemming|ingeschreven|aangemeld|samtycke|samtykke|zgoda|zgody|onay*|izin*|izni',
  'соглас*|подписан*',
  ...languages.map(({ optIn: words }) => words),
);

/** These are consent only where messages are spoken of: an offer may be accepted, too. */
const given = anyOf(
  '(?:grant(?:s|ed)?|accept*|allow*|agree*|authori[sz]*|approv*|permit*|ok(?:ay)? to|can|may|wants?|receiv*|enrolled|confirmed|subscriptions?|abonnements?|abo|aceptacion|aceitacao|accettazione)' +
    `(?: we)?(?: ${contact}(?= ))?`,
  'erlaub*|darf|akkoord|autori[sz]*|acept*|aceita*|accett*|accord|permiso|permesso|godkan*|lupa|toegestaan|sallittu|tillatet|engedelyez*|erwunscht|gewunscht|wanted',
);

const undecided = anyOf(
  'pending|unconfirmed|awaiting|waiting|invited|requested|bounced|cleaned|invalid|unknown|' +
    'undecided|undetermined|undefined|inactive|inaktiv*|inactif*|inactiv[oa]|nieaktywn*|neaktivn*|неактивн*|archived|none|non ?subscrib*|not (?:yet )?(?:set|confirmed|asked|specified|applicable)|' +
    'unsure|ausstehend|unbekannt|offen|en attente|pendiente|in attesa|pendente',
);

/** Whether messages or calls are spoken of. */
const ofContact = anyOf(contact);

/**
 * The sense of words, and where they tell it; `undefined` when they speak of something else.
 *
 * @param isAboutConsent the words stand under a heading of consent, so that they need not say
 *   again what they are about
 */
export function senseOf(
  words: string,
  isAboutConsent = false,
): { sense: Sense; before: string; after: string } | undefined {
  if (bothWays.test(words)) return { sense: 'either', before: '', after: '' };
  const isOfContact = isAboutConsent || ofContact.test(words);
  const isOfConsent = isOfContact || optIn.test(words);
  const no = optOut.exec(words) ?? (isOfConsent ? ended.exec(words) : null);
  const yes = optIn.exec(words) ?? (isOfContact ? given.exec(words) : null);
  const found = no ?? yes;
  if (!found) return answered(words);
  const before = `${words.slice(0, found.index)} `;
  const after = words.slice(found.index + found[0].length);
  const isTurned = isNegated(before) || (!no && (isUndone(after) || undecided.test(words)));
  return { sense: isTurned ? 'neither' : no ? 'optOut' : 'optIn', before, after };
}

/** `SMS nein`, `Calls: yes`. */
function answered(words: string) {
  const answer = answerIn(words);
  return (
    answer && ({ sense: answer === 'no' ? 'optOut' : 'optIn', before: '', after: '' } as const)
  );
}

/** Whether words say expressly that nothing was said yet, or that nothing arrives. */
export const isUndecided = (words: string): boolean => undecided.test(words);

/** Whether words name both, so that neither is said. */
export const isBothWays = (words: string): boolean => bothWays.test(words);

const permitted = anyOf('allow*|permit*|ok|erlaub*|permiso|permesso');

/** Whether words agree to something without saying to what: `confirmed`, and not `opted in`. */
export const isBareAgreement = (words: string): boolean => given.test(words) && !optIn.test(words);

/** Whether words let something be done, as Dynamics' `Allow` does under `Do not allow Calls`. */
export const isPermission = (words: string): boolean => permitted.test(words);
