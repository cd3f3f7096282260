import { setTimeout as wait } from 'node:timers/promises';

import { AnswerError } from '../../../lib/twilio/answerError';
import { carry } from '../../../lib/twilio/httpTransport';
import { NetworkError } from '../../../lib/twilio/networkError';
import { closePools } from '../../../lib/twilio/pools';
import { listen, type TestServer } from './server';
import { createServer, type ServerResponse } from 'node:http';

const requests = 1500;
const answer = '{"sid": "SM1"}';

/**
 * Each does to a request, or to its connection, what networks do; the request has been received
 * when it is called.
 */
const behaviours: Array<(response: ServerResponse) => void> = [
  (response) => void response.end(answer),
  (response) => void setTimeout(() => response.end(answer), 3),
  (response) => void response.setHeader('Connection', 'close').end(answer),
  (response) => void response.writeHead(429, { 'Retry-After': '1' }).end('{"code": 20429}'),
  (response) => void response.writeHead(503).end('<html>'),
  (response) => void response.end('{"sid": "SM'),
  (response) => void response.socket?.destroy(),
  (response) => void response.socket?.resetAndDestroy(),
  (response) => {
    response.writeHead(200, { 'Content-Length': '99' }).write(answer);
    setImmediate(() => response.socket?.destroy());
  },
  // Answers and hangs up without saying so, as idle connections end.
  (response) =>
    void response.end(answer, () => void setImmediate(() => response.socket?.destroy())),
];

describe('the carrier among faults of all kinds', () => {
  let server: Omit<TestServer, 'requests'>;
  const received = new Map<string, number>();
  let connection = 0;

  beforeAll(async () => {
    let count = 0;
    const http = createServer({ keepAliveTimeout: 5 }, (incoming, response) => {
      let body = '';
      incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
      incoming.on('error', () => undefined);
      incoming.on('end', () => {
        const id = new URLSearchParams(body).get('Id')!;
        received.set(id, (received.get(id) ?? 0) + 1);
        behaviours[count++ % behaviours.length]!(response);
      });
    });
    http.on('connection', (socket) => {
      if (connection++ % 7 === 6) socket.resetAndDestroy();
    });
    server = await listen(http);
  });

  afterAll(async () => {
    await closePools();
    await server.close();
  });

  it('raises known errors only, is right where it says "not sent", and never sends twice', async () => {
    const notSent: string[] = [];
    const kinds = new Map<string, number>();
    let next = 0;
    const worker = async () => {
      while (next < requests) {
        const id = String(next++);
        const controller = new AbortController();
        if (next % 11 === 0) void wait(next % 5).then(() => controller.abort());
        const uri = next % 13 === 0 ? 'http://127.0.0.1:1/' : server.origin;
        const outcome = await carry({
          method: 'post',
          uri,
          data: { Id: id },
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          signal: controller.signal,
        }).then(
          () => 'answered',
          (error: unknown) => error,
        );
        if (outcome instanceof NetworkError && outcome.sent === 'no') notSent.push(id);
        const kind =
          outcome instanceof NetworkError
            ? `${outcome.fault} ${outcome.sent}`
            : outcome instanceof AnswerError
              ? 'refused'
              : String(outcome);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 25 }, worker));

    expect(
      [...kinds.keys()].filter((kind) => !/^(answered|refused|(\w+) (no|maybe))$/.test(kind)),
    ).toEqual([]);
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['answered', 'refused', 'reset maybe', 'connect no']),
    );
    expect(notSent.filter((id) => received.has(id))).toEqual([]);
    expect([...received].filter(([, times]) => times > 1)).toEqual([]);
  }, 60_000);
});
