import { lazy, memoByKey } from '../../../kit/memo';
import { foldTogether, foldWords } from '../fold';
import type { Link } from '../links';
import { inOnePiece, namesInOnePiece } from './named';
import { protectedNames } from './names';
import type { ProtectedName } from './row';

/** Endings of countries where a known name is soon taken from whom it does not belong to. */
const countryEndings =
  /^(?:(?:com?\.)?(?:ae|ar|at|au|be|bg|br|ca|ch|cl|cn|cr|cy|cz|de|dk|ec|ee|eg|es|fi|fr|gr|hk|hr|hu|id|ie|il|in|it|jp|kr|lt|lu|lv|mt|mx|my|nl|no|nz|pe|ph|pl|pt|ro|sa|se|sg|si|sk|th|tr|tw|ua|uk|uy|vn|za)|com\.co)$/u;

/** Is the domain this name in one piece, under such an ending: `airbnb.fr`, `amazon.com.mx`? */
const isNameAt = (
  domain: string,
  { calledAlso }: ProtectedName,
  isEnding: (ending: string) => boolean,
): boolean => {
  const dot = domain.indexOf('.');
  const label = foldTogether(domain.slice(0, dot));
  return (
    isEnding(domain.slice(dot + 1)) && calledAlso.some((called) => inOnePiece(called) === label)
  );
};
const isOfCountry = (ending: string): boolean => countryEndings.test(ending);
/** The plain `.com` of a known name was taken long before any cheat came. */
const isOldest = (ending: string): boolean => ending === 'com' || isOfCountry(ending);

/** Does the link lead to this name's own site? */
export const belongsTo = (
  { host, domain = '' }: Pick<Link, 'host' | 'domain'>,
  name: ProtectedName,
): boolean =>
  name.domains.some((own) => host === own || host.endsWith(`.${own}`)) ||
  (name.isEverywhere && isNameAt(domain, name, isOfCountry));

const sites = lazy(() => new Set(protectedNames.flatMap(({ domains }) => domains)));

const protectedSite = memoByKey(1000, (host: string): boolean => {
  const labels = host.split('.');
  return labels.some((_, index) => sites().has(labels.slice(index).join('.')));
});

/** Does a link lead to any protected name's own site? */
export const isProtectedSite = (link: Pick<Link, 'host' | 'domain'>): boolean => {
  if (protectedSite(link.host)) return true;
  const name = namesInOnePiece().get(link.domain?.split('.')[0] ?? '');
  return name !== undefined && belongsTo(link, name);
};

/** Words that a cheat's host adds to the name. */
const additions =
  'secure|security|login|logon|signin|verify|verif|verifica|account|accounts|konto|compte|cuenta|conta|conto|pay|payment|payments|paiement|pago|pagamento|' +
  'track|tracking|suivi|parcel|parcels|package|paket|colis|paquete|pacco|pakket|delivery|deliver|redeliver|redelivery|reship|livraison|lieferung|envio|support|help|service|services|' +
  'alert|alerts|update|updates|bank|banking|online|client|clients|cliente|clientes|kunden|customer|refund|rebate|claim|tax|toll|tolls|bill|billing|fee|fees|unpaid|id|mobile|' +
  'app|auth|confirm|unlock|review|recover|recovery|restore|wallet|card|cards|info|center|centre|team|my|mein|mijn|mon|mi|meu|web|portal|notice|reward|rewards|prize|gift|promo|resched|reschedule|' +
  'sms|sicher|sicherheit|bloqueo|blocage|tasas|taxas|rimborso|rimborsi|remboursement|devolucion|cancel|dispute|fraud|gov|uk|us|de|fr|es|it|br|in|com|net|post|express|order|orders|shop|store|sale|hr|kyc|new|usa|sec|access|acces|acceso|accesso|zugang|tan';
const addition = new RegExp(`^(?:${additions})+\\d*$`, 'u');

const shapes: ReadonlyArray<readonly [RegExp, string]> = [
  [/0/gu, 'o'],
  [/3/gu, 'e'],
  [/4/gu, 'a'],
  [/5/gu, 's'],
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
];
/** What a piece of a host looks like at a glance. */
export const glances = (piece: string): string[] => {
  const plain = shapes.reduce((seen, [shape, letter]) => seen.replace(shape, letter), piece);
  return [...new Set([piece, plain, plain.replace(/1/gu, 'l'), plain.replace(/1/gu, 'i')])];
};

/** Shorter names have honest neighbours one letter away. */
const shortestForSlip = 6;

const withoutOne = (word: string): string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));

/** Names with one letter left out, for finding those that are one slip away. */
const slips = lazy(() => {
  const known = new Map<string, string>();
  for (const [piece, { isWord }] of namesInOnePiece()) {
    if (isWord || piece.length < shortestForSlip) continue;
    for (const slip of withoutOne(piece)) if (!known.has(slip)) known.set(slip, piece);
  }
  return known;
});

/** Are two words one letter apart (changed, added, left out), or two letters swapped? */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};

const oneSlipAway = (piece: string): ProtectedName | undefined => {
  if (piece.length < shortestForSlip - 1) return undefined;
  for (const candidate of [piece, ...withoutOne(piece)]) {
    const name =
      slips().get(candidate) ?? (namesInOnePiece().has(candidate) ? candidate : undefined);
    if (name !== undefined && name.length >= shortestForSlip && isOneSlip(name, piece)) {
      const row = namesInOnePiece().get(name);
      if (row && !row.isWord) return row;
    }
  }
  return undefined;
};

export interface BorrowedName {
  name: ProtectedName;
  /** The name stands there in full, and has no other meaning. */
  isCertain: boolean;
}

const longGlued = 8;

/** A name that is joined to an addition: `hmrcrefund`. */
const glued = (piece: string): ProtectedName | undefined => {
  for (const [name, row] of namesInOnePiece()) {
    if (name.length < 4 || row.isWord || name.length >= piece.length) continue;
    const at = piece.indexOf(name);
    if (at < 0) continue;
    const rest = [piece.slice(0, at), piece.slice(at + name.length)].filter((part) => part !== '');
    if (name.length >= longGlued || rest.every((part) => addition.test(part))) return row;
  }
  return undefined;
};

const borrowed = (host: string): BorrowedName | undefined => {
  const pieces = foldWords(host).split(' ');
  const others = pieces.slice(0, -1);
  for (const piece of others) {
    for (const seen of glances(piece)) {
      const name = namesInOnePiece().get(seen);
      if (name === undefined) continue;
      const isPlain = !name.isWord && seen.length > 3;
      if (isPlain) return { name, isCertain: true };
      if (others.some((other) => other !== piece && addition.test(other)))
        return { name, isCertain: !name.isWord };
    }
  }
  // "royal-mail" and "wells.fargo": two pieces are one name.
  for (let at = 0; at + 1 < others.length; at += 1) {
    const name = namesInOnePiece().get(`${others[at]}${others[at + 1]}`);
    if (name && !name.isWord) return { name, isCertain: true };
  }
  for (const piece of others) {
    const name = glued(piece) ?? oneSlipAway(piece);
    if (name) return { name, isCertain: false };
  }
  return undefined;
};

const remembered = memoByKey(1000, (host: string) => ({ found: borrowed(host) }));

/** Of the protected sites, those under which anybody may have a host. */
const openToAll = new Set('amazonaws.com free.fr'.split(' '));

/**
 * The name that a host bears, in full, with an addition or with a slip, although it is not that
 * name's own: `usps.parcel-help.top`, `hmrcrefund.com`, `arnazon.com`. The name alone under a
 * country's ending is most often its owner's, although nobody has written it down: of a name that
 * is known everywhere it says nothing, of another it is for a person to judge.
 */
export const borrowedName = (link: Pick<Link, 'host' | 'domain'>): BorrowedName | undefined => {
  const { found } = remembered(link.host);
  if (found === undefined || belongsTo(link, found.name)) return undefined;
  const { domain = '' } = link;
  if (isProtectedSite(link) && !openToAll.has(domain)) return undefined;
  if (!isNameAt(domain, found.name, isOldest)) return found;
  return found.name.country === 'ZZ' ? undefined : { ...found, isCertain: false };
};
