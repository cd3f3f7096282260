import type { OptOutWords } from '../words';

/** Our own lists; Devanagari and the way it is typed in Latin letters. */
export default {
  language: 'hi',
  tier: 'unverified',
  stop: ['बंद', 'बंद करो', 'बंद करें', 'रोको', 'रुको', 'band karo', 'band kare', 'roko'],
  start: ['शुरू', 'shuru'],
  help: ['मदद', 'madad'],
  revocations: [
    '(?:मैसेज|मेसेज|संदेश|sms|एसएमएस|कॉल)(?: भेजना| करना)? (?:बंद (?:करो|करें|कीजिए|कर दो)|मत (?:भेजो|भेजें|करो|करें))',
    'मत (?:भेजो|भेजें|भेजिए)',
    'मेरा नंबर (?:हटाओ|हटाएं)',
    'गलत नंबर',
    '(?:message|msg|sms|call)(?: bhejna| karna)? (?:band (?:karo|kare|kijiye|kar do)|mat (?:bhejo|karo))',
    'mat (?:bhejo|bheje|bhejiye)',
    'mera number (?:hatao|hata do|delete karo)',
    'galat number',
  ],
  negations: [],
  unclear: ['कौन (?:हो|है)', 'kaun (?:ho|hai)', 'धोखा', 'spam'],
} as const satisfies OptOutWords;
