import { ends, follows, isRow, messages, negations, sends } from './marks';

/**
 * Frames that tell whether somebody asks for an end at all: whose opt-out it is, whether somebody
 * tells of it, whether it is only thought of, and whether what is not wanted is something else.
 */
export const whoseNames = [
  ...['other', 'say', 'if', 'nearly', 'must', 'laugh', 'regret', 'otherEnd', 'otherSay'],
  ...['sayEnd', 'endSay', 'negSayEnd', 'ifEnd', 'mustEnd', 'nearlyEnd', 'negWantEnd', 'endNegWant'],
  ...['wantThing', 'wantUnknown', 'toldMe', 'sayOther', 'ifWant', 'reported'],
] as const;
export type WhoseSignal = (typeof whoseNames)[number];

/** Whoever says "I told you to stop" asks for it, whoever says "she told me to stop" does not. */
const told = ['say', 'want'];
const between = ['msg', 'send', '_'];
/** "I never said that you should stop", "I don't want you to stop". */
const whom = ['me', 'you', '_'];

/** Those of a clause of these concepts. */
export function whoseSignals(marks: readonly string[]): WhoseSignal[] {
  const has = (...names: string[]) => names.some((name) => marks.includes(name));
  const isUnwanted =
    follows(marks, negations, ['want'], 1) || follows(marks, ['want'], negations, 1);
  const isOfMessages = has(...sends, ...messages, 'get', 'call', 'list', 'num');
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
    negSayEnd: isRow(marks, negations, ['say'], whom, ends),
    ifEnd: has('if') && has(...ends),
    mustEnd: follows(marks, ['must'], [...ends, 'send'], 2),
    nearlyEnd: has('nearly') && has(...ends, 'ended'),
    negWantEnd: isRow(marks, negations, ['want'], whom, ends),
    endNegWant: isRow(marks, ['unsub', 'remove', 'cancel', 'stop'], negations, [], ['want']),
    wantThing: isUnwanted && has('thing') && !isOfMessages && !has('you'),
    wantUnknown: isUnwanted && has('_') && !isOfMessages,
    toldMe: isRow(marks, told, ['me'], between, [...ends, ...negations]),
    sayOther: has('say') && marks.slice(marks.indexOf('say')).includes('other'),
    ifWant: follows(marks, ['if'], ['want'], 1),
    reported: isReported(marks),
  };
  return whoseNames.filter((name) => found[name]);
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
