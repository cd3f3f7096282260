import { malformed } from './fault';

/** TwiML with speech markup is some ten elements deep; the parser calls itself for each. */
const deepest = 100;

/** One piece of markup, whatever stands in its quotes. */
const markup =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!DOCTYPE[^<>]*>|<(?![!?])(?:"[^"]*"|'[^']*'|[^"'<>])*>/y;

/**
 * Refuses what is nested so deeply that parsing it would take the whole stack. It stops at the
 * first piece that it cannot read, which the parser then refuses.
 */
export function refuseDepth(xml: string): void {
  let depth = 0;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', markup.lastIndex)) {
    markup.lastIndex = at;
    const piece = markup.exec(xml)?.[0];
    if (piece === undefined) return;
    if (piece.startsWith('</')) depth -= 1;
    else if (!/^<[!?]|\/>$/.test(piece)) depth += 1;
    if (depth > deepest) throw tooDeep(xml, at);
  }
}

export const tooDeep = (xml: string, at: number) =>
  malformed({
    xml,
    at,
    problem: `more than ${deepest} elements lie within one another`,
    remedy: 'close each where it ends',
  });
