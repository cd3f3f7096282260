import type { IDataObject } from 'n8n-workflow';
import { decisionOf } from '../../../lib/waiting/decisionOf';

/** How the user named the buttons. */
export interface ApprovalOptions {
  approvalType?: 'single' | 'double';
  approveLabel?: string;
  disapproveLabel?: string;
}

/**
 * The item of an approval, as n8n's human review reads it: `data.approved`, and a free answer as
 * `data.chatInput`, which approves nothing. `undefined` where nothing was decided.
 */
export function decided(
  body: IDataObject,
  { approveLabel, disapproveLabel }: ApprovalOptions,
): IDataObject | undefined {
  const { decision, event, data } = body;
  if (decision === 'approve' || decision === 'decline') {
    const approved = decision === 'approve';
    return {
      data: { approved },
      wait: { outcome: approved ? 'approved' : 'declined', by: 'page' },
    };
  }
  if (event === undefined) return undefined;
  const { Body, From } = (data ?? {}) as { Body?: string; From?: string };
  const reply = Body ?? '';
  const approved = decisionOf(reply, { approve: approveLabel, decline: disapproveLabel });
  const answer = { by: 'reply', from: From, text: reply };
  if (approved === undefined)
    return {
      data: { approved: false, chatInput: reply },
      wait: { outcome: 'answered', ...answer },
    };
  return { data: { approved }, wait: { outcome: approved ? 'approved' : 'declined', ...answer } };
}
