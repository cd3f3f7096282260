import type { Annotated } from './annotate';
import { bare, ends, follows, messages, negations, selves, sends } from './marks';
import { whoseNames, whoseSignals } from './whose';

/**
 * Frames of requests, the same in all languages: what follows what within a clause. They are where
 * negation over several words, and what a word of ending belongs to, are seen.
 */
export const signalNames = [
  ...['bareStop', 'stopSend', 'sendStop', 'negSend', 'sendNeg', 'negMsg', 'negWant', 'negGet'],
  ...['removeMe', 'removeList', 'unsub', 'withdraw', 'negEnd', 'endNeg', 'wrong', 'person', 'dead'],
  ...['gone', 'law', 'alone', 'thing', 'idiom', 'endThing', 'endUnknown', 'start', 'sub', 'back'],
  ...['mistake', 'who', 'how', 'why', 'question', 'promo', 'call', 'until', 'only', 'keep', 'msg'],
  ...[
    'capitals',
    'cut',
    'ended',
    'stopMsg',
    'msgStop',
    'more',
    'me',
    'consent',
    'lastOne',
    'pause',
  ],
  ...[
    'giveConsent',
    'wantGet',
    'askSend',
    'addMe',
    'again',
    'endIt',
    'endMsgOnly',
    'negOnly',
    'negConsent',
    'plainStop',
  ],
  ...['negStart', 'emoji', 'short', 'long', 'enough', 'insult', 'spam', 'apart', 'butFine'],
  ...whoseNames,
] as const;
export type Signal = (typeof signalNames)[number];

const isSlip = ({ concepts }: Annotated): boolean => concepts?.[0]?.[0] === '~';

/** "Quit in 2012" tells of something. */
const isYear = ({ words }: Annotated): boolean => /^(?:19|20)\d\d$/.test(words);

/** "Turn it off" may be about whatever stands there, "stop" is about us. */
const isWordOfEnding = ({ concepts, words }: Annotated): boolean =>
  concepts?.[0] === 'unsub' || (concepts?.[0] === 'stop' && !words.includes(' '));

/** What may stand between "don't" and "stop" without changing either. */
const isBeside = (mark: string): boolean => !['me', 'you', 'it', 'want', 'never'].includes(mark);

/** An emoji, which stands beside the words and not in their order. */
const isSign = ({ words }: Annotated): boolean => /^\p{Extended_Pictographic}/u.test(words);

/** The frames that a text holds. */
export function signalsOf(
  annotated: readonly Annotated[][],
  { isQuestion, isCut, text }: { isQuestion: boolean; isCut: boolean; text: string },
): Set<Signal> {
  const found = new Set<Signal>();
  const note = (name: Signal, is: boolean) => {
    if (is) found.add(name);
  };
  let words = 0;
  let isPlain = true;
  let hasWord = false;
  for (const clause of annotated) {
    words += clause.length;
    const marks = bare(clause);
    const has = (...names: string[]) => names.some((name) => marks.includes(name));
    const plain = marks.filter((mark) => !['me', 'it', 'you', 'more', 'all'].includes(mark));
    isPlain &&=
      plain.every((mark) => mark === 'stop' || mark === 'unsub') &&
      !clause.some((word) => isSlip(word) || isYear(word));
    hasWord ||= clause.some(isWordOfEnding);
    const isTurned =
      !clause.some(isSign) &&
      follows(marks, ['stop', 'unsub'], negations, 0) &&
      !follows(marks, negations, ['more', 'want', 'send', 'get', 'call', '_'], 0);
    const isNegated = isTurned || follows(marks, negations, ends, 2);
    note(
      'bareStop',
      plain.length > 0 && plain.every((mark) => mark === 'stop' || mark === 'unsub'),
    );
    note('stopSend', follows(marks, ['stop'], sends, 2) && !isNegated);
    note('sendStop', follows(marks, [...sends, 'msg'], ['stop'], 2));
    note('stopMsg', follows(marks, ['stop', 'cancel', 'remove'], messages, 2) && !isNegated);
    note('msgStop', follows(marks, messages, ['stop', 'cancel'], 2) && !isNegated);
    note('negSend', follows(marks, negations, sends, 2) && !isNegated);
    note('sendNeg', follows(marks, sends, negations, 2));
    note('negMsg', follows(marks, negations, messages, 2));
    note(
      'negWant',
      follows(marks, negations, ['want'], 1) || follows(marks, ['want'], negations, 1),
    );
    note('negGet', follows(marks, negations, ['get'], 3) || follows(marks, ['get'], negations, 2));
    note(
      'removeMe',
      (follows(marks, ['remove'], selves, 1) || follows(marks, selves, ['remove'], 2)) &&
        !isNegated,
    );
    note('removeList', has('remove', 'unsub') && has('list') && !isNegated);
    note('unsub', has('unsub') && !isNegated);
    const isSilent = !has(...negations, 'withdraw', ...ends);
    note('negConsent', follows(marks, negations, ['consent'], 2));
    note('giveConsent', has('consent') && isSilent);
    note('wantGet', has('want') && has('get', 'msg', 'promo', 'list', 'sub') && isSilent);
    note('askSend', has('send') && has('me', 'msg', 'promo', 'thing') && isSilent);
    note('addMe', has('sub', 'start') && has('me', 'list', 'msg', 'promo') && isSilent);
    note('again', has('back') && isSilent);
    note('endIt', follows(marks, ends, ['it'], 0));
    note('endMsgOnly', has(...ends) && has('msg', 'send', 'list', 'num') && !has('thing', '_'));
    note('negOnly', plain.length === 1 && negations.includes(plain[0]!));
    note('withdraw', has('withdraw') && has('consent'));
    note('negEnd', isNegated);
    note(
      'apart',
      isNegated &&
        !isTurned &&
        (clause.some(isSign) || !follows(marks.filter(isBeside), negations, ends, 0)),
    );
    note('endNeg', follows(marks, ends, negations, 0));
    note('endThing', follows(marks, ends, ['thing', 'idiom'], 2));
    note('endUnknown', follows(marks, ends, ['_'], 0));
    note('negStart', follows(marks, negations, ['start', 'sub', 'mistake'], 1));
    note('wrong', has('person') || (has('wrong') && has('num')));
    for (const name of ['person', 'dead', 'gone', 'law', 'alone', 'thing', 'idiom'] as const)
      note(name, has(name));
    for (const name of ['start', 'sub', 'back', 'mistake', 'who', 'how', 'why', 'promo'] as const)
      note(name, has(name));
    for (const name of ['call', 'only', 'keep', 'msg', 'ended', 'more', 'me', 'consent'] as const)
      note(name, has(name));
    note('until', has('until') && has('time', '#'));
    note('pause', has('pause'));
    note('lastOne', has('last') && has('msg', 'send', 'it'));
    for (const name of whoseSignals(marks)) note(name, true);
    const all = clause.flatMap(({ concepts }) => concepts ?? []);
    for (const name of ['enough', 'insult', 'spam'] as const) note(name, all.includes(name));
  }
  note('butFine', endsWell(annotated));
  note('plainStop', found.has('bareStop') && isPlain && hasWord && words < 7 && !isQuestion);
  note('question', isQuestion);
  note('cut', isCut);
  note(
    'capitals',
    /(?<!\p{L})(?:STOP|END|QUIT|UNSUBSCRIBE|BAJA|ARRET|СТОП|SAIR)(?!\p{L})/u.test(text) &&
      /\p{Ll}/u.test(text),
  );
  note('emoji', /^[\p{Extended_Pictographic}\p{M}\s\u200d]+$/u.test(text));
  note('short', words < 4);
  note('long', words > 15);
  return found;
}

/** What somebody says who would have it go on. */
const welcome = new Set(['keep', 'back', 'start', 'sub']);
const unwelcome = new Set([...ends, ...negations, 'bother', 'alone', 'law', 'wrong', 'person']);

/** "I told you to stop, but now it's fine": after the last "but" all is well. */
function endsWell(annotated: readonly Annotated[][]): boolean {
  const words = annotated.flat();
  const last = words.findLastIndex(({ concepts }) => concepts?.includes('but'));
  // "But you still write": what goes on there is what was to end.
  if (last < 1 || words.slice(last).some((word) => word.words === 'still')) return false;
  const after = bare(words.slice(last + 1));
  return after.some((mark) => welcome.has(mark)) && !after.some((mark) => unwelcome.has(mark));
}
