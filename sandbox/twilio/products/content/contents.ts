import type { Context, Effects, Routes } from '../../context';
import { approvals, templates } from '../../messaging/templates';
import { pageWithMeta } from '../../paging';
import { between } from '../../timeFilter';
import type { Account } from '../../state/account';
import { without, type Wire } from '../../state/table';
import { TwilioError } from '../../twilioError';

const unsubmitted = {
  name: '',
  category: '',
  content_type: '',
  status: 'unsubmitted',
  rejection_reason: '',
  allow_category_change: true,
};

const approvalOf = (account: Account, sid: string): Wire =>
  approvals(account).get(sid) ?? unsubmitted;

function template({ account, path, url }: Context): Wire {
  const found = templates(account).get(path.ContentSid ?? path.Sid ?? '');
  if (!found) throw new TwilioError(20404, url);
  return found;
}

/**
 * Submits a template: received, then pending, then approved; rejected when its name contains
 * `reject`.
 */
function submit(context: Context): Wire {
  const { world, account, body } = context;
  const { sid, types } = template(context);
  const approval: Wire = {
    ...unsubmitted,
    name: body.name,
    category: body.category,
    content_type: Object.keys(types as Wire)[0],
    status: 'received',
  };
  approvals(account).add(String(sid), approval);
  const rejected = String(body.name).includes('reject');
  const { statusDelayMs } = world.options;
  world.schedule.after(statusDelayMs, () => {
    approval.status = 'pending';
    world.schedule.after(statusDelayMs, () => {
      Object.assign(
        approval,
        rejected
          ? { status: 'rejected', rejection_reason: 'TAG_CONTENT_MISMATCH' }
          : { status: 'approved' },
      );
    });
  });
  return approval;
}

interface Filters {
  ContentName?: string;
  Language?: string[];
  ContentType?: string[];
}

const list = (context: Context, toWire: (row: Wire) => Wire) => {
  const { ContentName, Language, ContentType } = context.query as Filters;
  const rows = templates(context.account).newestFirst.filter(
    ({ friendly_name: name, language, types, date_created: created }) =>
      (!ContentName || String(name).includes(ContentName)) &&
      (!Language || Language.includes(String(language))) &&
      (!ContentType || ContentType.some((type) => type in (types as Wire))) &&
      between(context.query, ['DateCreatedAfter', 'DateCreatedBefore'], created),
  );
  return { status: 200, body: pageWithMeta(context, 'contents', rows, toWire) };
};

const plain = (row: Wire) => row;

const withApproval =
  (account: Account) =>
  (row: Wire): Wire => ({
    ...without(row, 'links', 'url'),
    approval_requests: approvalOf(account, String(row.sid)),
  });

export const contents: Routes = {
  'GET /v1/Content': (context) => list(context, plain),
  'GET /v2/Content': (context) => list(context, plain),
  'GET /v1/ContentAndApprovals': (context) => list(context, withApproval(context.account)),
  'GET /v2/ContentAndApprovals': (context) => list(context, withApproval(context.account)),
  'POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp': (context) => ({
    status: 201,
    body: submit(context),
  }),
  'GET /v1/Content/{Sid}/ApprovalRequests': (context) => {
    const { sid, account_sid: accountSid } = template(context);
    const whatsapp = { type: 'whatsapp', ...approvalOf(context.account, String(sid)) };
    const url = `https://content.twilio.com/v1/Content/${sid}/ApprovalRequests`;
    return { status: 200, body: { sid, account_sid: accountSid, whatsapp, url } };
  },
};

export const contentEffects: Effects = {
  'POST /v1/Content': ({ body }, content) =>
    Object.assign(content, {
      variables: body.variables ?? {},
      friendly_name: body.friendly_name ?? null,
    }),
};
