import type { Context, Routes } from '../../context';
import { onDays } from '../../timeFilter';
import { page2010 } from '../../paging';
import { canFind } from '../../toFilter';
import type { Call, Script } from '../../state/call';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';
import { newCall } from '../../voice/call';
import { dial, endCall, isOver } from '../../voice/lifecycle';
import { refuseCall } from '../../voice/refusals';
import type { CallRequest } from '../../voice/callRequest';

const list = '/2010-04-01/Accounts/{AccountSid}/Calls.json';
const instance = '/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json';

const toWire = ({ wire }: Call): Wire => ({ ...wire });

function found({ account, path, url }: Context): Call {
  const call = account.calls.get(path.Sid ?? '');
  if (!call) throw new TwilioError(20404, url.split('?')[0]);
  return call;
}

/** The TwiML that a request names: given, at an address, or of an application. */
function scriptOf({ account, body }: Context): Script | undefined {
  const {
    Twiml,
    Url,
    Method = 'POST',
    FallbackUrl,
    ApplicationSid,
  } = body as unknown as CallRequest;
  if (Twiml) return { twiml: Twiml };
  if (Url) return { url: Url, method: Method, fallbackUrl: FallbackUrl };
  const application = account
    .table(`api/2010-04-01/Accounts/${account.sid}/Applications`)
    .get(ApplicationSid ?? '');
  return (
    application && {
      url: String(application.voice_url),
      method: String(application.voice_method ?? 'POST'),
    }
  );
}

interface Filters {
  To?: string;
  From?: string;
  ParentCallSid?: string;
  Status?: string;
}

export const calls: Routes = {
  [`POST ${list}`]: (context) => {
    const { world, account } = context;
    const request = context.body as unknown as CallRequest;
    refuseCall(account, request);
    const call = newCall(world, account, {
      from: request.From,
      to: request.To,
      direction: 'outbound-api',
      status: 'queued',
    });
    call.script = scriptOf(context);
    call.request = request;
    if (request.StatusCallback) {
      call.statusCallback = {
        url: request.StatusCallback,
        method: request.StatusCallbackMethod ?? 'POST',
        events: new Set(request.StatusCallbackEvent ?? ['completed']),
      };
    }
    dial(world, account, call);
    return { status: 201, body: toWire(call) };
  },

  [`GET ${list}`]: (context) => {
    const { To, From, ParentCallSid, Status } = context.query as Filters;
    const rows = context.account.calls.newestFirst.filter(
      ({ wire, endedAtMs }) =>
        onDays(
          context.query,
          'StartTime',
          wire.start_time === null ? undefined : Date.parse(wire.start_time),
          'excluded',
        ) &&
        onDays(context.query, 'EndTime', endedAtMs, 'excluded') &&
        (!To || (wire.to === To && canFind(To, context.world.options))) &&
        (!From || wire.from === From) &&
        (!Status || wire.status === Status) &&
        (!ParentCallSid || wire.parent_call_sid === ParentCallSid),
    );
    return { status: 200, body: page2010(context, 'calls', rows, toWire) };
  },

  [`GET ${instance}`]: (context) => ({ status: 200, body: toWire(found(context)) }),

  [`POST ${instance}`]: (context) => {
    const { world, account, body } = context;
    const call = found(context);
    const script = scriptOf(context);
    if (isOver(call)) throw new TwilioError(21220);
    if (script) {
      if (call.wire.status !== 'in-progress') throw new TwilioError(21220);
      call.redirect = script;
    }
    if (body.Status === 'completed') {
      endCall(world, account, call, call.wire.status === 'in-progress' ? 'completed' : 'canceled');
    }
    if (body.Status === 'canceled' && call.wire.status !== 'in-progress')
      endCall(world, account, call, 'canceled');
    return { status: 200, body: toWire(call) };
  },

  [`DELETE ${instance}`]: (context) => {
    const call = found(context);
    if (!isOver(call)) throw new TwilioError(20009);
    context.account.calls.delete(call.wire.sid);
    return { status: 204 };
  },
};
