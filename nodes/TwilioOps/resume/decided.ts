import type { IDataObject } from 'n8n-workflow';
import { wordsIn, type ApprovalLanguage } from '../../../lib/waiting/approvalWords';
import { decisionOf } from '../../../lib/waiting/decisionOf';

/** How the user wants the page. */
export interface ApprovalOptions {
  approvalType?: 'single' | 'double';
  approveLabel?: string;
  disapproveLabel?: string;
  language?: ApprovalLanguage;
  askAgain?: boolean;
}

/**
 * The item of a decision by a button of the page, as n8n's human review reads it: `data.approved`.
 * `undefined` where the post is no such button.
 */
export function decidedOnPage(
  { decision }: IDataObject,
  { approvalType }: ApprovalOptions,
): IDataObject | undefined {
  if (decision !== 'approve' && (decision !== 'decline' || approvalType === 'single'))
    return undefined;
  const approved = decision === 'approve';
  return {
    data: { approved },
    wait: { outcome: approved ? 'approved' : 'declined', by: 'page' },
  };
}

/**
 * The item of a reply that the trigger received. A free answer is `data.chatInput`, and approves
 * nothing.
 */
export function decidedByReply(
  { data }: IDataObject,
  { approveLabel, disapproveLabel }: ApprovalOptions,
): IDataObject {
  const { Body, From } = Object(data) as { Body?: unknown; From?: unknown };
  const reply = typeof Body === 'string' ? Body : '';
  const approved = decisionOf(reply, { approve: approveLabel, decline: disapproveLabel });
  const answer = { by: 'reply', from: typeof From === 'string' ? From : undefined, text: reply };
  if (approved === undefined)
    return {
      data: { approved: false, chatInput: reply },
      wait: { outcome: 'answered', ...answer },
    };
  return { data: { approved }, wait: { outcome: approved ? 'approved' : 'declined', ...answer } };
}

/** What is asked after a reply that decides nothing. */
export function askAgain({ approveLabel, disapproveLabel, language }: ApprovalOptions): string {
  const { askAgain: ask, yes, no } = wordsIn(language);
  const quoted = (label: string | undefined) => (label ? `"${label}"` : undefined);
  return ask(quoted(approveLabel) ?? yes, quoted(disapproveLabel) ?? no);
}
