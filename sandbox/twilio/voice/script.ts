import { recordAlert } from '../alerts';
import type { Account } from '../state/account';
import type { Call } from '../state/call';
import { fetchTwiml } from '../twiml/fetch';
import { parseTwiml, TwimlError, type Verb } from '../twiml/parse';
import type { World } from '../world';
import { voiceParameters } from './parameters';
import { verbs as handlers, type Next } from './verbs';

const isOver = ({ wire }: Call) => wire.status !== 'in-progress' && wire.status !== 'ringing';

/** The verbs of the call's script, and the address that relative ones are resolved against. */
async function load(world: World, account: Account, call: Call, more: Record<string, string>) {
  const { script } = call;
  if (!script) return { verbs: [] as Verb[], base: undefined };
  if ('url' in script) {
    const { url, method, fallbackUrl } = script;
    const { verbs, errorCode } = await fetchTwiml(world, account, {
      kind: 'voice',
      url,
      method,
      fallbackUrl,
      resourceSid: call.wire.sid,
      parameters: { ...voiceParameters(account, call), ...more },
    });
    return { verbs, base: url, failed: errorCode !== undefined };
  }
  try {
    return { verbs: parseTwiml('text/xml', script.twiml), base: undefined };
  } catch (error) {
    if (!(error instanceof TwimlError)) throw error;
    const { code: errorCode, message } = error;
    recordAlert(world, account, {
      errorCode,
      text: message,
      url: '',
      method: '',
      resourceSid: call.wire.sid,
    });
    return { verbs: [] as Verb[], base: undefined, failed: true };
  }
}

/**
 * Runs the call's TwiML, verb by verb, from document to document, until it ends or the call does.
 */
export async function runScript(world: World, account: Account, call: Call): Promise<void> {
  let more: Record<string, string> = {};
  for (;;) {
    const { verbs, base } = await load(world, account, call, more);
    if (call.wire.status === 'ringing') call.wire.status = 'in-progress';
    let next: Next | undefined;
    for (const verb of verbs) {
      if (isOver(call) || call.redirect) return;
      next = await handlers[verb.name]?.({ world, account, call, verb, base });
      if (next) break;
    }
    if (!next || next === 'end' || isOver(call) || call.redirect) return;
    call.script = { url: next.url, method: next.method };
    more = next.parameters;
  }
}
