import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { selfSignedCertificate } from './certificate';
import { control } from './control';
import type { FaultPlan } from './faults';
import { handle } from './handle';
import { product as catalogueOf } from './openapi/catalogue';
import type { RequestLog } from './requests';
import type { Simulation } from './simulation';
import { tcpSockets } from './tcpSockets';
import { TwilioError } from './twilioError';
import type { World } from './world';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

interface Parts {
  world: World;
  faults: FaultPlan;
  requests: RequestLog;
}

/** Answers requests of `/<product>/…`, with the faults that are switched on. */
function api({ world, faults, requests }: Parts, tcpSocketOf: (socket: Socket) => Socket) {
  let concurrent = 0;

  async function respond(request: FastifyRequest, reply: FastifyReply) {
    const { method, headers } = request;
    const [, target = '', query = ''] = /^([^?]*)\??(.*)$/.exec(request.raw.url ?? '') ?? [];
    const [, product = '', path = ''] =
      /^\/([^/]*)(.*)$/.exec(underProduct(headers.host, target)) ?? [];
    const operation = catalogueOf(product)?.find(method, path)?.operation.key;
    const log = requests.add({
      atMs: world.now(),
      method,
      path: request.raw.url ?? '',
      operation,
      query: {},
      body: {},
      auth: undefined,
      accountSid: undefined,
      status: undefined,
    });
    const send = (status: number, body: unknown, more: Record<string, string> = {}) => {
      requests.answered(log, status);
      reply.code(status).headers({
        date: new Date(world.now()).toUTCString(),
        'twilio-request-id': `RQ${randomUUID().replaceAll('-', '')}`,
        'twilio-concurrent-requests': String(concurrent),
        ...more,
      });
      if (Buffer.isBuffer(body) || body === undefined) return reply.send(body);
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
    };
    const refuse = (code: number, more?: Record<string, string>) => {
      const { status, body } = new TwilioError(code);
      return send(status, body, more);
    };
    const reset = () => {
      requests.answered(log, 'reset');
      reply.hijack();
      tcpSocketOf(request.raw.socket).resetAndDestroy();
    };

    const fault = faults.pick(`${method} ${target}`, concurrent);
    const { latencyMs, retryAfterSeconds } = faults.settings;
    if (fault === 'resetBefore') return reset();
    const refused = fault === 'tooManyRequests' || fault === 'unavailable';
    const result = refused
      ? undefined
      : await handle(
          world,
          {
            method,
            product,
            path,
            query,
            headers,
            body: (request.body as string | undefined) ?? '',
          },
          log,
        );
    if (latencyMs > 0) await sleep(latencyMs);
    if (fault === 'resetAfter') return reset();
    if (fault === 'tooManyRequests') {
      return refuse(
        20429,
        retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
      );
    }
    if (!result || fault === 'unavailableProcessed') return refuse(20503);
    return send(result.status, result.body, result.headers);
  }

  return async (request: FastifyRequest, reply: FastifyReply) => {
    concurrent += 1;
    try {
      return await respond(request, reply);
    } finally {
      concurrent -= 1;
    }
  };
}

/**
 * Asked by Twilio's own host name, the product is the host's first label instead of the path's
 * first segment.
 */
const underProduct = (host = '', target: string) =>
  /\.twilio\.com(:\d+)?$/.test(host) ? `/${host.split('.')[0]}${target}` : target;

type Certificate = Awaited<ReturnType<typeof selfSignedCertificate>>;

/** The HTTP server: Twilio's products, and the simulator's own control under `/_control`. */
export function createServer(
  parts: Parts,
  https: Certificate | undefined,
  simulation: () => Simulation,
) {
  const app = fastify({
    logger: false,
    bodyLimit: 32 * 2 ** 20,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 5000 },
    ...(https && { https }),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error: Error, { method, url }, reply) => {
    const problems = [error.stack ?? error.message];
    parts.world.responseFaults.push({ method, path: url, operation: undefined, problems });
    return reply
      .code(500)
      .send({ code: 20500, message: `The simulator failed: ${error.message}`, status: 500 });
  });
  control(app, simulation);
  app.route({ method: [...methods], url: '*', handler: api(parts, tcpSockets(app.server)) });
  return app;
}
