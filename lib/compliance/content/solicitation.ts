/** Requests to hand over a secret, over folded words; each language: verb … secret, with at most four words between. */
const between = '(?:\\S+ ){0,4}';
const patterns = [
  `(?:reply|respond|answer) (?:to this \\S+ )?with ${between}(?:code|password|passcode|pin|otp|cvv|ssn|social security number)`,
  `(?:send|text|give|tell|email) (?:us|me|back)? ?${between}(?:your|the) (?:\\S+ ){0,3}(?:code|password|passcode|pin|otp|cvv|ssn|social security number)`,
  `(?:responda|responde|envie|envia|envienos) ${between}(?:codigo|contrasena|clave|pin|senha)`,
  `(?:repondez|envoyez|renvoyez) ${between}(?:code|mot de passe|pin)`,
  `(?:antworten sie mit|senden sie uns|schicken sie uns) ${between}(?:code|passwort|kennwort|pin|tan)`,
  `(?:risponda|rispondi|invia|inviaci) ${between}(?:codice|password|pin)`,
];
const asks = new RegExp(` (?:${patterns.join('|')}) `, 'u');

/** Who says that this is never asked, or that it must not be done, does not ask. */
const denial = / (?:never|not|don t|dont|do not|won t|will not|nunca|no|jamais|ne|nie|niemals|nicht|mai|non) (?:\S+ ){0,5}$/u;

/** The words with which a text asks for a secret; `undefined` when it does not. */
export const solicitationIn = (words: string): string | undefined => {
  const found = asks.exec(words);
  if (found === null || denial.test(words.slice(0, found.index + 1))) return undefined;
  return found[0].trim();
};
