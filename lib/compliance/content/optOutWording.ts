import { memoByKeeper } from '../../kit/memo';
import { foldWords } from './fold';
import type { MessageText } from './messageText';
import { phraseFinder } from './phrases';

/**
 * How a text says that it can be ended, by language; first the sentence we suggest, then words that
 * count (folded).
 */
const wording: Record<string, { suggest: string; counts: readonly string[] }> = {
  en: {
    suggest: 'Reply STOP to opt out.',
    counts: ['stop', 'opt out', 'optout', 'unsubscribe', 'unsub'],
  },
  es: {
    suggest: 'Responda STOP para no recibir más mensajes.',
    counts: ['baja', 'parar', 'cancelar', 'alto'],
  },
  fr: {
    suggest: 'Répondez STOP pour ne plus recevoir de messages.',
    counts: ['arret', 'desabonner', 'desinscription'],
  },
  de: { suggest: 'Antworten Sie STOP zum Abmelden.', counts: ['stopp', 'abmelden', 'abbestellen'] },
  it: {
    suggest: 'Rispondi STOP per non ricevere altri messaggi.',
    counts: ['ferma', 'disiscriviti', 'cancellarti', 'basta'],
  },
  pt: {
    suggest: 'Responda SAIR para não receber mais mensagens.',
    counts: ['sair', 'parar', 'cancelar', 'descadastrar'],
  },
  nl: { suggest: 'Antwoord STOP om u af te melden.', counts: ['afmelden', 'uitschrijven'] },
  sv: { suggest: 'Svara STOPP för att avsluta.', counts: ['stopp', 'avsluta', 'avregistrera'] },
  da: { suggest: 'Svar STOP for at afmelde.', counts: ['afmeld', 'frameld'] },
  pl: {
    suggest: 'Odpowiedz STOP, aby zrezygnować.',
    counts: ['rezygnuj', 'wypisz', 'zrezygnowac'],
  },
  hu: { suggest: 'Leiratkozáshoz válaszoljon: STOP.', counts: ['leiratkozas', 'leiratkozashoz'] },
  tr: { suggest: 'Mesaj almamak için RET yazın.', counts: ['ret', 'iptal'] },
  he: { suggest: 'להסרה השיבו הסר.', counts: ['הסר', 'להסרה'] },
  ar: { suggest: 'لإلغاء الاشتراك أرسل STOP.', counts: ['الغاء', 'إلغاء', 'ايقاف', 'إيقاف'] },
  ja: { suggest: '配信停止はSTOPと返信してください。', counts: ['配信停止', '停止'] },
  ko: { suggest: '무료수신거부: STOP 회신', counts: ['수신거부', '무료수신거부'] },
  id: { suggest: 'Balas STOP untuk berhenti.', counts: ['berhenti'] },
  vi: { suggest: 'Soạn TC để từ chối.', counts: ['tc', 'tu choi'] },
  th: { suggest: 'ตอบ STOP เพื่อยกเลิก', counts: ['ยกเลิก'] },
  ru: { suggest: 'Ответьте СТОП, чтобы отписаться.', counts: ['стоп', 'отписаться'] },
};

const find = phraseFinder(
  Object.values(wording).flatMap(({ counts }) =>
    counts.map((phrase) => [foldWords(phrase), true] as const),
  ),
);
/** Scripts written without spaces are searched as they are. */
const unspaced = /停止|수신거부|ยกเลิก|退订|退訂/u;

/** Does a text say how to opt out, in any language we know? */
export const namesOptOut = memoByKeeper(
  ({ wordList, words }: Pick<MessageText, 'kept' | 'wordList' | 'words'>): boolean =>
    find(wordList).length > 0 || unspaced.test(words),
);

/** A sentence that says it, in this language or else in English. */
export const optOutSentence = (language: string): string =>
  (wording[language.slice(0, 2).toLowerCase()] ?? (wording.en as { suggest: string })).suggest;
