import { FieldError } from '../../../../lib/kit/fieldError';
import { urls } from '../../../../lib/kit/fields';
import { isTool } from '../../../../lib/kit/tool';
import type { TwilioContext } from '../../../../lib/sending/contract';
import { rebase } from '../../../../lib/twilio/baseUrl';
import { checkedUrl } from './checkedUrl';
import { isPlain } from './plainPath';

/** In a tool of an AI agent: where the author lets it make requests. */
export const agentPathsField = () => {
  const field = urls({
    label: 'Paths for the Agent',
    placeholder: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues',
    description:
      'What the agent may reach: these addresses and whatever lies below them. An address that ends in .json opens itself alone.',
    max: 50,
  });
  const displayOptions = { show: { '@tool': [true] } };
  return { ...field, property: () => ({ ...field.property(), displayOptions }) };
};

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
  const isListed = paths.some((listed) => opens(checkedUrl(listed, account), wanted));
  if (isListed && isPlain(wanted)) return;
  throw refused(
    url,
    isListed
      ? 'is not written plainly, as an AI agent has to write addresses: leave out "..", "//", ";", "\\", "#" and escaped dots, slashes and percent signs'
      : 'is not below a path that an AI agent may use here: the author of the workflow can add it to "Paths for the Agent" in this tool',
  );
}

/** The parameter by which servers take a POST for another method, in a form or in a query. */
const overridesMethod = (name: string): boolean => name.toLowerCase() === '_method';

/**
 * Keeps an agent to the method that the author has chosen.
 * @param parameters what the model has written, of the query and of the body
 * @throws FieldError
 */
export function checkAgentMethod(
  url: string,
  parameters: ReadonlyArray<object | undefined>,
  { n8n, account }: TwilioContext,
): void {
  if (!isTool(n8n)) return;
  const inUrl = [...new URL(checkedUrl(url, account)).searchParams.keys()];
  const names = [...inUrl, ...parameters.flatMap((some) => Object.keys(some ?? {}))];
  if (names.some(overridesMethod))
    throw refused(
      url,
      'may not be asked with "_method": leave it out, as the author of the workflow chooses the method',
    );
}

/** Whether an address that the author lists opens another one. */
function opens(listed: string, wanted: string): boolean {
  const base = new URL(listed);
  const { origin, pathname } = new URL(wanted);
  const path = base.pathname.replace(/(?:\.json|\/+)$/, '');
  if (origin !== base.origin || path === '' || !pathname.startsWith(path)) return false;
  const rest = pathname.slice(path.length);
  const isOneAlone = base.pathname.endsWith('.json');
  return rest === '' || rest === '.json' || (rest.startsWith('/') && !isOneAlone);
}

/**
 * Keeps an agent to these paths on further pages of a list, too, which an answer names.
 * @param first the address of the first page
 * @throws FieldError
 */
export function checkAgentPage(
  page: string,
  first: string,
  paths: readonly string[],
  context: TwilioContext,
): void {
  const { baseUrl } = context.account;
  const isWithin = baseUrl !== undefined && samePlace(page, rebase(first, baseUrl));
  if (!isWithin) checkAgentPath(page, paths, context);
}

const samePlace = (one: string, other: string): boolean => {
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && a.pathname === b.pathname;
};

const refused = (value: string, fault: string) =>
  new FieldError({ field: 'url', label: 'URL', value, fault });
