/**
 * Requests to hand over a secret, over folded words: a verb of giving, a few words, a secret. A ZIP
 * or booking code is none: "code" counts only with a word that makes it secret, or as plain "your
 * code".
 */
const few = '(?:\\S+ ){0,4}?';
const requests: ReadonlyArray<{ verbs: string; secrets: string }> = [
  {
    verbs:
      '(?:reply|respond|answer) (?:to this \\S+ )?(?:back )?with|(?:send|text|give|tell|email|forward|provide)(?: it)?(?: to)?(?: us| me)?(?: back)?',
    secrets:
      'passwords?|passcodes?|pins?(?! (?:location|drop|on))|otp|cvv|cvc|ssn|social security number|' +
      '(?:verification|security|access|login|authentication|auth|one time|2fa|confirmation|secret|sms|\\d digit|six digit|four digit) (?:pass ?)?code|' +
      'your code(?= (?:to|for|now|here|back|immediately|below)| $)|codes? (?:you|we|that) (?:\\S+ )?(?:received|got|get|sent|just)',
  },
  {
    verbs:
      'responda|responde|envie(?:nos)?|envia(?:nos)?|mande|manda|digan?os|responda com|envie nos',
    secrets:
      'contrasena|clave|pin|senha|codigo de (?:verificacion|verificacao|seguridad|seguranca|acceso|acesso|confirmacion)|(?:su|tu|seu) codigo(?= para| $)',
  },
  {
    verbs: 'repondez|envoyez|renvoyez|communiquez|donnez',
    secrets:
      'mot de passe|code (?:de verification|de securite|d acces|secret|pin|confidentiel)|votre code(?= pour| $)',
  },
  {
    verbs:
      '(?:antworten|senden|schicken|nennen|antworte|sende|schicke?)(?: sie)?(?: uns| mir)?(?: mit)?',
    secrets:
      'passwort|kennwort|pin|tan|(?:bestatigungs|sicherheits|zugangs|verifizierungs)code|(?:ihren|ihrem|deinen|deinem) code(?= um| zur| $)',
  },
  {
    verbs: 'risponda|rispondi|invia(?:ci)?|inviate(?:ci)?|manda(?:ci)?',
    secrets:
      'password|pin|codice (?:di verifica|di sicurezza|di accesso|segreto)|(?:il|tuo|suo) codice(?= per| $)',
  },
];

const asks = new RegExp(
  `(?<= )(?:${requests.map(({ verbs, secrets }) => `(?:${verbs}) ${few}(?:${secrets})`).join('|')})(?= )`,
  'u',
);

/** Who says that this is never asked, or that it must not be done, does not ask. */
const denial =
  / (?:never|not|don t|dont|do not|won t|will not|nunca|no|jamais|ne|nie|niemals|nicht|mai|non) (?:\S+ ){0,5}$/u;

/** The words with which a text asks for a secret; `undefined` when it does not. */
export const solicitationIn = (words: string): string | undefined => {
  const found = asks.exec(words);
  return found === null || denial.test(words.slice(0, found.index)) ? undefined : found[0];
};
