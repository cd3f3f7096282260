import { domainToUnicode } from 'node:url';
import type { LinkifyIt } from 'linkify-it';
import { lazy, memoByKey } from '../../kit/memo';

/** A link as a phone would make it out of the text. */
export interface Link {
  /** As written. */
  raw: string;
  /** Host in lower case, without port, as people see it (punycode decoded). */
  host: string;
  /** Registrable domain by the public suffix list; `undefined` for an address. */
  domain: string | undefined;
  isIpAddress: boolean;
  /** `user@` or `user:password@` before the host. */
  hasUserinfo: boolean;
}

/** Top-level domains whose bare names phones turn into links: countries, then common others. */
const linked =
  'ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc ' +
  'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ' +
  'ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm ' +
  'jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp ' +
  'mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw ' +
  'py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl ' +
  'tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ' +
  'com edu gov net org biz info pro app dev xyz shop top online site club live link click icu vip store space website tech ' +
  'cloud buzz fun win bid loan work life world today news mobi page cyou cfd sbs rest quest monster support help bank pay ' +
  'money finance health clinic dental care delivery express gift sale deals promo рф';

const finder = lazy((): LinkifyIt => {
  const { LinkifyIt } = require('linkify-it') as typeof import('linkify-it');
  return new LinkifyIt({
    fuzzyLink: true,
    fuzzyIP: true,
    fuzzyEmail: false,
    urlAuth: true,
    tlds: linked.split(' '),
  });
});
const suffixes = lazy(() => require('tldts-icann') as typeof import('tldts-icann'));

const authority = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?([^/?#]*)/i;

/** Host as people see it: lower case, punycode decoded. */
const visible = (host: string): string => {
  const lower = host.toLowerCase();
  return lower.includes('xn--') ? domainToUnicode(lower) || lower : lower;
};

const linkOf = (raw: string): Link => {
  const [, found = ''] = authority.exec(raw) ?? [];
  const at = found.lastIndexOf('@');
  const { hostname, isIp, domain } = suffixes().parse(visible(found.slice(at + 1)), {
    validateHostname: false,
  });
  return {
    raw,
    host: hostname ?? '',
    domain: isIp ? undefined : (domain ?? undefined),
    isIpAddress: isIp === true,
    hasUserinfo: at >= 0,
  };
};

const registrable = memoByKey(
  1000,
  (name: string): string => linkOf(name.trim()).domain ?? name.trim().toLowerCase(),
);

/**
 * Does a link lead to one of these domains? They may be written with protocol, `www.` or in
 * punycode.
 */
export const leadsTo = ({ domain }: Link, domains: readonly string[] | undefined): boolean =>
  domain !== undefined &&
  domains !== undefined &&
  domains.some((name) => registrable(name) === domain);

const mayHoldLink = /:\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
const spaces = /\s+/u;

/** The library's time grows with the square of a word's length. */
const longestPiece = 2_048;
/** More than the longest host, so that none is cut in two. */
const overlap = 300;

/** A word in pieces that are searched one by one. What follows a host in a link may count twice. */
function piecesOf(word: string): string[] {
  if (word.length <= longestPiece) return [word];
  const count = Math.ceil(word.length / longestPiece);
  return Array.from({ length: count }, (_, index) =>
    word.slice(index * longestPiece, (index + 1) * longestPiece + overlap),
  );
}

/**
 * All links of a text, also those without `https://`. No link holds a space, so only words that may
 * be one are searched.
 */
export const linksIn = (text: string): Link[] => {
  if (!mayHoldLink.test(text)) return [];
  return text
    .split(spaces)
    .filter((word) => mayHoldLink.test(word))
    .flatMap(piecesOf)
    .flatMap((word) => finder().match(word) ?? [])
    .filter(({ schema }) => schema !== 'mailto:')
    .map(({ raw }) => linkOf(raw));
};
