import { memoByKeeper } from '../../kit/memo';
import { foldTogether, foldWords } from './fold';
import { isForeignLink, isHouse, isOwnLink, labelOf, type House } from './house';
import type { Link } from './links';
import { areGeneric, headingOf, nameWords } from './names/heading';
import { belongsTo, borrowedName, glances, isOneSlip } from './names/hosts';
import { namesInOnePiece, type Mention } from './names/named';
import type { ProtectedName } from './names/row';
import { hostedUnder } from './names/thirdParties';
import type { Reading } from './reading/reading';
import { tokensOf } from './reading/tokens';

/** A host that bears a name which is not the sender's own. */
export interface SpoofedHost {
  /** Host or heading, as people see it. */
  shown: string;
  name: string;
  /** Nobody honest does it. */
  isCertain: boolean;
}

/** Such a name in the text, and where it stands. */
export interface Spoof extends SpoofedHost {
  where: 'heading' | 'text' | 'stranger';
}

/** A host that bears the name of somebody else. */
export const spoofedHost = (links: readonly Link[], house: House): SpoofedHost | undefined => {
  for (const link of links) {
    if (isOwnLink(link, house)) continue;
    const found = borrowedName(link);
    if (found && !isHouse(house, found.name))
      return { shown: link.host, name: found.name.name, isCertain: found.isCertain };
  }
  return undefined;
};

/** Shorter brands are parts of other words, and have neighbours one letter away. */
const shortestPart = 5;

/** Does a host bear the house's name, in full or with a slip, without being the house's? */
export const imitatesOwn = (link: Link, house: House): boolean => {
  const { piece, words, labels } = house;
  if (isOwnLink(link, house) || piece.length < 3 || hostedUnder.has(link.domain ?? ''))
    return false;
  const tokens = foldWords(link.host).split(' ');
  if (tokens.join(' ').includes(words.join(' ')) && tokens.join('').includes(piece)) {
    if (piece.length >= shortestPart || ` ${tokens.join(' ')} `.includes(` ${words.join(' ')} `))
      return true;
  }
  if (piece.length < shortestPart) return false;
  const own = [piece, ...labels.filter((label) => label.length >= shortestPart)];
  const seen = [...tokens.slice(0, -1), tokens.slice(0, -1).join('')];
  return seen.some((token) =>
    own.some(
      (name) =>
        token.includes(name) ||
        glances(token).some((glance) => glance.includes(name)) ||
        isOneSlip(token, name),
    ),
  );
};

/** Additions that senders and cheats put behind a name in a sender ID. */
const senderAdditions =
  /^(?:bnk|bank|bk|banco|inf|info|sms|alert|alerts|msg|otp|app|uk|us|usa|ie|au|nz|de|at|ch|fr|be|nl|es|it|pt|br|mx|in|support|care|service|secure|pay|express|post|gov|refund|tax|parcel|delivery|online|cs|hq|\d+)$/u;

/** The protected name that a sender ID is; `undefined` when it is none, or the house's own. */
export const borrowedSender = (
  from: string | undefined,
  house: House,
): ProtectedName | undefined => {
  if (from === undefined || !/\p{L}/u.test(from)) return undefined;
  const piece = foldTogether(from);
  const names = namesInOnePiece();
  const lengths = Array.from({ length: Math.max(0, piece.length - 2) }, (_, index) => index + 3);
  const found =
    names.get(piece) ??
    lengths
      .filter((length) => senderAdditions.test(piece.slice(length)))
      .map((length) => names.get(piece.slice(0, length)))
      .find((name) => name !== undefined);
  return found && !isHouse(house, found) ? found : undefined;
};

const headed = (mention: Mention, words: readonly string[]): boolean =>
  mention.end <= words.length &&
  (mention.name.isWord || mention.letters < 3
    ? mention.at === 0 && areGeneric(words.slice(mention.end))
    : mention.at === 0 || areGeneric(words.slice(0, mention.at)) || mention.letters > 3);

const headingIn = memoByKeeper(({ text }: Reading) => {
  const shown = headingOf(text);
  return shown === undefined
    ? undefined
    : { shown, words: tokensOf(shown).words, names: nameWords(shown) };
});

/** A heading that names a protected name, where the links do not all lead to its bearer. */
export const spoofedHeading = (reading: Reading, house: House): Spoof | undefined => {
  const heading = headingIn(reading);
  if (heading === undefined || reading.names.length === 0) return undefined;
  const { shown, words } = heading;
  const shift = reading.tokens.words.findIndex((word) => word === words[0]);
  const found = reading.names
    .map((mention) => ({ ...mention, at: mention.at - shift, end: mention.end - shift }))
    .find((mention) => mention.at >= 0 && headed(mention, words) && !isHouse(house, mention.name));
  if (found === undefined) return undefined;
  const { links } = reading;
  if (links.length > 0 && links.every((link) => belongsTo(link, found.name))) return undefined;
  return { where: 'heading', shown, name: found.name.name, isCertain: false };
};

/** What cheats say beside a name to have a link followed. */
const grounds = [
  'lure.accountTrouble',
  'lure.parcel',
  'lure.moneyDue',
  'lure.fine',
  'lure.hurry',
] as const;

/** What a bank or service is to the reader: "your Santander card", "su cuenta Santander". */
const holdings = new Set(
  (
    'account accounts card cards login app wallet banking konto karte bankkarte kreditkarte zugang depot compte carte ' +
    'cuenta tarjeta conto carta conta cartao rekening pas betaalpas bankpas'
  ).split(' '),
);

/** Is a name that is an ordinary word meant as a name: of two words, or beside what one holds? */
const isNamed = ({ name, at, end }: Mention, words: readonly string[]): boolean =>
  !name.isWord ||
  end - at > 1 ||
  holdings.has(words[at - 1] ?? '') ||
  holdings.has(words[end] ?? '');

/** A protected name in a text beside a cheat's ground, whose link leads to nobody known. */
export const spoofedMention = (reading: Reading, house: House): Spoof | undefined => {
  const link = reading.links.find((one) => isForeignLink(one, house));
  if (link === undefined) return undefined;
  if (!grounds.some((cue) => reading.cues.has(cue))) return undefined;
  const found = reading.names.find(
    (mention) =>
      mention.letters >= 3 &&
      isNamed(mention, reading.tokens.words) &&
      !isHouse(house, mention.name) &&
      !belongsTo(link, mention.name),
  );
  return found && { where: 'text', shown: link.host, name: found.name.name, isCertain: false };
};

/** A heading that names somebody else than the house, above a link that leads to nobody known. */
export const strangersHeading = (reading: Reading, house: House): Spoof | undefined => {
  if (house.piece === '') return undefined;
  const heading = headingIn(reading);
  const link = reading.links.find((one) => isForeignLink(one, house));
  if (heading === undefined || link === undefined) return undefined;
  const { names, shown } = heading;
  if (names.length === 0) return undefined;
  const isOurs = names.some(
    (word) =>
      house.words.includes(word) ||
      house.piece.includes(word) ||
      house.domains.some((domain) => foldTogether(domain).includes(word)),
  );
  return isOurs || labelOf(link) === names.join('')
    ? undefined
    : { where: 'stranger', shown: link.host, name: shown, isCertain: false };
};
