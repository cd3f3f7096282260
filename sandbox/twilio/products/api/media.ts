import { onDays } from '../../timeFilter';
import type { Context, Routes } from '../../context';
import { mediaOf } from '../../messaging/media';
import { page2010 } from '../../paging';
import { TwilioError } from '../../twilioError';

const base = '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media';

function found({ account, path, url }: Context) {
  const medium = mediaOf(account, path.MessageSid ?? '').get(path.Sid ?? '');
  if (!medium) throw new TwilioError(20404, url);
  return medium;
}

export const media: Routes = {
  [`GET ${base}.json`]: (context) => {
    const { account, path, query, url } = context;
    if (!account.messages.get(path.MessageSid ?? ''))
      throw new TwilioError(20404, url.split('?')[0]);
    const rows = mediaOf(account, path.MessageSid ?? '').newestFirst.filter((medium) =>
      onDays(query, 'DateCreated', Date.parse(String(medium.date_created))),
    );
    return { status: 200, body: page2010(context, 'media_list', rows, (row) => row) };
  },
  [`GET ${base}/{Sid}.json`]: (context) => ({ status: 200, body: found(context) }),
  [`DELETE ${base}/{Sid}.json`]: (context) => {
    const medium = found(context);
    mediaOf(context.account, context.path.MessageSid ?? '').delete(String(medium.sid));
    return { status: 204 };
  },
};
