import type { Context, Routes } from '../../context';
import { onDays } from '../../timeFilter';
import { createMessage } from '../../messaging/create';
import { setStatus } from '../../messaging/lifecycle';
import type { MessageRequest } from '../../messaging/refusals';
import { page2010 } from '../../paging';
import { canFind } from '../../toFilter';
import type { Message } from '../../state/message';
import type { Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

const list = '/2010-04-01/Accounts/{AccountSid}/Messages.json';
const instance = '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json';

const unfinished = new Set(['accepted', 'scheduled', 'queued', 'sending']);

const toWire = ({ wire }: Message): Wire => ({ ...wire });

function found({ account, path, url }: Context): Message {
  const message = account.messages.get(path.Sid ?? '');
  if (!message) throw new TwilioError(20404, url.split('?')[0]);
  return message;
}

/** Twilio sorts by the date of sending, newest first; what was not sent counts by its making. */
const orderOf = ({ sentAtMs, createdAtMs }: Message) => sentAtMs ?? createdAtMs;

interface Filters {
  To?: string;
  From?: string;
}

export const messages: Routes = {
  [`POST ${list}`]: ({ world, account, body }) => ({
    status: 201,
    body: toWire(createMessage(world, account, body as unknown as MessageRequest)),
  }),

  [`GET ${list}`]: (context) => {
    const { world, account, query } = context;
    const { To, From } = query as Filters;
    const visibleUntilMs = world.now() - world.options.listLagMs;
    const isSearchable = To === undefined || canFind(To, world.options);
    const candidates = To === undefined ? account.messages.all : account.messages.to(To);
    const rows = candidates
      .filter(
        ({ wire, createdAtMs, sentAtMs }) =>
          isSearchable &&
          createdAtMs <= visibleUntilMs &&
          (From === undefined || wire.from === From) &&
          onDays(query, 'DateSent', sentAtMs),
      )
      .reverse()
      .sort((one, other) => orderOf(other) - orderOf(one));
    return { status: 200, body: page2010(context, 'messages', rows, toWire) };
  },

  [`GET ${instance}`]: (context) => ({ status: 200, body: toWire(found(context)) }),

  [`POST ${instance}`]: (context) => {
    const { world, account, body } = context;
    const message = found(context);
    if (body.Status === 'canceled') {
      if (!unfinished.has(message.wire.status)) throw new TwilioError(20009);
      setStatus(world, account, message, 'canceled');
    }
    if (body.Body !== undefined) {
      if (body.Body !== '') throw new TwilioError(20001, 'Body');
      if (unfinished.has(message.wire.status)) throw new TwilioError(20009);
      message.wire.body = '';
    }
    return { status: 200, body: toWire(message) };
  },

  [`DELETE ${instance}`]: (context) => {
    const message = found(context);
    if (unfinished.has(message.wire.status)) throw new TwilioError(20009);
    context.account.messages.delete(message.wire.sid);
    return { status: 204 };
  },
};
