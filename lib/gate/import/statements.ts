import type { ConsentChannel, ConsentKind, ConsentPurpose } from '../../ledger/ledger';
import type { Column, Row } from './columns';
import type { Statement } from './meaning';
import { readCell, type Said } from './says/cell';
import { channelsIn, isListOfChannels } from './says/channel';
import { isBareAgreement, isPermission } from './says/sense';
import { wordsOf } from './says/words';

/** What one cell of a row says of consent. */
export interface Claim {
  kind: ConsentKind;
  channel: ConsentChannel | undefined;
  purpose: ConsentPurpose | undefined;
  /** The cell with its date, where the cell itself or the column says when. */
  date?: Column | undefined;
  /** Of an opt-out: whether its row holds a consent, too. */
  besideGrant?: boolean | undefined;
}

/** A cell of consent that nobody but a person can read. */
export interface Unclear {
  column: Column;
  text: string;
  /** Yes or no under a heading that does not tell which is consent. */
  isBare: boolean;
  /** It may be an opt-out that is lost. */
  mayBeOptOut: boolean;
}

export interface Claims {
  claims: Claim[];
  unclear: Unclear[];
  /** Cells that say expressly that no consent was given yet: `pending`, `never subscribed`. */
  undecided: boolean;
}

/**
 * What the cells of a row say of consent, each by itself.
 *
 * @param isDate whether a cell holds a date, in whatever form
 */
export function claimsOf(row: Row, isDate: (text: string) => boolean): Claims {
  const found: Claims = { claims: [], unclear: [], undecided: false };
  let isSaid = false;
  for (const { column, text } of row.statements) {
    const meaning = column.meaning as Statement;
    const add = (kind: ConsentKind, more: Partial<Claim> = {}) =>
      found.claims.push({ kind, channel: meaning.channel, purpose: undefined, ...more });
    const said = readCell(text);
    const outcome = isUnread(said) && isDate(text) ? 'dated' : outcomeOf(meaning, said, text);
    isSaid ||= outcome === 'revoke';
    if (column.onlyOptOuts && (outcome === 'grant' || outcome === 'refusal')) continue;
    if (outcome === 'grant') add('grant', { purpose: meaning.purpose });
    else if (outcome === 'revoke') add('revoke', { purpose: optOutPurpose(meaning) });
    else if (outcome === 'refusal') add('revoke', { purpose: meaning.purpose ?? 'marketing' });
    else if (outcome === 'undecided') found.undecided = true;
    else if (outcome === 'dated' && meaning.sense !== 'either') {
      const isOptOut = meaning.sense === 'optOut';
      if (!isOptOut && column.onlyOptOuts) continue;
      const purpose = isOptOut ? optOutPurpose(meaning) : meaning.purpose;
      add(isOptOut ? 'revoke' : 'grant', { purpose, date: column });
    } else if (outcome !== 'nothing') {
      const channels = meaning.sense === 'either' ? undefined : channelsListed(text);
      for (const channel of channels ?? []) {
        if (!column.onlyOptOuts || meaning.sense === 'optOut')
          add(meaning.sense === 'optOut' ? 'revoke' : 'grant', {
            channel,
            purpose: meaning.purpose,
          });
      }
      if (!channels) {
        const mayBeOptOut = meaning.sense === 'optOut' || said === 'doubtful';
        found.unclear.push({ column, text, isBare: outcome === 'bare', mayBeOptOut });
      }
    }
  }
  for (const { column, text } of row.optOutDates) {
    if (isNoDate(text)) continue;
    const { channel } = column.meaning as { channel?: ConsentChannel };
    // «SMS Opt Out: yes, Opt Out Date: …» are one opt-out.
    if (!channel && isSaid) continue;
    found.claims.push({ kind: 'revoke', channel, purpose: undefined, date: column });
  }
  return found;
}

const isUnread = (said: Said) => said === 'unclear' || said === 'doubtful';

/** What stands in a column of dates for people who have none. */
const isNoDate = (text: string): boolean =>
  /^[0\s/.:-]*$/.test(text) ||
  isFirstOfCalendar(text) ||
  ['no', 'blank', 'undecided'].includes(readCell(text));

/**
 * The day with which a program's calendar begins, in the years 1, 1601, 1753, 1900 or 1970, and
 * west of Greenwich the one before. Years from 1300 to 1500 are of Iran and of Islam, and now.
 */
function isFirstOfCalendar(text: string): boolean {
  if (!/^[\d\s./:,+TZ-]+(?:[AP]M)?$/i.test(text)) return false;
  const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]);
  return year <= 1970 && !(year >= 1300 && year < 1500);
}

type Outcome = 'grant' | 'revoke' | 'refusal' | 'nothing' | 'undecided' | 'bare' | 'unclear';

/**
 * Yes and no have the sense of the heading. No to an opt-out says nothing; no to consent may hide
 * an opt-out (Shopify writes one word for both), and ends marketing. Words are read by themselves.
 */
function outcomeOf({ sense, isReason }: Statement, said: Said, text: string): Outcome {
  if (said === 'optOut') return 'revoke';
  if (said === 'optIn') {
    if (isReason) return 'revoke';
    return sense === 'optOut' ? underOptOut(wordsOf(text)) : 'grant';
  }
  if (said === 'blank') return 'nothing';
  if (said === 'undecided') return 'undecided';
  if (isUnread(said)) return isReason ? 'revoke' : 'unclear';
  if (sense === 'either') return 'bare';
  if (said === 'yes') return sense === 'optIn' ? 'grant' : 'revoke';
  return sense === 'optIn' ? 'refusal' : 'nothing';
}

/** What agrees under an opt-out without a word of consent may well agree to the opt-out. */
function underOptOut(words: string): Outcome {
  if (!isBareAgreement(words)) return 'grant';
  return isPermission(words) ? 'nothing' : 'unclear';
}

/** An opt-out under a heading of consent to marketing ends all: STOP may stand behind it. */
const optOutPurpose = ({ sense, purpose }: Statement) => (sense === 'optOut' ? purpose : undefined);

/** Klaviyo's `$consent` names the channels: `["email", "sms"]`. None of ours is a list, too. */
function channelsListed(text: string): ConsentChannel[] | undefined {
  const words = wordsOf(text);
  if (!isListOfChannels(words)) return undefined;
  return channelsIn(words) ?? [];
}
