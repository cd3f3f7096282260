import { randomBytes } from 'node:crypto';
import type { Context, Routes } from '../../context';
import { rfc2822 } from '../../dates';
import { page2010 } from '../../paging';
import type { ApiKey } from '../../state/account';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

const base = '/2010-04-01/Accounts/{AccountSid}/Keys';

const toWire = ({ sid, friendlyName, createdAtMs }: ApiKey): Wire => {
  const created = rfc2822(createdAtMs);
  return { sid, friendly_name: friendlyName, date_created: created, date_updated: created };
};

function found({ account, path, url }: Context): ApiKey {
  const key = account.keys.get(path.Sid ?? '');
  if (!key) throw new TwilioError(20404, url);
  return key;
}

export const keys: Routes = {
  /** Keys that are made here sign in at once; only this answer has the secret. */
  [`POST ${base}.json`]: ({ world, account, body }) => {
    const key: ApiKey = {
      sid: world.newSid('SK'),
      secret: `sandbox-${randomBytes(8).toString('hex')}-secret`,
      type: 'standard',
      friendlyName: String(body.FriendlyName ?? ''),
      createdAtMs: world.now(),
    };
    account.keys.add(key.sid, key);
    return { status: 201, body: { ...toWire(key), secret: key.secret } };
  },
  [`GET ${base}.json`]: (context) => ({
    status: 200,
    body: page2010(context, 'keys', context.account.keys.newestFirst, toWire),
  }),
  [`GET ${base}/{Sid}.json`]: (context) => ({ status: 200, body: toWire(found(context)) }),
  [`POST ${base}/{Sid}.json`]: (context) => {
    const key = found(context);
    key.friendlyName = String(context.body.FriendlyName ?? key.friendlyName);
    return { status: 200, body: toWire(key) };
  },
  [`DELETE ${base}/{Sid}.json`]: (context) => {
    context.account.keys.delete(found(context).sid);
    return { status: 204 };
  },
};
