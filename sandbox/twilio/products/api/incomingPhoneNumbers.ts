import type { Context, Routes } from '../../context';
import { rfc2822 } from '../../dates';
import { newNumber } from '../../numbers/incomingPhoneNumber';
import { page2010 } from '../../paging';
import { fromParameters } from '../../state/fromParameters';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';
import { needsAddress } from './availablePhoneNumbers';

const base = '/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers';

/** Twilio's test numbers for buying: https://www.twilio.com/docs/iam/test-credentials */
const refused: Record<string, number> = { '+15005550001': 21421, '+15005550000': 21422 };

function found({ account, path, url }: Context): Wire {
  const number = account.numbers.get(path.Sid ?? '');
  if (!number) throw new TwilioError(20404, url.split('?')[0]);
  return number;
}

/**
 * A number that is free in the area code; the simulator's supply never ends, except in 533 as at
 * Twilio.
 */
function anyNumberIn({ world }: Context, areaCode: string): string {
  if (areaCode === '533') throw new TwilioError(21452, areaCode);
  for (let line = 200; ; line += 1) {
    const candidate = `+1${areaCode}5550${line}`;
    if (!world.accounts.holderOf(candidate)) return candidate;
  }
}

const buy = (context: Context, type: string) => {
  const { world, account, body } = context;
  const { PhoneNumber, AreaCode } = body as { PhoneNumber?: string; AreaCode?: string };
  if (!PhoneNumber && !AreaCode) throw new TwilioError(21421, '');
  const phoneNumber = PhoneNumber ?? anyNumberIn(context, AreaCode ?? '');
  const refusal = refused[phoneNumber];
  if (refusal) throw new TwilioError(refusal, phoneNumber);
  if (!/^\+[1-9]\d{6,14}$/.test(phoneNumber)) throw new TwilioError(21421, phoneNumber);
  if (needsAddress(phoneNumber) && !body.AddressSid && !body.BundleSid)
    throw new TwilioError(21631);
  if (world.accounts.holderOf(phoneNumber)) throw new TwilioError(21422, phoneNumber);
  const sid = world.newSid('PN');
  const number = newNumber(account, {
    sid,
    phoneNumber,
    friendlyName: phoneNumber,
    sms: true,
    nowMs: world.now(),
  });
  Object.assign(number, { type }, fromParameters(number, body));
  return { status: 201, body: account.numbers.add(sid, number) };
};

const list = (context: Context, type?: string) => {
  const { PhoneNumber, FriendlyName } = context.query as {
    PhoneNumber?: string;
    FriendlyName?: string;
  };
  const wanted = PhoneNumber?.replaceAll('*', '').replace(/^\+/, '');
  const rows = context.account.numbers.newestFirst.filter(
    (number) =>
      (!type || number.type === type) &&
      (!FriendlyName || number.friendly_name === FriendlyName) &&
      (!wanted || String(number.phone_number).includes(wanted)),
  );
  return { status: 200, body: page2010(context, 'incoming_phone_numbers', rows, (row) => row) };
};

const types = { Local: 'local', Mobile: 'mobile', TollFree: 'toll-free' };

export const incomingPhoneNumbers: Routes = {
  [`POST ${base}.json`]: (context) => buy(context, 'local'),
  [`GET ${base}.json`]: (context) => list(context),

  ...Object.fromEntries(
    Object.entries(types).flatMap(([name, type]) => [
      [`POST ${base}/${name}.json`, (context: Context) => buy(context, type)],
      [`GET ${base}/${name}.json`, (context: Context) => list(context, type)],
    ]),
  ),

  [`GET ${base}/{Sid}.json`]: (context) => ({ status: 200, body: found(context) }),

  [`POST ${base}/{Sid}.json`]: (context) => {
    const number = found(context);
    const changes = fromParameters(number, context.body);
    Object.assign(number, changes, { date_updated: rfc2822(context.world.now()) });
    return { status: 200, body: number };
  },

  [`DELETE ${base}/{Sid}.json`]: (context) => {
    context.account.numbers.delete(String(found(context).sid));
    return { status: 204 };
  },
};
