import type { ConsentChannel } from '../../../ledger/ledger';
import { anyOf } from './words';

/** In this order: `Phone Number SMS Consent` is about text messages. */
const channels: ReadonlyArray<readonly [ConsentChannel, RegExp]> = [
  ['whatsapp', anyOf('whatsapp|wa')],
  ['rcs', anyOf('rcs')],
  [
    'sms',
    anyOf('sms|mms|texts?|texting|txt|textnachricht*|смс|*短信*|*简讯*|*簡訊*|*문자*|*ショート*'),
  ],
  [
    'voice',
    anyOf(
      'voice|(?:robo)?calls?|calling|called|phone|telephone|telefon|telefonisch|telefono|telephoner|dnc',
      '(?:an)?rufen|anruf*|llama*|appel(?:s|er)?|bellen|chiama*|ligar|ligacoes|dzwonic|звон*',
    ),
  ],
];

/** What this package does not send, or what is not sent at all. */
const others = anyOf(
  'emails?|mails?|mailing*|newsletters?|fax*|post|postal*|letters?|direct mail|push|web|browser',
  'courriels?|correo*|posta|briefe?|brief*|print|cookies?|privacy|datenschutz|terms|gdpr|dsgvo|rgpd|policy',
  '*邮件*|*郵件*|*이메일*|*メール*|почт*|posta|postou',
  'track*|analytics|sell|sale|sharing|share|data|daten|photos?|images?|videos?|recording|recorded',
);

/** Whether words name a number rather than a way to reach somebody: `Telefonnummer`. */
const ofNumber = anyOf('(?:phone|telephone|telefon|telefono) (?:numbers?|nummer|no|nr)');

/** The channels that words name, and whether they name another that we do not serve. */
export function channelsOf(words: string): { ours: ConsentChannel[]; isOfOthers: boolean } {
  const named = words.replace(ofNumber, ' ');
  const ours = channels.filter(([, name]) => name.test(named)).map(([channel]) => channel);
  return { ours, isOfOthers: others.test(words) };
}

/** One channel where words name one, of several the most particular. */
export const channelOf = (words: string): ConsentChannel | undefined => channelsOf(words).ours[0];

const all = anyOf('any|all|every|everything|alle|tous|todos|tutti');

const email = anyOf('emails?|mails?|newsletters?|courriels?|correo*');

/** What a cell of the column Channel says; none of ours for e-mail. */
export function channelsIn(words: string): ConsentChannel[] | undefined {
  if (all.test(words)) return ['any'];
  const { ours } = channelsOf(words);
  return ours.length > 0 || email.test(words) ? ours : undefined;
}

const notChannels = anyOf('and|und|et|marketing|mobile');

/** Whether words do nothing but name channels, ours or others. */
export function isListOfChannels(words: string): boolean {
  const each = words.trim().split(' ');
  const isChannel = (word: string) => {
    const { ours, isOfOthers } = channelsOf(` ${word} `);
    return ours.length > 0 || isOfOthers;
  };
  return (
    each.some(isChannel) &&
    each.every((word) => isChannel(word) || notChannels.test(` ${word} `) || all.test(` ${word} `))
  );
}
