type OptOutType = 'STOP' | 'START' | 'HELP';

/** Twilio's default words: https://help.twilio.com/articles/223134027 */
const words: Record<OptOutType, string[]> = {
  STOP: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  START: ['START', 'YES', 'UNSTOP'],
  HELP: ['HELP', 'INFO'],
};

/** What a message that is only one of Twilio's words asks for. */
export function optOutType(body: string): OptOutType | undefined {
  const word = body.trim().toUpperCase();
  return (Object.keys(words) as OptOutType[]).find((type) => words[type].includes(word));
}
