import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'nl',
  tier: 'unverified',
  stop: ['afmelden', 'uitschrijven', 'stoppen', 'einde', 'annuleren'],
  start: ['aanmelden', 'starten'],
  help: ['hulp'],
  revocations: [
    '(?:stop|stoppen) (?:a ?u ?b |alstublieft |aub )?met (?:\\S+ )?(?:sturen|berichten|appen|sms|smsen|bellen|schrijven)',
    'geen (?:berichten|sms|sms jes|reclame|telefoontjes)(?: meer)?',
    '(?:stuur|stuurt|schrijf|bel|app|sms) (?:u )?(?:mij|me|ons) (?:aub )?(?:niet|niets|niks|geen)(?: meer)?',
    '(?:wil|wens) (?:ik )?geen (?:berichten|sms|reclame)',
    '(?:meld|schrijf|haal|verwijder) (?:mij|me|mijn nummer|dit nummer)(?: \\S+)? ?(?:af|uit|van de lijst|eraf)?',
    'verkeerd(?:e)? nummer',
    'laat (?:mij|me) met rust',
  ],
  negations: ['niet', 'nooit', 'zonder'],
  unclear: ['wie (?:is dit|bent u|ben je)', 'geen interesse', 'oplichting', 'spam'],
} as const satisfies OptOutWords;
