import type { Context, Effects, Routes } from '../../context';
import { pageWithMeta } from '../../paging';
import { betweenDays } from '../../timeFilter';
import type { Table, Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

const all = ({ account }: Context): Table<Wire> => account.table('conversations/v1/Conversations');

const inside = ({ account, path }: Context, part: string): Table<Wire> =>
  account.table(`conversations/v1/Conversations/${path.ConversationSid}/${part}`);

/** The conversation in the path, open for changes. */
function open(context: Context): Wire {
  const name = context.path.ConversationSid;
  const conversation =
    all(context).get(name ?? '') ?? all(context).find(({ unique_name: unique }) => unique === name);
  if (!conversation) throw new TwilioError(20404, context.url);
  if (conversation.state === 'closed') throw new TwilioError(20409, 'The conversation is closed');
  return conversation;
}

const base = '/v1/Conversations';

export const conversations: Routes = {
  [`GET ${base}`]: (context) => {
    const { query } = context;
    const rows = all(context).newestFirst.filter(
      ({ state, date_created: created }) =>
        (query.State === undefined || state === query.State) &&
        betweenDays(query, ['StartDate', 'EndDate'], created),
    );
    return { status: 200, body: pageWithMeta(context, 'conversations', rows, (row) => row) };
  },
};

export const conversationEffects: Effects = {
  [`POST ${base}`]: (context, conversation) => {
    const { body } = context;
    if (
      body.UniqueName !== undefined &&
      all(context).find(({ unique_name: name }) => name === body.UniqueName)
    ) {
      throw new TwilioError(
        20409,
        `Conversation with unique name ${body.UniqueName} already exists`,
      );
    }
    Object.assign(conversation, {
      state: body.State ?? 'active',
      friendly_name: body.FriendlyName ?? null,
      unique_name: body.UniqueName ?? null,
      attributes: body.Attributes ?? '{}',
      messaging_service_sid: body.MessagingServiceSid ?? conversation.messaging_service_sid,
      timers: {},
      bindings: {},
    });
  },

  [`POST ${base}/{ConversationSid}/Participants`]: (context, participant) => {
    const { body } = context;
    open(context);
    const address = body['MessagingBinding.Address'];
    const taken = inside(context, 'Participants').find(
      ({ identity, messaging_binding: binding }) =>
        (body.Identity !== undefined && identity === body.Identity) ||
        (address !== undefined && (binding as Wire | null)?.address === address),
    );
    if (taken) throw new TwilioError(20409, 'Participant already exists');
    Object.assign(participant, {
      identity: body.Identity ?? null,
      attributes: body.Attributes ?? '{}',
      role_sid: body.RoleSid ?? participant.role_sid,
      messaging_binding:
        address === undefined
          ? null
          : {
              type: String(address).startsWith('whatsapp:') ? 'whatsapp' : 'sms',
              address,
              proxy_address: body['MessagingBinding.ProxyAddress'] ?? null,
            },
    });
  },

  [`POST ${base}/{ConversationSid}/Messages`]: (context, message) => {
    const { body } = context;
    open(context);
    Object.assign(message, {
      index: inside(context, 'Messages').size,
      author: body.Author ?? 'system',
      body: body.Body ?? null,
      participant_sid: null,
      attributes: body.Attributes ?? '{}',
      delivery: null,
      content_sid: body.ContentSid ?? null,
    });
  },
};
