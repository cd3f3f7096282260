import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'de',
  tier: 'unverified',
  stop: [
    'stopp',
    'abmelden',
    'abmeldung',
    'ende',
    'abbestellen',
    'austragen',
    'kundigen',
    'stornieren',
    'aufhoren',
  ],
  start: ['anmelden', 'starten'],
  help: ['hilfe'],
  revocations: [
    '(?:hor|hort|horen sie) (?:\\S+ )?(?:damit )?auf',
    'keine (?:weiteren |mehr )?(?:nachrichten|sms|werbung|anrufe)(?: mehr)?(?: bitte)?',
    '(?:mir |uns )?(?:bitte )?nichts mehr (?:senden|schicken|schreiben)',
    '(?:schreiben|schreibt|senden|sendet|schicken|schickt|rufen|kontaktieren|kontaktiert) (?:sie )?(?:mir|mich|uns) (?:bitte )?(?:nicht mehr|nichts mehr|keine)',
    '(?:melden|meldet|tragen|nehmen) (?:sie )?mich (?:bitte )?(?:ab|aus|von der liste|runter)',
    '(?:mochte|will|wunsche) (?:ich )?(?:bitte )?keine (?:weiteren )?(?:nachrichten|sms|werbung|anrufe)',
    '(?:loschen|loscht) (?:sie )?(?:bitte )?(?:meine nummer|meine daten|mich)',
    'lassen sie mich in ruhe',
    'lasst mich in ruhe',
    'falsche (?:nummer|person)',
    'widerrufe? (?:ich )?(?:hiermit )?(?:meine )?(?:einwilligung)?',
  ],
  negations: ['nicht', 'nie', 'niemals', 'ohne'],
  unclear: [
    'wer (?:ist das|sind sie|bist du|seid ihr)',
    'kein interesse',
    'betrug',
    'spam',
    'woher haben sie',
  ],
} as const satisfies OptOutWords;
