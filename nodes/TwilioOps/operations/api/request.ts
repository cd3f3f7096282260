import {
  byModel,
  choice,
  flag,
  integer,
  jsonObject,
  optional,
  shownFor,
  text,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { bareAddress } from '../../../../lib/twilio/crm';
import { agentPathsField, checkAgentMethod, checkAgentPage, checkAgentPath } from './agentPaths';
import { checkedUrl } from './checkedUrl';
import { listEntries } from './listEntries';

export default operation({
  resource: 'api',
  operation: 'request',
  name: 'Request',
  action: 'Make a request to any Twilio API',
  description:
    "Use what this node has no operation for: any address of any Twilio product, with the account's credentials. May spend money or destroy. Secrets in the answer, such as auth tokens, are hidden.",
  risk: 'destroys',
  fields: {
    method: choice(
      { label: 'Method' },
      { GET: 'GET', POST: 'POST', PUT: 'PUT', PATCH: 'PATCH', DELETE: 'DELETE' },
    ),
    url: byModel(
      text({
        label: 'URL',
        description:
          "Of Twilio's API; {AccountSid} stands for the SID of the chosen account. Region and edge of the credential are put in.",
        placeholder: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
      }),
    ),
    query: byModel(
      optional(
        jsonObject({
          label: 'Query Parameters',
          description:
            'Such as {"Status": "active"}; a list of values is sent as repeated parameters',
        }),
      ),
    ),
    bodyType: shownFor(
      { method: ['POST', 'PUT', 'PATCH'] },
      choice(
        { label: 'Body Type' },
        {
          form: { name: 'Form', description: 'What most of the API takes' },
          json: {
            name: 'JSON',
            description: 'For Content, Lookup batches and some newer products',
          },
        },
      ),
    ),
    body: byModel(
      shownFor(
        { method: ['POST', 'PUT', 'PATCH'] },
        optional(jsonObject({ label: 'Body', description: 'Such as {"FriendlyName": "Queue"}' })),
      ),
    ),
    agentPaths: agentPathsField(),
    isList: shownFor(
      { method: ['GET'] },
      flag({
        label: 'Split List',
        description:
          'Whether the answer is a list, of which each entry becomes an item, over all its pages',
      }),
    ),
    returnAll: shownFor(
      { isList: [true] },
      flag({
        label: 'Return All',
        description: 'Whether to return all results or only up to a given limit',
      }),
    ),
    limit: shownFor(
      { isList: [true], returnAll: [false] },
      integer({
        label: 'Limit',
        description: 'Max number of results to return',
        min: 1,
        max: 100_000,
        default: 50,
      }),
    ),
  },
  check(_twilio, { url, query, body, agentPaths }, context) {
    checkedUrl(url, context.account);
    checkAgentPath(url, agentPaths, context);
    checkAgentMethod(url, [query, body], context);
  },
  request: async (
    twilio,
    { method, url, query, bodyType, body, agentPaths, isList, returnAll, limit },
    context,
  ) => {
    const uri = checkedUrl(url, context.account);
    if (isList) {
      const checkPage = (page: string) => checkAgentPage(page, uri, agentPaths, context);
      return listEntries(twilio, uri, query ?? {}, { returnAll, limit }, checkPage);
    }
    const { statusCode, body: answer } = await twilio.request({
      method: method.toLowerCase() as 'get',
      uri,
      params: query ?? {},
      data: body,
      headers: body
        ? {
            'Content-Type':
              bodyType === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
          }
        : {},
    });
    return (answer || { statusCode, url: uri }) as object;
  },
  sending: ({ method, url, query, bodyType, body = {} }) => {
    if (method === 'GET') return undefined;
    const sender = namedIn(body, 'MessagingServiceSid') ?? namedIn(body, 'From') ?? null;
    return {
      kind: 'request',
      recipient: bareAddress(namedIn(body, 'To')) || url,
      sender,
      content: { method, url, query, bodyType, body },
    };
  },
});

/** A parameter by its name, in any case of letters; what is no text is written as JSON. */
function namedIn(body: object, name: string): string | undefined {
  const field = Object.entries(body).find(([key]) => key.toLowerCase() === name.toLowerCase());
  const value: unknown = field?.[1] ?? undefined;
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}
