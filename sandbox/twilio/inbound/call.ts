import { recordAlert } from '../alerts';
import type { Account } from '../state/account';
import type { Call } from '../state/call';
import type { Wire } from '../state/table';
import type { World } from '../world';
import { newCall } from '../voice/call';
import { endCall, talk } from '../voice/lifecycle';

/** A call from a phone to a number of an account. */
export interface InboundCall {
  from: string;
  to: string;
  /** What the caller presses or says at each Gather, in order. */
  input?: { digits?: string; speech?: string }[];
}

export interface InboundCallResult {
  sid: string;
  status: string;
  /** What the caller was told by Say and Play. */
  heard: string[];
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function connect(account: Account, call: Call, number: Wire) {
  const application = account
    .table(`api/2010-04-01/Accounts/${account.sid}/Applications`)
    .get(String(number.voice_application_sid));
  const source = application ?? number;
  const url = text(source.voice_url);
  call.script = url
    ? {
        url,
        method: text(source.voice_method) ?? 'POST',
        fallbackUrl: text(source.voice_fallback_url),
      }
    : undefined;
  const statusCallback = text(source.status_callback);
  if (statusCallback) {
    call.statusCallback = {
      url: statusCallback,
      method: text(source.status_callback_method) ?? 'POST',
      events: new Set(['completed']),
    };
  }
}

/**
 * Calls a number from outside: asks its voice webhook, runs the TwiML, and resolves when the call
 * is over.
 */
export async function inboundCall(
  world: World,
  { from, to, input = [] }: InboundCall,
): Promise<InboundCallResult> {
  const held = world.accounts.holderOf(to);
  if (!held) throw new Error(`No account of the simulator holds the number ${to}`);
  const { account, number } = held;
  const call = newCall(world, account, { from, to, direction: 'inbound', status: 'ringing' });
  call.input = [...input];
  connect(account, call, number);
  const work = (async () => {
    if (call.script) {
      call.startedAtMs = world.now();
      await talk(world, account, call);
    } else {
      recordAlert(world, account, {
        errorCode: 11100,
        text: 'The number has no voice webhook',
        url: '',
        method: '',
        resourceSid: call.wire.sid,
      });
      endCall(world, account, call, 'failed');
    }
    return { sid: call.wire.sid, status: call.wire.status, heard: call.heard };
  })();
  world.schedule.run(work);
  return work;
}
