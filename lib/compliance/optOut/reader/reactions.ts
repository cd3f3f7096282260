/** `other`: the reaction says neither yes nor no. */
export type Reaction = 'disliked' | 'other';

/**
 * How phones write a reaction out for those who do not have it, of the words before the quote.
 * https://support.apple.com/guide/messages: Tapback of iOS; Google Messages writes the emoji.
 */
const heads = new RegExp(
  `^(?:${[
    'liked|loved|laughed at|emphasi[sz]ed|questioned|removed (?:an?|the) .{2,20} from|reacted .{1,20} to',
    'le gustó|le encantó|le dio risa|se rió de|dudó sobre|enfatizó|destacó|reaccionó .{1,12} a|quitó .{2,20} de',
    'a aimé|a adoré|a ri (?:de|à)|a posé une question sur|a (?:mis en avant|souligné)|a retiré .{2,20} de|a réagi .{0,12} à',
    'gefällt|liebt|mag|hat|lacht über|hat gelacht über|fragt? (?:sich )?zu|hinterfragt|hat mit .{1,8} auf',
    'ha messo|ha riso (?:di|per)|ha adorato|ha enfatizzato|ha evidenziato|ha amato|ha reagito .{1,12} a|piace',
    'curtiu|amou|riu de|gostou de|adorou|enfatizou|questionou|destacou|reagiu .{1,12} a|removeu .{2,20} de',
    'vond|moest lachen om|benadrukte|vroeg zich|reageerde .{1,12} op',
    'gillade|älskade|skrattade åt|betonade|ifrågasatte|reagerade .{1,12} på',
    'syntes godt om|lo af|elskede|fremhævede|reagerede .{1,12} på',
    'likte|lo av|elsket|fremhevet|reagerte .{1,12} på',
    'tykkäsi(?: viestistä)?|rakasti(?: viestiä)?|nauroi(?: viestille)?|korosti(?: viestiä)?',
    'polubi(?:ono|ł|ła|łeś)|zareagow\\S+ .{1,12} na|spodobał\\S*|líbí se (?:mi|jí|mu)|páči sa (?:mi|mu|jej)|to se (?:mi|mu) líbí',
    'i-a plăcut|a apreciat|a râs de|tetszett neki|nevetett ezen',
    'понравилось|отреагировал\\S*(?: .{1,12})? на|посмеял\\S* над|сподобалося|вподобал\\S*|відреагував\\S* .{1,12} на',
    'του άρεσε|της άρεσε|μου άρεσε|γέλασε με|אהב[/ה]*\\S* את|צחק\\S* (?:על|מ)|أعجب(?:ني| بـ?|ه|ها)?|ضحك على',
    'menyukai|menyukainya|tertawa|suka|đã bày tỏ cảm xúc .{0,12}(?:về|với)|đã thích|กดถูกใจ|ถูกใจ|pasand kiya|nagustuhan',
    '.{0,4}\\p{Extended_Pictographic}.{0,6} (?:to|a|à|auf|на|zu|op|på|removed from)|reacted to',
  ].join('|')})\\s*(?:a|to|:|di|de|ב)?\\s*$`,
  'iu',
);
const disliked = new RegExp(
  `^(?:${[
    "disliked|no le gustó|n[’']a pas aimé|non piace|non gli piace|não curtiu|não gostou de",
    'ogillade|syntes ikke (?:godt )?om|mislikte|ei tykännyt(?: viestistä)?|nie (?:polubi\\S+|spodobało\\S*)|nelíbí se (?:mi|mu|jí)|nepáči sa (?:mi|mu|jej)',
    'nu i-a plăcut|nem tetszett neki|не понравилось|не сподобалося|δεν του άρεσε|לא אהב\\S* את|لم يعجب\\S*',
    'tidak menyukai|không thích|ไม่ถูกใจ|reacted (?:👎|😡|🙄|😠|🤬|💩|🖕).{0,3} to|(?:👎|😡|🙄|😠|🤬|🖕).{0,3} to',
  ].join('|')})\\s*$`,
  'iu',
);
/** Where the verb comes after the quote. */
const tails =
  /^(?:[,\s]*(?:hervorgehoben|geweldig|leuk|grappig|iletisini beğendi\S*|mesajını beğendi\S*|beğendi|表示喜欢|表示喜歡|按讚|点了赞|點了讚|に「?いいね」?しました|に「?ハート」?を付けました|を強調しました|을\(를\) \S+|에 \S+ 표시함|에 \S+를 표시함|을 좋아함|를 좋아함|pasand kiya|को पसंद किया))[.。\s]*$/iu;
const dislikedTails =
  /^(?:[,\s]*(?:nicht|niet leuk|iletisini beğenmedi\S*|表示不喜欢|点了踩|點了倒讚|に「?よくないね」?しました|을\(를\) 싫어함|을 싫어함))[.。\s]*$/iu;
const quote =
  /^([^“”„"«»‘‚‹「『"]{0,48}?)\s*([“„"«‘‚‹「『”].{0,2000}[”“"»’‘›」』])\s*([\s\S]{0,400})$/u;
const replied =
  /^(?:replied to|in risposta a|en respuesta a|em resposta a|en réponse à|antwort auf|reactie op|svarade på|svar på|svar til|odpowiedź na|ответ на|на|回覆|回复|reacted .{1,8} to)\s*$/iu;
const withoutText =
  /^(?:liked|loved|laughed at|emphasi[sz]ed|questioned) an? (?:image|photo|picture|video|voice message|audio message|attachment|sticker|link|message)\.?$/iu;
const toReply =
  /^(?:[:：\s,–—-]|and |y |und |et |e |en |och |og |i |и |에 대한 답장|에 대한 답장:|」|:)+/iu;

/**
 * Whether a message is a reaction, and what its author added of their own.
 * @returns `undefined` where it is none
 */
export function reactionIn(message: string): { text: string; reaction?: Reaction } | undefined {
  if (withoutText.test(message)) return { text: '', reaction: 'other' };
  const found = quote.exec(message);
  if (!found) return undefined;
  const [, head = '', , tail = ''] = found;
  const before = head.trim();
  if (replied.test(before) || /^에 대한 답장/u.test(tail)) {
    const text = tail.replace(toReply, '').trim();
    return text ? { text } : undefined;
  }
  if (disliked.test(before)) return { text: own(tail), reaction: 'disliked' };
  if (dislikedTails.test(tail) && before.length < 20) return { text: '', reaction: 'disliked' };
  if (heads.test(before)) return { text: tails.test(tail) ? '' : own(tail), reaction: 'other' };
  if (tails.test(tail) && before.length < 20) return { text: '', reaction: 'other' };
  return undefined;
}

const own = (tail: string) => tail.replace(toReply, '').trim();
