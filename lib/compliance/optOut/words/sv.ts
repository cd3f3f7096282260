import type { OptOutWords } from '../words';

/** Our own lists; Swedish, with the words of Danish and Norwegian that differ. */
export default {
  language: 'sv',
  tier: 'unverified',
  stop: [
    'stopp',
    'avsluta',
    'avregistrera',
    'avanmäl',
    'sluta',
    'afmeld',
    'frameld',
    'avmeld',
    'slutt',
  ],
  start: ['starta', 'tilmeld', 'påmeld'],
  help: ['hjälp', 'hjælp', 'hjelp'],
  revocations: [
    '(?:sluta|slutta|hold op med at|lad være med at|slutt å|slutt med å) (?:att )?(?:skicka|sende?|smsa|skrive?|ringa|ringe|kontakte?a?|störa|forstyrre)\\S*',
    '(?:inga|ingen|ikke) (?:fler|flere) (?:meddelanden|beskeder|meldinger|sms)',
    '(?:vill|ønsker|vil) (?:jag |jeg )?(?:inte|ikke) (?:ha|have|få|modtage|motta) (?:fler|flere|dina|deres)?',
    '(?:skicka|send|skriv|ring) (?:mig |meg |til mig |til meg )?(?:inte|ikke)(?: mer| mere)?',
    '(?:ta bort|fjern|slet|slett) (?:mig|meg|mitt nummer|mit nummer)',
    '(?:fel|forkert|feil) nummer',
    '(?:lämna|lad|la) mig ifred',
  ],
  negations: ['inte', 'ikke', 'aldrig', 'aldri', 'utan', 'uten'],
  unclear: [
    'vem är (?:du|det)',
    'hvem er (?:du|det|dette)',
    'inte intresserad',
    'ikke interesseret',
    'ikke interessert',
    'bedrägeri',
    'spam',
  ],
} as const satisfies OptOutWords;
