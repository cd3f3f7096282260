import { fixedParts } from '../../../../lib/compliance/content/verdict/fixedParts';
import { hashedText } from '../../../../lib/compliance/content/verdict/hashedText';
import { accountField, accountFor } from '../../../../lib/engines/account';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { FieldError } from '../../../../lib/kit/fieldError';
import { dateTime, text } from '../../../../lib/kit/fields';
import { isTool } from '../../../../lib/kit/tool';
import { dayMilliseconds } from '../../../../lib/kit/durations';

/** Fewer letters and digits of its own say nothing that somebody could approve. */
const fewestLetters = 15;
/** Why nobody can approve a text with these fixed parts; `undefined` when somebody can. */
function faultOf(parts: readonly string[]): string | undefined {
  if (parts.length === 1) return undefined;
  if (parts.slice(1, -1).some((part) => part.trim() === ''))
    return 'has two variables with no word between them';
  const letters = parts.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < fewestLetters
    ? `leaves nearly everything to its variables: fix at least ${fewestLetters} letters, or else nobody knows what they approve`
    : undefined;
}

const longestDays = 366;

export default ledgerOperation({
  resource: 'decision',
  operation: 'approveText',
  name: 'Approve Text',
  action: 'Approve text',
  description:
    'Release a text that content rules hold, or all texts made from a template, in the name of a person who has read it. Of the text only hashes are kept.',
  isNotForAgents: true,
  fields: {
    account: accountField(),
    text: text({
      label: 'Text',
      rows: 4,
      placeholder: 'Acme: hi {{name}}, your prize is at the desk.',
      description:
        'The whole text as it goes out, with Further Texts below it. Write what differs from message to message as {{name}}: up to 100 characters without a link or line break.',
    }),
    approvedBy: text({
      label: 'Approved By',
      description: 'Name of the person who has read it and answers for it',
    }),
    reason: text({ label: 'Reason', description: 'Why it may go out; kept with the approval' }),
    expiresAt: dateTime({
      label: 'Expires At',
      description:
        'When the approval ends, at most a year ahead. Approve the text again to end it earlier',
    }),
  },
  check(_ledger, { text: given, expiresAt }, { n8n }) {
    if (isTool(n8n))
      throw new FieldError({
        field: 'operation',
        label: 'Approve Text',
        fault: 'is for people: an AI agent may not approve what it sends',
      });
    const parts = fixedParts(given);
    const textFault = faultOf(parts);
    if (textFault)
      throw new FieldError({ field: 'text', label: 'Text', value: given, fault: textFault });
    const ahead = expiresAt.getTime() - Date.now();
    if (ahead > 0 && ahead <= longestDays * dayMilliseconds) return;
    throw new FieldError({
      field: 'expiresAt',
      label: 'Expires At',
      value: expiresAt.toISOString(),
      fault:
        ahead > 0
          ? 'is more than a year ahead: have the text read again by then'
          : 'has passed: give a time to come',
    });
  },
  async request(ledger, { account, text: given, approvedBy, reason, expiresAt }, { book, key }) {
    const { accountSid } = await accountFor(book, account);
    const { hash, parts } = hashedText(given, key);
    const at = new Date();
    await ledger.approvals.save({
      account: accountSid,
      textHash: hash,
      parts,
      by: approvedBy,
      reason,
      at,
      endsAt: expiresAt,
    });
    return {
      account: accountSid,
      textHash: hash,
      variables: parts.length - 1,
      approvedBy,
      reason,
      approvedAt: at,
      expiresAt,
    };
  },
});
