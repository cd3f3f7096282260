import type { Twilio } from 'twilio';
import { FieldError } from '../../../../lib/kit/fieldError';
import { askOnce, memoByObject } from '../../../../lib/kit/memo';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { unlessStatus } from '../../../../lib/twilio/unlessStatus';

interface Question {
  twilio: Twilio;
  account: string;
  contentSid: string;
}

/**
 * Compares the variables with those of the template, which is read once in a run: where one is
 * missing, Twilio would send the template's sample value, and it would ignore one that is not in
 * the template.
 * @throws FieldError
 */
export async function checkTemplateVariables(
  twilio: Twilio,
  {
    contentSid,
    contentVariables,
  }: { contentSid?: string; contentVariables: Readonly<Record<string, string>> },
  { n8n, account }: TwilioContext,
): Promise<void> {
  if (!contentSid) return;
  const wanted = await namesOf(n8n)({ twilio, account: account.accountSid, contentSid });
  if (!wanted) return;
  const missing = wanted.filter((name) => !(name in contentVariables));
  const unknown = Object.keys(contentVariables).filter((name) => !wanted.includes(name));
  if (missing.length > 0)
    throw fault(
      `lack ${quoted(missing)}, which the template needs; nothing was sent: fill in every variable`,
    );
  if (unknown.length > 0) {
    throw fault(
      `have ${quoted(unknown)}, which the template does not know; nothing was sent: it has ${quoted(wanted) || 'none'}`,
    );
  }
}

const namesOf = memoByObject(() =>
  askOnce(
    ({ account, contentSid }: Question) => `${account} ${contentSid}`,
    async ({ twilio, contentSid }: Question) => {
      // If it cannot be read, sending it will say why.
      const template = await unlessStatus(
        [401, 403, 404],
        twilio.content.v1.contents(contentSid).fetch(),
      );
      return template && Object.keys((template.variables ?? {}) as object);
    },
  ),
);

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const fault = (problem: string) =>
  new FieldError({ field: 'contentVariables', label: 'Template Variables', fault: problem });
