import { authenticate, authorize } from './auth';
import type { Answer } from './context';
import { product } from './openapi/catalogue';
import { fallback } from './products/fallback';
import { effects, routes } from './products';
import { download } from './products/downloads';
import type { LoggedRequest } from './requests';
import { TwilioError } from './twilioError';
import type { World } from './world';

/** A request of any product, as it came from the wire. */
interface ApiRequest {
  method: string;
  product: string;
  /** Percent-encoded, without product and query. */
  path: string;
  query: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

const violationBody = (problems: string[]) => ({
  code: 20001,
  message: `Not allowed by Twilio's OpenAPI document: ${problems.join('; ')}`,
  more_info: 'https://www.twilio.com/docs/errors/20001',
  status: 400,
});

/** Answers one request of the API; the log's entry is filled in on the way. */
export async function handle(
  world: World,
  request: ApiRequest,
  log: LoggedRequest,
): Promise<Answer> {
  try {
    return await answer(world, request, log);
  } catch (error) {
    if (error instanceof TwilioError) return { status: error.status, body: error.body };
    throw error;
  }
}

async function answer(world: World, request: ApiRequest, log: LoggedRequest): Promise<Answer> {
  const { method, path, query, headers } = request;
  const caller = authenticate(world.accounts, headers.authorization as string | undefined);
  log.auth = caller.user;
  const account = authorize(world.accounts, caller, method, path);
  log.accountSid = account.sid;
  const url = query ? `${path}?${query}` : path;

  const bytes = download(method, request.product, {
    world,
    account,
    path,
    query: new URLSearchParams(query),
  });
  if (bytes) return bytes;

  const catalogue = product(request.product);
  const found = catalogue?.find(method, path);
  const violate = (problems: string[], operation?: string): Answer => {
    world.violations.push({ method, path: `/${request.product}${url}`, operation, problems });
    return { status: found ? 400 : 404, body: violationBody(problems) };
  };
  if (!catalogue || !found)
    return violate([`no operation ${method} ${path} in ${request.product}`]);
  const { operation } = found;
  const read = operation.read({ path: found.path, query, headers, body: request.body });
  log.query = read.query;
  log.body = read.body;
  if (read.problems.length > 0) return violate(read.problems, operation.key);

  const handler =
    routes[request.product]?.[operation.key] ??
    fallback(catalogue, operation, effects[request.product]?.[operation.key]);
  const context = {
    world,
    account,
    operation,
    path: read.path,
    query: read.query,
    body: read.body,
    url,
  };
  const result = await handler(context);
  if (world.options.checkResponses) {
    const problems = operation.checkResponse(result.status, result.body);
    if (problems.length > 0)
      world.responseFaults.push({ method, path: url, operation: operation.key, problems });
  }
  return result;
}
