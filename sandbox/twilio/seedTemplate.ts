import { approvals, templates } from './messaging/templates';
import { CONTENT_TEMPLATE } from './seed';
import type { Account } from './state/account';

/** Adds the seeded template, approved by WhatsApp. */
export function seedTemplate(account: Account, now: string): void {
  const { sid, friendlyName, body } = CONTENT_TEMPLATE;
  const url = `https://content.twilio.com/v1/Content/${sid}`;
  templates(account).add(sid, {
    sid,
    account_sid: account.sid,
    friendly_name: friendlyName,
    language: 'en',
    variables: { 1: 'Sam', 2: '10:00' },
    types: { 'twilio/text': { body } },
    url,
    date_created: now,
    date_updated: now,
    links: {
      approval_create: `${url}/ApprovalRequests/whatsapp`,
      approval_fetch: `${url}/ApprovalRequests`,
    },
  });
  approvals(account).add(sid, {
    name: friendlyName,
    category: 'UTILITY',
    content_type: 'twilio/text',
    status: 'approved',
    rejection_reason: '',
    allow_category_change: true,
  });
}
