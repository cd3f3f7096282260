import { ends, follows, isRow, messages, negations, sends } from './marks';

/**
 * Frames that tell whether somebody asks for an end at all: whose opt-out it is, whether somebody
 * tells of it, whether it is only thought of, and whether what is not wanted is something else.
 */
export const whoseNames = [
  ...['other', 'say', 'if', 'nearly', 'must', 'laugh', 'regret', 'otherEnd', 'otherSay'],
  ...['sayEnd', 'endSay', 'negSay', 'negSayEnd', 'endNegSay', 'ifEnd', 'mustEnd', 'nearlyEnd'],
  ...['negWantEnd', 'endNegWant', 'wantThing', 'wantUnknown', 'toldMe', 'sayOther', 'ifWant'],
  ...['reported', 'othersDone', 'ownEnd', 'negThinkEnd'],
] as const;
export type WhoseSignal = (typeof whoseNames)[number];

/** Whoever says "I told you to stop" asks for it, whoever says "she told me to stop" does not. */
const told = ['say', 'want'];
const between = ['msg', 'send', '_'];
/** "I never said that you should stop", "I don't want you to stop". */
const whom = ['me', 'you', '_'];
/** "I don't see why you would stop", "no creo que deban parar". */
const thought = [...whom, 'who', 'why', 'must', 'it'];

/** Those of a clause of these concepts. */
export function whoseSignals(marks: readonly string[]): WhoseSignal[] {
  const has = (...names: string[]) => names.some((name) => marks.includes(name));
  const isUnwanted =
    follows(marks, negations, ['want'], 1) || follows(marks, ['want'], negations, 1);
  const isOfMessages = has(...sends, ...messages, 'get', 'call', 'list', 'num');
  const isUnreceived = follows(marks, negations, ['get'], 1) && has('more');
  const found: Record<WhoseSignal, boolean> = {
    other: has('other'),
    say: has('say'),
    // Spanish "sí" and "si" are one word without its accent.
    if: has('if') && marks.length > 1,
    nearly: has('nearly'),
    must: has('must'),
    laugh: has('laugh'),
    regret: has('regret'),
    otherEnd: follows(marks, ['other'], [...ends, 'ended'], 3),
    otherSay: has('other') && has('say'),
    sayEnd: follows(marks, ['say'], [...ends, ...sends, ...negations], 2),
    endSay: follows(marks, [...ends, ...sends], ['say'], 2),
    negSay: isRowOf(marks, negations, [...whom, 'who', 'it'], ['say']),
    negSayEnd: isRowOf(marks, negations, [...whom, 'who', 'it'], ['say'], whom, ends),
    endNegSay: isRow(marks, [...ends, 'send', 'say'], negations, [], ['say']),
    ifEnd: has('if') && has(...ends),
    mustEnd: follows(marks, ['must'], [...ends, 'send'], 2),
    nearlyEnd: has('nearly') && has(...ends, 'ended'),
    negWantEnd:
      isRow(marks, negations, ['want'], whom, ends) ||
      isRowOf(marks, ['want'], whom, negations, [...whom, 'it'], ends),
    endNegWant: isRow(marks, ['unsub', 'remove', 'cancel', 'stop'], negations, [], ['want']),
    wantThing:
      has('thing') &&
      !has(...sends, ...messages, 'call', 'list', 'num', 'you') &&
      isUnwanted !== (isUnreceived || has('get')),
    wantUnknown: isUnwanted && has('_') && !isOfMessages,
    negThinkEnd:
      isRowOf(marks, negations, whom, ['think'], thought, ends) ||
      isRowOf(marks, ['think'], whom, negations, thought, ends),
    toldMe: isRow(marks, told, ['me'], between, [...ends, ...negations]),
    sayOther: has('say') && marks.slice(marks.indexOf('say')).includes('other'),
    ifWant: follows(marks, ['if'], ['want'], 1),
    reported: isReported(marks),
    othersDone: isDoneByOthers(marks),
    ownEnd: false,
  };
  const isExcused =
    found.negSayEnd ||
    found.negWantEnd ||
    found.negThinkEnd ||
    found.reported ||
    found.othersDone ||
    found.endNegSay;
  found.ownEnd = !isExcused && has(...ends, ...negations, 'alone', 'law', 'person');
  return whoseNames.filter((name) => found[name]);
}

/** Whether these follow one another with at most two of what is let pass between each. */
function isRowOf(marks: readonly string[], ...row: ReadonlyArray<readonly string[]>): boolean {
  const stands = (at: number, step: number): boolean => {
    if (!row[step]!.includes(marks[at] ?? '')) return false;
    if (step + 2 >= row.length) return true;
    for (let next = at + 1; next < at + 4; next++) {
      if (stands(next, step + 2)) return true;
      if (!row[step + 1]!.includes(marks[next] ?? '')) return false;
    }
    return false;
  };
  return marks.some((_, at) => stands(at, 0));
}

/** "The nurse asked me to stop writing to her": nobody is asked but the one who writes. */
function isReported(marks: readonly string[]): boolean {
  const from = marks.indexOf('other');
  const at = marks.findIndex((mark, place) => place > from && told.includes(mark));
  if (from < 0 || at < 0 || marks.includes('you')) return false;
  const said = marks.slice(at + 1);
  return (
    (said[0] === 'me' || said.includes('other')) &&
    said.some((mark) => ends.includes(mark) || negations.includes(mark))
  );
}

/** What makes of a clause about others a request of the writer's. */
const asking = [...negations, ...sends, ...messages, ...told, 'num', 'you', 'it', 'call', 'law'];

/** "My brother-in-law left the list": others have done it. */
function isDoneByOthers(marks: readonly string[]): boolean {
  const at = marks.findIndex((mark) => mark !== 'me' && mark !== '_');
  const after = marks.slice(at + 1);
  return (
    marks[at] === 'other' &&
    after.some((mark) => ends.includes(mark)) &&
    !after.some((mark) => asking.includes(mark) || mark === 'me')
  );
}
