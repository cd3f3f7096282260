import { recordAlert } from '../alerts';
import type { Parameters } from '../signature';
import type { Account } from '../state/account';
import type { World } from '../world';
import type { Attempt } from '../webhooks/attempt';
import { deliver } from '../webhooks/deliver';
import { parseTwiml, TwimlError, type Verb } from './parse';

export interface TwimlSource {
  kind: string;
  url: string;
  method: string;
  fallbackUrl?: string;
  fallbackMethod?: string;
  resourceSid: string;
  parameters: Parameters;
}

interface FetchedTwiml {
  answer: Attempt;
  verbs: Verb[];
  /** Twilio's error where there are no verbs to run. */
  errorCode: number | undefined;
}

async function fetchOnce(
  world: World,
  account: Account,
  source: TwimlSource,
): Promise<FetchedTwiml> {
  const { kind, url, method, resourceSid, parameters } = source;
  const answer = await deliver(world, account, {
    kind,
    url,
    method,
    resourceSid,
    content: { parameters },
  });
  if (answer.failure)
    return { answer, verbs: [], errorCode: answer.status === undefined ? 11205 : 11200 };
  const isMessage = kind.startsWith('inbound-message');
  if (isMessage && answer.body.trim() === '') return { answer, verbs: [], errorCode: undefined };
  if (isMessage && answer.contentType.startsWith('text/plain')) {
    const verbs = [{ name: 'Message', attributes: {}, text: answer.body, children: [] }];
    return { answer, errorCode: undefined, verbs };
  }
  try {
    return { answer, verbs: parseTwiml(answer.contentType, answer.body), errorCode: undefined };
  } catch (error) {
    if (!(error instanceof TwimlError)) throw error;
    recordAlert(world, account, {
      errorCode: error.code,
      text: error.message,
      url,
      method,
      resourceSid,
    });
    return { answer, verbs: [], errorCode: error.code };
  }
}

/** Fetches TwiML from a webhook; where that fails, from its fallback address, told of the error. */
export async function fetchTwiml(
  world: World,
  account: Account,
  source: TwimlSource,
): Promise<FetchedTwiml> {
  const first = await fetchOnce(world, account, source);
  if (first.errorCode === undefined || !source.fallbackUrl) return first;
  return fetchOnce(world, account, {
    ...source,
    kind: `${source.kind}-fallback`,
    url: source.fallbackUrl,
    method: source.fallbackMethod ?? 'POST',
    parameters: { ...source.parameters, ErrorCode: String(first.errorCode), ErrorUrl: source.url },
  });
}
