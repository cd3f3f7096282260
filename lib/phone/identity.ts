import { formerly } from './planChange';

/** Area and number have ten digits between them; 9 before and 15 within only mark a mobile. */
const argentine = /^549?([123]\d{9})$/;

/**
 * Mobiles of Palestine, which are called with its own country code and with Israel's
 * (google/libphonenumber #1134, whose metadata have had them under both since). Fixed lines are
 * left apart: of them nobody says which of Israel's they are.
 */
const palestinian = /^97[02](5[69]\d{7})$/;

/** Both numbers of a mobile of Palestine, Palestine's first; none for all others. */
export function palestinianForms(digits: string): string[] {
  const [, national] = palestinian.exec(digits) ?? [];
  return national ? [`970${national}`, `972${national}`] : [];
}

/**
 * The one form of a person, from the form that is dialled: the same, but for Argentina, where
 * both +54 11… and +54 9 11… are dialled and are one line, and for Palestine, which has two codes.
 * @param digits of an international number of today's plan, without the plus
 */
export const identityOf = (digits: string): string =>
  `+${digits.replace(argentine, '549$1').replace(palestinian, '970$1')}`;

/**
 * What may be given on WhatsApp, which knows some by a number that they no longer have, and
 * reports whichever it likes (chatwoot/chatwoot #12655, #14048, #14264; devlikeapro/waha #1894):
 * the dialled form first.
 */
export function whatsAppForms(digits: string): string[] {
  const [, local] = argentine.exec(digits) ?? [];
  const others = local
    ? [`549${local}`, `54${local}`]
    : [
        ...palestinianForms(digits),
        ...formerly(digits).flatMap(({ digits: old, change }) => (change.onWhatsApp ? [old] : [])),
      ];
  return [...new Set([digits, ...others])].map((form) => `+${form}`);
}
