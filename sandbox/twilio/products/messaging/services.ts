import type { Context, Routes } from '../../context';
import { iso8601 } from '../../dates';
import {
  newMessagingService,
  poolNumber,
  senderPool,
  serviceOf,
} from '../../numbers/messagingService';
import { pageWithMeta } from '../../paging';
import { fromParameters } from '../../state/fromParameters';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

function service({ account, path, url }: Context): Wire {
  const found = account.messagingServices.get(path.ServiceSid ?? path.Sid ?? '');
  if (!found) throw new TwilioError(20404, url.split('?')[0]);
  return found;
}

function pooled(context: Context): Wire {
  const found = senderPool(context.account, String(service(context).sid)).get(
    context.path.Sid ?? '',
  );
  if (!found) throw new TwilioError(20404, context.url.split('?')[0]);
  return found;
}

const services: Routes = {
  'POST /v1/Services': ({ world, account, body }) => {
    const sid = world.newSid('MG');
    const made = newMessagingService(account, {
      sid,
      friendlyName: String(body.FriendlyName),
      now: iso8601(world.now()),
    });
    return {
      status: 201,
      body: account.messagingServices.add(sid, { ...made, ...fromParameters(made, body) }),
    };
  },
  'GET /v1/Services': (context) => ({
    status: 200,
    body: pageWithMeta(
      context,
      'services',
      context.account.messagingServices.newestFirst,
      (row) => row,
    ),
  }),
  'GET /v1/Services/{Sid}': (context) => ({ status: 200, body: service(context) }),
  'POST /v1/Services/{Sid}': (context) => {
    const found = service(context);
    Object.assign(found, fromParameters(found, context.body), {
      date_updated: iso8601(context.world.now()),
    });
    return { status: 200, body: found };
  },
  'DELETE /v1/Services/{Sid}': (context) => {
    context.account.messagingServices.delete(String(service(context).sid));
    return { status: 204 };
  },
};

const senders: Routes = {
  'POST /v1/Services/{ServiceSid}/PhoneNumbers': (context) => {
    const { world, account, body } = context;
    const serviceSid = String(service(context).sid);
    const number = account.numbers.get(String(body.PhoneNumberSid));
    if (!number) throw new TwilioError(20404, String(body.PhoneNumberSid));
    const holder = serviceOf(account, String(number.phone_number));
    if (holder) throw new TwilioError(holder.sid === serviceSid ? 21710 : 21712);
    return { status: 201, body: poolNumber(account, serviceSid, number, iso8601(world.now())) };
  },
  'GET /v1/Services/{ServiceSid}/PhoneNumbers': (context) => {
    const rows = senderPool(context.account, String(service(context).sid)).newestFirst;
    return { status: 200, body: pageWithMeta(context, 'phone_numbers', rows, (row) => row) };
  },
  'GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}': (context) => ({
    status: 200,
    body: pooled(context),
  }),
  'DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}': (context) => {
    senderPool(context.account, String(context.path.ServiceSid)).delete(
      String(pooled(context).sid),
    );
    return { status: 204 };
  },
};

export const messagingServices: Routes = { ...services, ...senders };
