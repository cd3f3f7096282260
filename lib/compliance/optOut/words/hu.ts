import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'hu',
  tier: 'unverified',
  stop: ['leiratkozás', 'leiratkozom', 'vége', 'elég', 'mégse', 'lemondás'],
  start: ['feliratkozás', 'feliratkozom'],
  help: ['segítség', 'súgó'],
  revocations: [
    '(?:ne|kérem ne|többet ne) (?:küldj\\S*|írj\\S*|hívj\\S*|zavarj\\S*)(?: \\S+)?(?: többet)?',
    '(?:nem (?:kérek|szeretnék|akarok)) (?:több |többet )?(?:üzenetet|sms t|sms|hirdetést|reklámot)?',
    '(?:töröljenek|töröljék|vegyenek le|töröld)(?: \\S+)?',
    'hagyjanak békén',
    'rossz (?:szám|számot)',
    'téves (?:szám|hívás)',
    'leiratkoz\\S+',
  ],
  negations: ['nem', 'ne', 'soha'],
  unclear: ['ki (?:ez|maga|vagy)', 'nem érdekel', 'csalás', 'spam'],
} as const satisfies OptOutWords;
