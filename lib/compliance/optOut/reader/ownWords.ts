import { reactionIn, type Reaction } from './reactions';

/** What is left of a message when what others wrote in it is taken away. */
export interface OwnWords {
  text: string;
  /** The message is a reaction to a message of ours, as phones without reactions spell it out. */
  reaction?: Reaction;
  /** Words of others were cut off. */
  isCut: boolean;
}

const wrote =
  /^.{4,120}(?:wrote|escribi[oó]|a écrit|schrieb.*|ha scritto|escreveu|schreef.*|skrev|napisa[łl][aą]?|napsal\S*|написал\S*|έγραψε|כתב\S*|מאת .*:|كتب|كتبت? .{1,60}:|تمت كتابة ما يلي بواسطة.*|さんは書きました|작성|写道|寫道|yazdı)\s*:?\s*$/iu;
const original =
  /^\s*-{2,}\s*(?:original|forwarded|mensaje|message d|urspr|messaggio|исходн|orig).*$/iu;
const forwarded =
  /^\s*(?:fwd?|fw|tr|wg|rv|i|enc|reenviado|encaminhad[ao]|doorgestuurd|weitergeleitet|переслано|轉傳|转发)\s*[:：]/iu;
const subject = /^\s*(?:re|aw|antw|sv|odp)\s*:/iu;
const device =
  /^\s*[([]?\s*(?:sent (?:from|via)|envoy[eé] d|gesendet v|von meinem|enviado d|inviato d|verzonden v|skickat fr|sendt fr|l[aä]hetetty|wys[łl]ano z|odesl[aá]no z|отправлено с|отправлено из|נשלח מ|أُ?رسلت? من|get outlook).{0,60}$/iu;
const signOff =
  /^\s*(?:best|kind regards|best regards|regards|cheers|sincerely|yours|cordialement|saludos|un saludo|mfg|lg|viele gr[uü](?:ß|ss)e|cordiali saluti|saluti|atenciosamente|cumprimentos|mvh|groeten|pozdrawiam)\s*,?\s*$/iu;

/**
 * Lines that mail programs and phones write around a text, in many languages. They are read
 * generously: other words may look alike.
 */
export const addedLines = { wrote, original, device, signOff };

/** Lines that are quoted, and those that programs add, taken out. */
function withoutQuotedLines(message: string): { text: string; isCut: boolean } {
  const lines = message.split(/\r?\n|\r/);
  const kept: string[] = [];
  let isCut = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const rest = lines.slice(at + 1);
    if (/^\s*>/.test(line)) {
      isCut = true;
    } else if (original.test(line)) {
      isCut = true;
      const end = rest.findIndex((other) => /^\s*-{3,}\s*$/.test(other));
      at = end < 0 ? lines.length : at + end + 1;
    } else if (wrote.test(line) && rest.length > 0) {
      isCut = true;
      if (!rest.some((other) => /^\s*>/.test(other))) break;
    } else if (/^\s*--\s*$/.test(line) && kept.some((own) => own.trim())) {
      isCut = true;
      break;
    } else if (device.test(line) && at > 0) {
      isCut = true;
    } else if (signOff.test(line) && rest.length > 0 && rest.length < 4 && rest.every(isShort)) {
      break;
    } else if (subject.test(line) && at === 0 && rest.some((other) => other.trim())) {
      isCut = true;
    } else kept.push(line);
  }
  return { text: kept.join('\n'), isCut };
}

const isShort = (line: string) => line.length < 40;

/** Three words or more between quotation marks, or longer than twelve letters without spaces. */
const quotations =
  /“[^”]{1,400}”|„[^“”"]{1,400}[“”"]|«[^»]{1,400}»|‹[^›]{1,400}›|「[^」]{1,400}」|『[^』]{1,400}』|"[^"]{1,400}"|”[^”“]{1,400}[”“]|‘[^’]{1,400}’(?!\p{L})|(?<![\p{L}\p{N}])'[^'\n]{6,400}'(?!\p{L})|\[quoted:[^\]]*\]/giu;

const isLong = (quotation: string) =>
  quotation.trim().split(/\s+/).length > 2 || /[^\u0000-\u02ff\u0370-\u06ff]{7}/u.test(quotation);

/** Instructions of our own: "Reply STOP to opt out", with its translations. */
const stopWord =
  '["“”„«»‘’\']?(?:stop\\w*|стоп|στοπ|baja|alto|salir|sair|parar|arr[eê]t|quit|end|cancel|unsubscribe|help|yes|y|n|c|ret|iptal|td|tc|t|r|unreg|berhenti|stopp|stoppa|afmeld|uitschrijven|abmelden|annulla|basta|cancellami|batal|הסר|ביטול|退订|停止|退会)["“”„«»‘’\']?';
const footers = [
  `(?:reply|text|txt|send|respond|answer|type)\\s+${stopWord}\\s+(?:to\\s+\\p{L}+|2\\s+\\p{L}+|for\\s+\\p{L}+)(?:\\s+(?:out|all|texts|messages|anytime|the list))*`,
  `${stopWord}\\s+(?:to (?:end|stop|quit|opt[ -]?out|unsubscribe|cancel|leave)|para (?:salir|cancelar|sair|não receber|no recibir)|pour (?:annuler|arr[eê]ter)|zum (?:abmelden|abbestellen)|om af te melden|f[öo]r att (?:avsluta|slippa sms)|for at afmelde|for [åa] (?:avslutte|melde deg av)|per (?:uscire|cancellarti))`,
  `(?:to (?:unsubscribe|opt out|stop|end)|msg ?(?:&|and) ?data rates)[^.!?\\n]{0,40}(?:reply|text|apply)\\s*${stopWord}?`,
  `(?:responda?|responde|responeu|escribe|escriba|conteste|envíe|envie)\\s+${stopWord}\\s+(?:para|si|per|y|e)\\s+[^.!?\\n]{0,40}`,
];
const footer = new RegExp(footers.map((part) => `(?<![\\p{L}])(?:${part})`).join('|'), 'giu');

/**
 * Cuts off what the sender has not written: quotes, reactions, signatures, our own instructions.
 * Where nothing else is left, there are no own words.
 */
export function ownWords(message: string): OwnWords {
  const lines = withoutQuotedLines(message.slice(0, 4_000));
  const reacted = reactionIn(lines.text.trim());
  if (reacted) return { ...reacted, isCut: true };
  let { text } = lines;
  if (forwarded.test(text)) {
    const [, own = ''] = / --? (.*)$/su.exec(text) ?? [];
    const withoutQuote = text.replace(quotations, ' ');
    return {
      text: withoutQuote === text ? own : withoutQuote.replace(forwarded, ' '),
      isCut: true,
    };
  }
  const bare = text.trim();
  const isAllQuoted = bare.replace(quotations, '').trim() === '';
  if (isAllQuoted && bare !== '' && !footer.test(bare)) return { text: bare, isCut: lines.isCut };
  footer.lastIndex = 0;
  let { isCut } = lines;
  text = text.replace(quotations, (quotation) => {
    footer.lastIndex = 0;
    if (!isLong(quotation.slice(1, -1)) && !footer.test(quotation)) return quotation;
    isCut = true;
    return ' , ';
  });
  footer.lastIndex = 0;
  text = text.replace(footer, () => {
    isCut = true;
    return ' , ';
  });
  return { text, isCut };
}
