import { geography } from '../inbound/geography';
import type { Account } from '../state/account';
import type { Call } from '../state/call';

/** The parameters that every voice webhook has. */
export function voiceParameters(account: Account, { wire }: Call): Record<string, string> {
  const {
    sid,
    from,
    to,
    direction,
    status,
    parent_call_sid: parent,
    answered_by: answeredBy,
  } = wire;
  return {
    AccountSid: account.sid,
    ApiVersion: '2010-04-01',
    CallSid: sid,
    CallStatus: status,
    Called: to,
    Caller: from,
    Direction: direction,
    From: from,
    To: to,
    ...(parent && { ParentCallSid: parent }),
    ...(answeredBy && { AnsweredBy: answeredBy }),
    ...geography('From', from),
    ...geography('To', to),
    ...geography('Caller', from),
    ...geography('Called', to),
  };
}
