import { createServer } from 'node:net';

import { AnswerError } from '../../../lib/twilio/answerError';
import { asTwilioError } from '../../../lib/twilio/errors';
import { carry, type CarrierRequest } from '../../../lib/twilio/httpTransport';
import { NetworkError } from '../../../lib/twilio/networkError';
import { closePools } from '../../../lib/twilio/pools';
import { maskOf } from '../../../lib/twilio/secrets';
import { hidden } from '../../../lib/twilio/texts';
import { json, listen, startServer, type Handler, type TestServer } from './server';

const form = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
const secret = 'very-secret-token';

describe('carry', () => {
  const servers: Array<{ close(): Promise<void> }> = [];
  const serve = async (handler: Handler): Promise<TestServer> => {
    const server = await startServer(handler);
    servers.push(server);
    return server;
  };
  const post = (origin: string, changes: Partial<CarrierRequest> = {}): CarrierRequest => ({
    method: 'post',
    uri: `${origin}/Messages.json`,
    username: 'AC1',
    password: secret,
    headers: { ...form },
    data: { To: '+15005550006', Body: 'private words' },
    ...changes,
  });
  const faultOf = async (request: CarrierRequest): Promise<NetworkError> => {
    const error = await carry(request).then(
      () => undefined,
      (raw: unknown) => raw,
    );
    expect(error).toBeInstanceOf(NetworkError);
    const told = JSON.stringify([
      (error as Error).message,
      (error as Error).stack,
      { ...(error as NetworkError) },
    ]);
    for (const word of [secret, 'private', 'Basic', '5550006']) expect(told).not.toContain(word);
    return error as NetworkError;
  };

  afterEach(async () => {
    await closePools();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  it('sends a form with Basic authentication and gives status, headers and parsed JSON back', async () => {
    const server = await serve((_request, response) =>
      json(response, 201, { sid: 'SM1' }, { 'Twilio-Request-Id': 'RQ1' }),
    );
    const answer = await carry(post(server.origin, { data: { To: '+1', MediaUrl: ['a', 'b'] } }));
    expect(answer).toMatchObject({
      statusCode: 201,
      body: { sid: 'SM1' },
      headers: { 'twilio-request-id': 'RQ1' },
    });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/Messages.json',
      body: 'To=%2B1&MediaUrl=a&MediaUrl=b',
      headers: {
        'content-type': form['Content-Type'],
        authorization: `Basic ${btoa(`AC1:${secret}`)}`,
      },
    });
  });

  it('sends JSON where the SDK says so', async () => {
    const server = await serve((_request, response) => json(response, 200, {}));
    await carry(
      post(server.origin, {
        headers: { 'Content-Type': 'application/json' },
        data: { types: { a: [1, true] } },
      }),
    );
    await carry(
      post(server.origin, { headers: { 'Content-Type': 'application/scim+json' }, data: { b: 1 } }),
    );
    expect(server.requests.map(({ body }) => body)).toEqual([
      '{"types":{"a":[1,true]}}',
      '{"b":1}',
    ]);
  });

  it('sends text as it is, and an empty body for nothing', async () => {
    const server = await serve((_request, response) => json(response, 200, {}));
    await carry(post(server.origin, { data: 'ready=made' }));
    await carry(post(server.origin, { data: undefined }));
    expect(server.requests.map(({ body, headers }) => [body, headers['content-length']])).toEqual([
      ['ready=made', '10'],
      ['', '0'],
    ]);
  });

  it('adds parameters to the query, also to one that is there', async () => {
    const server = await serve((_request, response) => json(response, 200, {}));
    const params = { 'DateSent>': '2026-01-01', To: ['+1', '+2'], Page: undefined };
    await carry({ method: 'get', uri: `${server.origin}/a?b=c`, params });
    await carry({ method: 'get', uri: `${server.origin}/a`, params: {} });
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/a?b=c&DateSent%3E=2026-01-01&To=%2B1&To=%2B2',
      '/a',
    ]);
  });

  it('asks the auth strategy when there is no password, and leaves empty headers out', async () => {
    const server = await serve((_request, response) => json(response, 200, {}));
    const authStrategy = { getAuthString: async () => await Promise.resolve('Bearer abc') };
    await carry({
      method: 'get',
      uri: server.origin,
      authStrategy,
      headers: { 'X-None': undefined, 'X-Flag': true },
    });
    expect(server.requests[0]!.headers).toMatchObject({
      authorization: 'Bearer abc',
      'x-flag': 'true',
    });
    expect(server.requests[0]!.headers).not.toHaveProperty('x-none');
  });

  it('gives a 307 back as an answer and does not follow it', async () => {
    const server = await serve((_request, response) =>
      json(response, 307, { redirect_to: 'https://storage.example' }, { Location: '/elsewhere' }),
    );
    const answer = await carry({ method: 'get', uri: `${server.origin}/Deactivations` });
    expect(answer).toMatchObject({
      statusCode: 307,
      body: { redirect_to: 'https://storage.example' },
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each(
    ['post', 'put', 'patch', 'delete'].flatMap((method) =>
      [300, 302, 304, 307].map((status) => [method, status] as const),
    ),
  )('takes no redirect for something that Twilio has done: %s, %d', async (method, status) => {
    const server = await serve((_request, response) =>
      json(response, status, { redirect: '/login' }, { Location: '/login' }),
    );
    const error: unknown = await carry(post(server.origin, { method })).catch((raw) => raw);
    expect(error).toBeInstanceOf(AnswerError);
    expect(asTwilioError(error)).toMatchObject({
      status,
      action: 'fix',
      mayHaveBeenProcessed: true,
      remedy: expect.stringContaining('not Twilio'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [204, ''],
    [200, ' \r\n'],
  ])('lets a deletion be answered by nothing: %d, %j', async (statusCode, text) => {
    const server = await serve((_request, response) => {
      response.writeHead(statusCode).end(text);
    });
    expect(await carry({ method: 'delete', uri: server.origin })).toMatchObject({
      statusCode,
      body: '',
    });
  });

  it('takes no page of a proxy for the answer to a deletion', async () => {
    const server = await serve((_request, response) => void response.end('<html>Log in</html>'));
    await expect(carry({ method: 'delete', uri: server.origin })).rejects.toThrow(AnswerError);
  });

  it('hides what signs in and what Twilio hands out, unless that is what it was asked for', async () => {
    const server = await serve(({ headers }, response) =>
      json(response, 200, { echo: headers['x-echo'], auth_token: 'handed-out' }),
    );
    const ask = async (changes: Partial<CarrierRequest>) =>
      (
        await carry({
          method: 'get',
          uri: server.origin,
          headers: { 'X-Echo': secret },
          ...changes,
        })
      ).body;
    const mask = maskOf([secret]);
    expect(await ask({})).toEqual({ echo: secret, auth_token: hidden });
    expect(await ask({ mask })).toEqual({ echo: hidden, auth_token: hidden });
    expect(await ask({ mask, keepsSecrets: true })).toEqual({
      echo: hidden,
      auth_token: 'handed-out',
    });
  });

  describe('connections', () => {
    it('are kept alive', async () => {
      const server = await serve((_request, response) => json(response, 200, {}));
      for (let count = 0; count < 50; count++) await carry(post(server.origin));
      expect(server.connections()).toBe(1);
    });

    it('are no more than there are requests at once', async () => {
      const server = await serve(
        (_request, response) => void setTimeout(() => json(response, 200, {}), 5),
      );
      let left = 400;
      const worker = async () => {
        while (left-- > 0) await carry(post(server.origin));
      };
      await Promise.all(Array.from({ length: 20 }, worker));
      expect(server.requests).toHaveLength(400);
      expect(server.connections()).toBeLessThanOrEqual(20);
    });

    it('are no more than the bound, however many requests there are at once', async () => {
      const server = await serve(
        (_request, response) => void setTimeout(() => json(response, 200, {}), 5),
      );
      await Promise.all(Array.from({ length: 500 }, async () => await carry(post(server.origin))));
      expect(server.connections()).toBeLessThanOrEqual(100);
    });

    it('leave no listener on the cancel signal', async () => {
      const server = await serve((_request, response) => json(response, 200, {}));
      const { signal } = new AbortController();
      const add = jest.spyOn(signal, 'addEventListener');
      const remove = jest.spyOn(signal, 'removeEventListener');
      await Promise.all(
        Array.from({ length: 30 }, async () => await carry(post(server.origin, { signal }))),
      );
      expect(add).toHaveBeenCalledTimes(30);
      expect(remove).toHaveBeenCalledTimes(30);
    });
  });

  describe('answers that are no success', () => {
    const answerTo = async (
      handler: Handler,
      changes: Partial<CarrierRequest> = {},
    ): Promise<AnswerError> => {
      const server = await serve(handler);
      const error = await carry(post(server.origin, changes)).then(
        () => undefined,
        (raw: unknown) => raw,
      );
      expect(error).toBeInstanceOf(AnswerError);
      return error as AnswerError;
    };

    it("have Twilio's code, message, details and request id", async () => {
      const body = {
        code: 21211,
        message: 'Invalid To',
        more_info: 'https://x/21211',
        status: 400,
        details: { a: 1 },
      };
      const error = await answerTo((_request, response) =>
        json(response, 400, body, { 'Twilio-Request-Id': 'RQ9' }),
      );
      expect(error).toMatchObject({
        status: 400,
        code: 21211,
        message: 'Invalid To',
        moreInfo: 'https://x/21211',
        details: { a: 1 },
        requestId: 'RQ9',
      });
    });

    it('are read by RFC 9457 too', async () => {
      const body = {
        type: 'https://x',
        title: 'Invalid parameter',
        detail: 'Name is too long',
        status: 422,
        code: 20422,
        errors: [{}],
      };
      const error = await answerTo((_request, response) => json(response, 422, body));
      expect(error).toMatchObject({
        status: 422,
        code: 20422,
        message: 'Invalid parameter: Name is too long',
        details: [{}],
      });
    });

    it('tell when to come back', async () => {
      const error = await answerTo((_request, response) =>
        json(response, 429, { code: 20429, message: 'm' }, { 'Retry-After': '7' }),
      );
      expect(error.retryAfterSeconds).toBe(7);
    });

    it.each<[string, number, string, string]>([
      ['an HTML page of a proxy', 502, 'text/html', '<html>Bad gateway</html>'],
      ['an HTML page with success', 200, 'text/html', '<html>Please log in</html>'],
      ['broken JSON', 201, 'application/json', '{"sid": "SM'],
      ['nothing', 201, 'application/json', ''],
      ['null', 200, 'application/json', 'null'],
      ['an error without body', 500, 'text/plain', ''],
      ['a text of JSON', 500, 'application/json', '"oops"'],
      ['a code of another kind', 400, 'application/json', '{"code": "21211"}'],
    ])('may be %s', async (_case, status, type, body) => {
      const error = await answerTo(
        (_request, response) => void response.writeHead(status, { 'Content-Type': type }).end(body),
      );
      expect(error).toMatchObject({
        status,
        code: undefined,
        message: `127.0.0.1 answered HTTP ${status} without an explanation.`,
      });
    });
  });

  describe('network faults', () => {
    it('know that nothing was sent when nobody listens', async () => {
      const server = await serve(() => undefined);
      await server.close();
      const error = await faultOf(post(server.origin));
      expect(error).toMatchObject({
        fault: 'connect',
        sent: 'no',
        code: 'ECONNREFUSED',
        host: '127.0.0.1',
      });
    });

    it('know that nothing was sent when the name is unknown', async () => {
      expect(await faultOf(post('http://nowhere.invalid'))).toMatchObject({
        fault: 'dns',
        sent: 'no',
        host: 'nowhere.invalid',
      });
    });

    it('know that nothing was sent when TLS fails', async () => {
      const server = await serve(() => undefined);
      const error = await faultOf(post(server.origin.replace('http:', 'https:')));
      expect(error).toMatchObject({ fault: 'tls', sent: 'no' });
    });

    it('take a connection closed in mid-request for a request that may have been processed', async () => {
      const server = await serve(({ socket }) => void socket.destroy());
      expect(await faultOf(post(server.origin))).toMatchObject({ fault: 'reset', sent: 'maybe' });
      expect(server.requests).toHaveLength(1);
    });

    it('take a reset for the same', async () => {
      const server = await serve(({ socket }) => void socket.resetAndDestroy());
      expect(await faultOf(post(server.origin))).toMatchObject({ fault: 'reset', sent: 'maybe' });
    });

    it('take a connection that is closed at once for the same: the request may be on its way', async () => {
      const server = await listen(createServer((socket) => void socket.destroy()) as never);
      servers.push(server);
      expect(await faultOf(post(server.origin))).toMatchObject({ fault: 'reset', sent: 'maybe' });
    });

    it('end the waiting for an answer', async () => {
      const server = await serve(() => undefined);
      const error = await faultOf(post(server.origin, { timeout: 60 }));
      expect(error).toMatchObject({
        fault: 'timeout',
        sent: 'maybe',
        code: 'UND_ERR_HEADERS_TIMEOUT',
      });
    });

    it('end the waiting for the rest of an answer', async () => {
      const server = await serve(
        (_request, response) => void response.writeHead(201).write('{"sid"'),
      );
      const error = await faultOf(post(server.origin, { timeout: 60 }));
      expect(error).toMatchObject({
        fault: 'timeout',
        sent: 'maybe',
        code: 'UND_ERR_BODY_TIMEOUT',
      });
    });

    it('include an answer that breaks off', async () => {
      const server = await serve(({ socket }, response) => {
        response.writeHead(201, { 'Content-Length': '100' }).write('{"sid": "SM1"}');
        setImmediate(() => socket.destroy());
      });
      expect(await faultOf(post(server.origin))).toMatchObject({ fault: 'reset', sent: 'maybe' });
    });

    it('include an answer that is not HTTP', async () => {
      const server = await listen(
        createServer((socket) => void socket.end('SSH-2.0-nope\r\n')) as never,
      );
      servers.push(server);
      expect(await faultOf(post(server.origin))).toMatchObject({ fault: 'other', sent: 'maybe' });
    });
  });

  describe('the cancel signal', () => {
    it('prevents a request that has not begun', async () => {
      const server = await serve((_request, response) => json(response, 200, {}));
      expect(await faultOf(post(server.origin, { signal: AbortSignal.abort() }))).toMatchObject({
        fault: 'cancelled',
        sent: 'no',
      });
      expect(server.requests).toHaveLength(0);
    });

    it('ends a request under way, which may have been processed', async () => {
      const controller = new AbortController();
      const server = await serve(() => controller.abort());
      const error = await faultOf(post(server.origin, { signal: controller.signal }));
      expect(error).toMatchObject({ fault: 'cancelled', sent: 'maybe' });
    });

    it('knows of queued requests that they were not sent, and sends none of them', async () => {
      const controller = new AbortController();
      const server = await serve(() => void setImmediate(() => controller.abort()));
      const errors = await Promise.all(
        Array.from(
          { length: 150 },
          async () => await faultOf(post(server.origin, { signal: controller.signal })),
        ),
      );
      const sent = errors.filter((error) => error.sent === 'maybe');
      expect(errors.every(({ fault }) => fault === 'cancelled')).toBe(true);
      expect(server.requests.length).toBeLessThanOrEqual(sent.length);
      expect(sent.length).toBeLessThanOrEqual(100);
    });

    it('leaves other requests alone, and the pool usable', async () => {
      const controller = new AbortController();
      const server = await serve((request, response) => {
        if (request.body.includes('cancel')) controller.abort();
        else json(response, 200, { ok: true });
      });
      const cancelled = faultOf(
        post(server.origin, { data: { Body: 'cancel' }, signal: controller.signal }),
      );
      const other = carry(post(server.origin));
      await cancelled;
      expect((await other).body).toEqual({ ok: true });
      expect((await carry(post(server.origin))).body).toEqual({ ok: true });
    });
  });

  it("does not touch the global dispatcher, which is n8n's", async () => {
    const { getGlobalDispatcher } = await import('undici');
    const before = getGlobalDispatcher();
    const server = await serve((_request, response) => json(response, 200, {}));
    await carry(post(server.origin));
    expect(getGlobalDispatcher()).toBe(before);
  });
});
