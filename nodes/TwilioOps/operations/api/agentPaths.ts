import { FieldError } from '../../../../lib/kit/fieldError';
import { urls } from '../../../../lib/kit/fields';
import { isTool } from '../../../../lib/kit/tool';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { checkedUrl } from './checkedUrl';

/** In a tool of an AI agent: where the author lets it make requests. */
export const agentPathsField = () => {
  const field = urls({
    label: 'Paths for the Agent',
    placeholder: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues',
    description: 'What the agent may reach: these addresses and whatever lies below them',
    max: 50,
  });
  const displayOptions = { show: { '@tool': [true] } };
  return { ...field, property: () => ({ ...field.property(), displayOptions }) };
};

/** Ways to climb out of a path, or to hide where it leads. */
const detour = /%2e|%2f|%5c|\\|\/\.{1,2}(?:[/?#]|$)/i;

/**
 * Keeps an agent to the paths that the author lists.
 * @throws FieldError
 */
export function checkAgentPath(
  url: string,
  paths: readonly string[],
  { n8n, account }: TwilioContext,
): void {
  if (!isTool(n8n)) return;
  const wanted = checkedUrl(url, account);
  const { origin, pathname } = new URL(wanted);
  const isBelow = paths.some((listed) => {
    const base = new URL(checkedUrl(listed, account));
    const path = base.pathname.replace(/(?:\.json|\/)+$/, '');
    const rest = pathname.slice(path.length);
    const follows = rest === '' || /^(?:\/|\.json$)/.test(rest);
    return origin === base.origin && path !== '' && pathname.startsWith(path) && follows;
  });
  if (isBelow && !detour.test(wanted.split('?')[0]!)) return;
  throw new FieldError({
    field: 'url',
    label: 'URL',
    value: url,
    fault:
      'is not below a path that an AI agent may use here: the author of the workflow can add it to "Paths for the Agent" in this tool',
  });
}
