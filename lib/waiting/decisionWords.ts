import { approvalWords } from './approvalWords';
import { legible, plain } from './legible';

const list = (words: string) => words.split(/[|\n]/).flatMap((word) => plain(legible(word)) || []);
const phrases = (words: string) => new Set(list(words));

/** The words that messages and pages use, in all languages. */
const named = Object.values(approvalWords);

/** Words that decide when they are the whole reply, in the languages of the opt-out words. */
export const decisionWords = {
  yes: [
    ...list('yes|y|yep|yeah|ok|okay|approve|approved|ja|oui|si|sí|sim|tak|da|да|evet|はい|是|네'),
    ...list('👍|👌|✅|✔|✓|☑|🗸|🗹|🆗|🙆'),
    ...named.flatMap(({ yes, approve }) => list(`${yes}|${approve}`)),
  ],
  no: [
    ...list('no|n|nope|decline|declined|reject|nein|nee|non|não|nao|nie|nu|нет|hayır|hayir|いいえ'),
    ...list('否|아니요|👎|❌|✖|✕|✗|✘|☒|⛔|🚫|🙅'),
    ...named.flatMap(({ no, decline }) => list(`${no}|${decline}`)),
  ],
};

/** What people add to an answer out of politeness, or before their name, without changing it. */
export const politePhrases: ReadonlySet<string> = phrases(`
  please|pls|thanks|thank you|thank you so much|thank you very much|thanks so much|thanks a lot
  many thanks|bitte|danke|danke schön|danke sehr|vielen dank|besten dank|merci|merci beaucoup
  merci bien|svp|s’il vous plaît|s’il te plaît|por favor|gracias|muchas gracias|obrigado
  obrigada|muito obrigado|muito obrigada|شكرا|شكرًا|شكرا جزيلا|من فضلك|תודה|תודה רבה|בבקשה|🙏|🙂|😊
  😀|😃|😄|🎉
  best|regards|best regards|kind regards|warm regards|with best regards|best wishes|all the best
  cheers|sincerely|yours sincerely|sincerely yours|yours truly|yours faithfully|respectfully
  mit freundlichen grüßen|mit freundlichem gruß|mit besten grüßen|freundliche grüße|beste grüße
  viele grüße|liebe grüße|herzliche grüße|schöne grüße|viele liebe grüße|grüße|gruß|mfg|lg|vg
  cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|salutations|amicalement
  meilleures salutations|sincères salutations|bises|saludos|un saludo|saludos cordiales
  un cordial saludo|cordialmente|atentamente|un abrazo|abrazos|abraços|abraço|um abraço
  atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|att
  مع التحية|تحياتي|مع تحياتي|مع خالص التحية|مع أطيب التحيات|مع الشكر|בברכה|בכבוד רב
  met vriendelijke groet|met vriendelijke groeten|groeten|cordiali saluti|distinti saluti|saluti
  с уважением|pozdrawiam|mvh
`);

/** What a label begins with that has its reader refuse something. */
export const negations = phrases(
  'not|don|dont|do not|never|nicht|kein|keine|keinen|ne|nunca|jamais|nem|لا|لم|אל|אין|не',
);

/**
 * Words that make of "Yes" something other than a plain yes, and that nobody is called: what
 * follows an answer is no name and no signature if one of them is in it.
 */
export const hedges: ReadonlySet<string> = phrases(`
  but|not|only|just|if|when|whenever|once|after|before|unless|until|till|except|however|though
  maybe|perhaps|possibly|probably|almost|sometimes|sometime|partly|partially|pending|provided
  assuming|with|without|later|soon|eventually|now|today|tonight|tomorrow|next|first|then|wait
  hold|stop|cancel|never|conditionally|hopefully|instead|rather|other|same|half|all|none|nothing
  both|what|why|who|how|which|where|and|or|ask|call|tell|check|text|see|send|pay|use|make|let|do
  don|dont|can|cannot|could|would|should|must|need|i|we|you|he|she|they|it|this|that|these|those
  the|is|are|was|has|have|mistake|accident|error|wrong|sorry|oops|undo|ignore|week|month|year
  day|morning|afternoon|evening|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  january|february|march|april|may|june|july|august|september|october|november|december|under
  against|by|to|on|in|as|so|also|too|aber|nicht|nur|erst|wenn|falls|sobald|sofern|ohne|außer
  ausser|mit|unter|gegen|nach|vor|bis|ab|bei|vielleicht|eventuell|später|bald|heute|morgen
  übermorgen|warten|warte|stopp|halt|nie|niemals|kein|keine|keinen|doch|oder|und|noch|wer|wie|wo
  wann|warum|welche|ich|wir|sie|das|die|der|fehler|versehen|montag|dienstag|mittwoch|donnerstag
  freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|dezember|nächste|nächsten
  nächster|woche|monat|jahr|abend|mittag|vormittag|nachmittag|mais|pas|seulement|sauf|sans|avec
  quand|après|avant|jamais|peut|demain|plus|tard|bientôt|attends|attendez|annuler|sous|contre|et
  ou|pourquoi|qui|quoi|je|nous|vous|erreur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
  janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|prochaine
  prochain|semaine|mois|matin|soir|midi|aujourd|hui|pero|sino|solo|sólo|cuando|después|antes
  nunca|quizá|quizás|tal|vez|mañana|hoy|luego|tarde|espera|espere|cancelar|sin|con|excepto|salvo
  bajo|contra|por|porque|quién|qué|cómo|cuándo|yo|lunes|martes|miércoles|jueves|viernes|sábado
  domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre
  diciembre|próxima|próximo|semana|mes|año|noche|mas|só|somente|apenas|quando|depois|talvez
  amanhã|hoje|logo|sem|com|exceto|sob|quem|como|eu|erro|engano|segunda|terça|quarta|quinta|sexta
  feira|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|ano|mês
  manhã|noite|se|ne|nem|não|لكن|ليس|غدا|غدًا|بعد|قبل|بدون|فقط|إذا|אבל|לא|מחר|אחרי|לפני|בלי|רק|אם
  אולי|אל|היום
`);

/**
 * How words begin that take a "Yes" back, in the languages of the page; whole where names begin so,
 * too. Behind an answer they may have a capital, as names have: "YES - Denied".
 */
export const takesBack = new RegExp(
  `^(?:${[
    'den(?:y|ied|ies|ial)$|reject|refus|declin|disapprov|disagre|objecti|oppos|veto|forbid|prohibi',
    'revok|withdr|rescind|retract|cancel|abort|postpon|delay(?:ed)?$|defer|unlikely|impossib',
    'unfortunat|unsure|uncertain|undecided|unapprov|unaccept|unauthori|doubt|hesita|joking$|joke$',
    'kidding$|sarcas|false$|negative$|neither$|nope$|nah$|abgelehn|ablehn|abzulehn|verweiger|widersp',
    'widerruf|stornier|storno|abbruch|abgebroch|untersag|verboten|zweif|unsicher|unmöglich|leider$',
    'scherz|verschieb|verschob|rejet|annul|interdi|impossibl|doute$|blague|désaccord|rechaz|deneg',
    'anul|imposibl|broma|dud(?:a|as|oso)$|desacuerdo|prohib|recus|rejeit|nega(?:do|da|mos)$|impossív',
    'dúvid|duvid|brincad|discord|proib|adiad|مرفوض|رفض|ملغ|إلغاء|מסורב|נדח|בוטל|ביטול',
  ].join('|')})`,
  'u',
);

/** Answers in German, or a language unknown: a noun has a capital there, as a name has. */
export const besideNouns = phrases('ja|nein|ok|okay|nee|zustimmen|ablehnen');
