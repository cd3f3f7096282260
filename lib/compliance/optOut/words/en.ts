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
    'stop (?:please|now|it|this|that|texting|messaging|sending|contacting|calling|emailing|bothering|spamming|harassing|sms)',
    'stop (?:all |the |these |those |your |with |any )+(?:texts?|messages?|msgs?|sms|calls?|spam|notifications?|alerts?|communications?)',
    'stop (?:texts|messages|msgs|calls|alerts|notifications)',
    '^(?:please |pls |plz |just |ok |okay )*stop(?: please| pls| thanks| thank you| now| it)?$',
    '^(?:stop )+stop$',
    '(?:please|just) stop$',
    'unsubscribe(?: me)?',
    'opt (?:me )?out',
    'remove (?:me|my (?:phone )?number|this number|us)',
    'take (?:me|my number|this number) off',
    'delete (?:me|my number|my data)',
    'leave me alone',
    'no more (?:texts?|messages?|msgs?|sms|calls?|spam)',
    '(?:do not|don t|dont) (?:ever )?(?:text|message|contact|call|write|sms)(?: to)? (?:me|us|this number|here|again|anymore|any more)',
    '(?:do not|don t|dont) (?:ever )?send (?:me |us )?(?:any |more |any more |anymore |these |those |your )*(?:texts?|messages?|msgs?|sms|stuff|anything|spam)',
    'never (?:text|message|contact|call) (?:me|us|this number)',
    '(?:do not|don t|dont|no longer) (?:want|wish) (?:to (?:get|receive|hear|be contacted|be texted) )?(?:any |more |any more |your |these |those |from |by )*(?:texts?|messages?|msgs?|sms|calls?|you)',
    'wrong (?:number|person)',
    'quit (?:texting|messaging|calling|contacting|sending)',
    'lose (?:my|this) number',
    'i (?:hereby )?revoke',
    '(?:i )?withdraw (?:my )?consent',
    'cancel (?:my |the |this )?(?:subscription|messages|texts|alerts)',
    'end (?:the |these |my |this )?(?:texts|messages|subscription|alerts)',
  ],
  negations: ['don t', 'dont', 'do not', 'never', 'not', 'can t', 'cant', 'cannot', 'won t', 'wont', 'didn t', 'didnt', 'doesn t', 'doesnt', 'without', 'why did you', 'did you'],
  unclear: [
    'who (?:is|are) (?:this|you)', 'spam(?:mers?)?', 'scam(?:mers?)?', 'report(?:ed|ing)? (?:you|this)', 'harass\\S*', 'not interested',
    'how did you get', '^stop', 'annoying', 'enough', 'go away', 'fuck (?:off|you)', 'lawyer', 'attorney', 'sue you', 'gdpr', 'tcpa',
  ],
} as const satisfies OptOutWords;
