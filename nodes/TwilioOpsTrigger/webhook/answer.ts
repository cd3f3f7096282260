import type { IWebhookFunctions } from 'n8n-workflow';
import { checkedTwiml } from '../../../lib/engines/checkedTwiml';
import { stepsTwiml, type Step } from '../../../lib/kit/steps/stepsTwiml';
import type { Account } from '../../../lib/twilio/accounts';
import { emptyTwiml, messageTwiml, sayTwiml, type Twiml } from '../../../lib/twilio/twiml';
import { writable } from '../../../lib/twilio/xml/characters';
import type { TwimlKind } from '../../../lib/twilio/verbs';
import { stepResults } from '../callRequest';
import transcriptionReady from '../events/transcriptionReady';
import type { Received, TriggerEvent } from '../event';
import { labelOf, readAnswer, readText, type AnswerParameter } from './readAnswer';

/** How the trigger answers, by the value of its parameter `respond`. */
export type Respond = 'nothing' | 'message' | 'steps' | 'twiml' | 'workflow';

/** What an answer is an answer to; Twilio ignores that to a status. */
const kinds: Record<TriggerEvent['answer'], TwimlKind | undefined> = {
  message: 'message',
  voice: 'call',
  ignored: undefined,
};

/** Where an answer is given, and for which account. */
interface At {
  ownUrl: string;
  account: Account | undefined;
}

/**
 * What Twilio is told at once about a message or a call.
 * @param at the trigger's address, and the account that is asked
 * @throws FieldError when the answer given by the user cannot be made, or is not fit to be sent
 */
export function answerTo(
  n8n: IWebhookFunctions,
  event: TriggerEvent,
  data: Received,
  respond: Respond,
  at: At,
): Twiml {
  const kind = kinds[event.answer];
  const fit = fitFor(kind, at);
  const speak = kind === 'call' ? sayTwiml : messageTwiml;
  const spoken = (field: AnswerParameter) => {
    const text = writable(readText(n8n, field)).trim();
    return text ? fit(field, speak(text)) : emptyTwiml;
  };
  if (respond === 'message') return spoken('message');
  if (respond === 'twiml') return fit('twiml', readText(n8n, 'twiml'));
  if (respond !== 'steps') return emptyTwiml;
  // Repeating the same steps would ask for ever.
  if (stepResults.some((name) => data[name] !== undefined)) return spoken('afterSteps');
  const { step = [] } = (readAnswer(n8n, 'steps') ?? {}) as { step?: Step[] };
  const { ownUrl, account } = at;
  const place = { ownUrl, country: account?.defaultCountry };
  const twiml = fit('steps', stepsTwiml(step, kind === 'call', place));
  if (step.some(({ verb, transcribe, url }) => verb === 'record' && transcribe && !url))
    warnOfUnheard(n8n);
  return twiml;
}

/** A transcription comes to the trigger itself, which may not listen for it. */
function warnOfUnheard(n8n: IWebhookFunctions): void {
  if ((n8n.getNodeParameter('events', []) as string[]).includes(transcriptionReady.id)) return;
  n8n.logger.warn(
    `A step transcribes, but the transcription will start nothing: choose ${transcriptionReady.name} in Trigger On, or give the step a URL`,
    { node: n8n.getNode().name },
  );
}

/** What is asked of somebody whose reply decides nothing. */
export const questionTwiml = (ask: string): Twiml =>
  fitFor('message')('message', messageTwiml(ask));

/** What Twilio is told when the workflow does not answer in time. */
export const fallbackAnswer = (n8n: IWebhookFunctions, event: TriggerEvent, at: At): Twiml =>
  fitFor(kinds[event.answer], at)('fallbackTwiml', readText(n8n, 'fallbackTwiml'));

const fitFor =
  (kind: TwimlKind | undefined, { account, ownUrl }: Partial<At> = {}) =>
  (field: AnswerParameter, twiml: string): Twiml =>
    twiml === ''
      ? emptyTwiml
      : checkedTwiml(twiml, { field, label: labelOf(field), kind, account, ownUrl });
