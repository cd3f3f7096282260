import type { Account } from '../state/account';
import type { Call } from '../state/call';
import type { World } from '../world';
import { deliver } from '../webhooks/deliver';

/**
 * Who answered, where the call asked for it: told with the TwiML request, or with asynchronous
 * detection by a callback of its own. https://www.twilio.com/docs/voice/answering-machine-detection
 */
export function detectMachine(
  world: World,
  account: Account,
  call: Call,
  answeredBy: string,
): void {
  const { MachineDetection, AsyncAmd, AsyncAmdStatusCallback, AsyncAmdStatusCallbackMethod } =
    call.request ?? {};
  if (!MachineDetection) return;
  const untilBeep = MachineDetection === 'DetectMessageEnd' && answeredBy === 'machine_start';
  const heard = untilBeep ? 'machine_end_beep' : answeredBy;
  if (AsyncAmd !== 'true') {
    call.wire.answered_by = heard;
    return;
  }
  world.schedule.after(world.options.statusDelayMs, async () => {
    call.wire.answered_by = heard;
    if (!AsyncAmdStatusCallback) return;
    const parameters = {
      AccountSid: account.sid,
      AnsweredBy: heard,
      CallSid: call.wire.sid,
      MachineDetectionDuration: '2000',
    };
    await deliver(world, account, {
      kind: 'machine-detection',
      url: AsyncAmdStatusCallback,
      method: AsyncAmdStatusCallbackMethod ?? 'POST',
      resourceSid: call.wire.sid,
      content: { parameters },
    });
  });
}
