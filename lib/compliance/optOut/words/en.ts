import type { OptOutWords } from '../words';

/**
 * Keywords: Twilio's defaults and the required list of AWS for US and Canada; phrases: our own.
 * YES is not among the opt-ins: it mostly confirms an appointment, and that is no consent.
 */
export default {
  language: 'en',
  tier: 'statute',
  stop: ['stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout', 'opt out', 'remove', 'td'],
  start: ['start', 'unstop', 'subscribe', 'opt in', 'optin'],
  help: ['help', 'info'],
  revocations: [
    '(?:please )?stop (?:please|now|it|this|that|texting|messaging|sending|contacting|calling|bothering|spamming|the texts|the messages|all texts|all messages|these|those|your texts|your messages|msgs?|texts|messages|messages please|sms)',
    'stop$',
    'unsubscribe(?: me)?',
    'opt (?:me )?out',
    'remove (?:me|my number|this number)',
    'take me off',
    'delete (?:me|my number)',
    'leave me alone',
    'no more (?:texts|messages|msgs?|sms|calls)',
    '(?:do not|don t|dont) (?:text|message|contact|call|write|send)(?: to)? (?:me|this number|us|anything|any more|anymore)(?: again| anymore| any more)?',
    'never (?:text|message|contact|call) (?:me|this number)',
    '(?:do not|don t|dont) want (?:any )?(?:more )?(?:your |these |those |any )?(?:texts|messages|msgs?|sms|calls)',
    'wrong (?:number|person)',
    'you have the wrong number',
    'quit (?:texting|messaging|calling|contacting)',
    'lose my number',
    'i revoke',
    'cancel (?:my )?subscription',
    'end (?:the |these |my )?(?:texts|messages|subscription)',
  ],
  negations: ['don t', 'dont', 'do not', 'never', 'not', 'can t', 'cant', 'cannot', 'won t', 'wont', 'please don t', 'didn t', 'didnt', 'without'],
  unclear: ['who is this', 'spam', 'scam', 'report you', 'reported', 'harass\\S*', 'not interested', 'how did you get', 'stop', 'unsubscribe', 'annoying', 'enough', 'go away', 'fuck off', 'fuck you'],
} as const satisfies OptOutWords;
