import type { Context, Effects, Routes } from '../../context';
import { iso8601 } from '../../dates';
import { publish } from '../../eventStreams/publish';
import { without, type Table, type Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

/** The code of every verification that brings none of its own. */
export const VERIFICATION_CODE = '123456';

const MOST_CHECKS = 5;
const MOST_SENDS = 5;

const channels = [
  'sms',
  'call',
  'email',
  'whatsapp',
  'sna',
  'auto',
  'rcs',
  'silent_network_auth',
  'push',
  'totp',
];

const base = '/v2/Services/{ServiceSid}';

function service({ account, path, url }: Context): Wire {
  const found = account.table('verify/v2/Services').get(path.ServiceSid ?? '');
  if (!found) throw new TwilioError(20404, url);
  return found;
}

const verificationsOf = ({ account, path }: Context): Table<Wire> =>
  account.table(`verify/v2/Services/${path.ServiceSid}/Verifications`);

/** Codes and failed checks, which no answer shows. */
const secrets = new WeakMap<Wire, { code: string; checks: number }>();

/** A verification by SID, or the pending one to an address. */
function found(context: Context, name: string): Wire {
  const table = verificationsOf(context);
  const verification =
    table.get(name) ?? table.find(({ to, status }) => to === name && status === 'pending');
  if (!verification) throw new TwilioError(20404, context.url);
  return verification;
}

interface SendRequest {
  To: string;
  Channel: string;
  CustomCode?: string;
}

function refuse(context: Context, { To, Channel, CustomCode }: SendRequest): void {
  const { custom_code_enabled: customCodes } = service(context);
  const isAddress =
    Channel === 'email' ? /^[^@\s]+@[^@\s]+$/.test(To) : /^\+[1-9]\d{6,14}$/.test(To);
  if (!channels.includes(Channel)) throw new TwilioError(60200, 'Channel');
  if (!isAddress) throw new TwilioError(60200, 'To');
  const isCode =
    CustomCode === undefined || (customCodes === true && /^\d{4,10}$/.test(CustomCode));
  if (!isCode) throw new TwilioError(60200, 'CustomCode');
  const lineType = context.world.lookups.get(To)?.line_type_intelligence?.type;
  if (Channel === 'sms' && lineType === 'landline') throw new TwilioError(60205);
}

/** Publishes the verification's status on the event streams. */
function tell({ world, account }: Context, verification: Wire): void {
  const type = `com.twilio.accountsecurity.verify.verification.${verification.status}`;
  publish(world, account, type, () => [{ verification: { ...verification } }]);
}

const attempt = ({ world }: Context, channel: string) => ({
  time: iso8601(world.now()),
  channel: channel.toUpperCase(),
  attempt_sid: world.newSid('VL'),
});

/** Sends a code; a second request for an address that is still pending sends it once more. */
function send(context: Context): Wire {
  const { world, account, path, body } = context;
  const request = body as unknown as SendRequest;
  refuse(context, request);
  const now = iso8601(world.now());
  const pending = verificationsOf(context).find(
    ({ to, status }) => to === request.To && status === 'pending',
  );
  if (pending) {
    const attempts = pending.send_code_attempts as Wire[];
    if (attempts.length >= MOST_SENDS) throw new TwilioError(60203);
    return Object.assign(pending, {
      channel: request.Channel,
      date_updated: now,
      send_code_attempts: [...attempts, attempt(context, request.Channel)],
    });
  }
  const sid = world.newSid('VE');
  const verification: Wire = {
    sid,
    service_sid: path.ServiceSid,
    account_sid: account.sid,
    to: request.To,
    channel: request.Channel,
    status: 'pending',
    valid: false,
    amount: body.Amount ?? null,
    payee: body.Payee ?? null,
    lookup: {},
    date_created: now,
    date_updated: now,
    send_code_attempts: [attempt(context, request.Channel)],
    sna: null,
    url: `https://verify.twilio.com/v2/Services/${path.ServiceSid}/Verifications/${sid}`,
  };
  tell(context, verification);
  secrets.set(verification, { code: request.CustomCode ?? VERIFICATION_CODE, checks: 0 });
  return verificationsOf(context).add(sid, verification);
}

/** Checks a code; only a pending verification can be checked. */
function check(context: Context): Wire {
  const { world, body } = context;
  service(context);
  const name = String(body.VerificationSid ?? body.To ?? '');
  if (!name) throw new TwilioError(60200, 'To');
  if (body.Code === undefined) throw new TwilioError(60200, 'Code');
  const verification = found(context, name);
  if (verification.status !== 'pending') throw new TwilioError(20404, context.url);
  const secret = secrets.get(verification);
  const right = secret?.code === body.Code;
  if (secret && !right && (secret.checks += 1) > MOST_CHECKS) {
    verification.status = 'max_attempts_reached';
    throw new TwilioError(60202);
  }
  if (right) {
    Object.assign(verification, {
      status: 'approved',
      valid: true,
      date_updated: iso8601(world.now()),
    });
    tell(context, verification);
  }
  return {
    ...without(verification, 'lookup', 'send_code_attempts', 'sna', 'url'),
    sna_attempts_error_codes: [],
  };
}

export const verifications: Routes = {
  [`POST ${base}/Verifications`]: (context) => ({ status: 201, body: send(context) }),
  [`GET ${base}/Verifications/{Sid}`]: (context) => ({
    status: 200,
    body: found(context, context.path.Sid ?? ''),
  }),
  [`POST ${base}/Verifications/{Sid}`]: (context) => {
    const verification = found(context, context.path.Sid ?? '');
    if (verification.status !== 'pending') throw new TwilioError(20404, context.url);
    const { Status } = context.body;
    Object.assign(verification, {
      status: Status,
      valid: Status === 'approved',
      date_updated: iso8601(context.world.now()),
    });
    tell(context, verification);
    return { status: 200, body: verification };
  },
  [`POST ${base}/VerificationCheck`]: (context) => ({ status: 201, body: check(context) }),
};

/** Twilio's defaults in place of the example's values. */
export const verifyServices: Effects = {
  'POST /v2/Services': ({ body }, service) =>
    Object.assign(service, {
      code_length: body.CodeLength ?? 6,
      lookup_enabled: body.LookupEnabled ?? false,
      skip_sms_to_landlines: body.SkipSmsToLandlines ?? false,
      dtmf_input_required: body.DtmfInputRequired ?? true,
      tts_name: body.TtsName ?? null,
      custom_code_enabled: body.CustomCodeEnabled ?? false,
      do_not_share_warning_enabled: body.DoNotShareWarningEnabled ?? false,
      default_template_sid: body.DefaultTemplateSid ?? null,
    }),
};
