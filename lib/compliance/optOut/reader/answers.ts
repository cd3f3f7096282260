import { foldWords } from '../../content/fold';
import type { Annotated } from './annotate';
import type { Classifier } from './classifier';
import { takeApart } from './takeApart';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWords));
const no = list(
  'no nope nah n never nein nö non nee nei nej nie ne nu nem hayır hayir yok istemem istemiyorum нет ні ні όχι οχι לא لا لأ la2 नहीं nahi না نہیں 아니요 아니오 아뇨 いいえ 不 不要 不用 不想 唔要 ไม่ ไม่ค่ะ ไม่ครับ ไม่เอา tidak gak ga nggak enggak tak hindi không khong en ei não nao nepřeju nepreju nechci nechcem hapana',
);
const yes = list(
  'yes yeah yep yup y sure ok okay please ja j jo oui ouais sí si sì sim tak ano áno da igen evet olur да так ναι כן نعم ايوه اي हाँ हां haan ji হ্যাঁ جی 네 예 はい うん 是 好 好的 要 可以 ใช่ ค่ะ ครับ iya ya boleh oo opo có vâng kyllä joo ndiyo',
);

/** Whether a word of the former concepts has one of the latter beside it, or one word further. */
const isNear = (
  words: readonly Annotated[],
  some: readonly string[],
  others: readonly string[],
): boolean => {
  const is = (word: Annotated | undefined, names: readonly string[]) =>
    word?.concepts?.some((concept) => names.includes(concept)) ?? false;
  return words.some(
    (word, at) =>
      is(word, some) &&
      [at - 2, at - 1, at + 1, at + 2].some((beside) => is(words[beside], others)),
  );
};

/**
 * What an answer means by the question before it: `stop` and `goOn` where the question was about
 * our messages and the answer is a yes or no to it, `goOnWithout` where nothing changes,
 * `elsewhere` where the question was about something else; `undefined` where the words must tell.
 */
export function answerTo(
  question: string,
  words: string,
  language: Classifier<string>,
): 'stop' | 'goOn' | 'goOnWithout' | 'elsewhere' | undefined {
  const { signals, annotated } = takeApart(question, language);
  const concepts = new Set<string>(annotated.flat().flatMap(({ concepts: all }) => all ?? []));
  const has = (...names: string[]) => names.some((name) => concepts.has(name));
  const isAboutMessages =
    has('msg', 'unsub', 'list', 'promo', 'consent') ||
    ((has('send') || has('sub')) && has('you', 'me', 'get', 'keep'));
  const isAboutThing = has('thing') && !has('msg', 'unsub', 'promo');
  if (!isAboutMessages || isAboutThing || signals.has('who')) return 'elsewhere';
  const first = words.split(' ')[0] ?? '';
  const isShort = words.split(' ').length < 4;
  const said =
    no.has(words) || (isShort && no.has(first))
      ? 'no'
      : yes.has(words) || (isShort && yes.has(first))
        ? 'yes'
        : undefined;
  if (!said) return undefined;
  // Whether the newsletter is to go out to others is no question about theirs.
  const isAboutTheirs =
    has('get', 'consent', 'keep') ||
    (has('sub', 'unsub', 'stop', 'keep', 'start') && has('you', 'me', 'want')) ||
    isNear(annotated.flat(), ['send', 'bother'], ['you', 'me']) ||
    isNear(annotated.flat(), ['you', 'me'], ['msg', 'promo', 'list']);
  if (!isAboutTheirs) return 'elsewhere';
  const asksToStop =
    has('stop', 'unsub', 'remove', 'cancel', 'pause') && !has('keep', 'more', 'start');
  if (asksToStop) return said === 'yes' ? 'stop' : 'goOnWithout';
  return said === 'no' ? 'stop' : 'goOn';
}
