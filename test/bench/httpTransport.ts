/**
 * What carrier, SDK and pace cost beside a bare undici Pool of the same bound: `tsx
 * test/bench/httpTransport.ts [messages]`. The server is another process, so that the CPU stated is
 * the sender's alone. Prints a table; judges nothing.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Pool } from 'undici';

import { carry } from '../../lib/twilio/httpTransport';
import { twilioFor } from '../../lib/twilio/client';
import { createPace } from '../../lib/twilio/pace';
import { closePools } from '../../lib/twilio/pools';
import { withRetries } from '../../lib/twilio/retry';

const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'token';
const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
const bound = 50;
const message = {
  To: '+15005550006',
  From: '+15005550009',
  Body: 'Your appointment is tomorrow at 10:00',
};
const answer = JSON.stringify({
  sid: `SM${'1'.repeat(32)}`,
  account_sid: accountSid,
  status: 'queued',
  direction: 'outbound-api',
  num_segments: '1',
  num_media: '0',
  to: message.To,
  from: message.From,
  body: message.Body,
  price: null,
  price_unit: 'USD',
  error_code: null,
  error_message: null,
  date_created: 'Sun, 01 Mar 2026 12:00:00 +0000',
  date_sent: null,
  uri: path,
  subresource_uris: {},
});

interface Way {
  name: string;
  /** Makes ready; gives what sends one message, and what ends it. */
  open(origin: string): Promise<{ send(): Promise<unknown>; close(): Promise<void> }>;
}

const headers = {
  Authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}`,
  'Content-Type': 'application/x-www-form-urlencoded',
  Accept: 'application/json',
};
const account = (origin: string) => ({
  name: 'bench',
  accountSid,
  authToken,
  phoneNumbers: [],
  baseUrl: origin,
});
const created = { to: message.To, from: message.From, body: message.Body };

const ways: Way[] = [
  {
    name: 'bare Pool',
    open: async (origin) => {
      const pool = new Pool(origin, { connections: bound });
      const send = async () => {
        const { body } = await pool.request({
          path,
          method: 'POST',
          headers,
          body: new URLSearchParams(message).toString(),
        });
        return body.json();
      };
      return Promise.resolve({ send, close: async () => pool.destroy() });
    },
  },
  {
    name: 'carrier',
    open: async (origin) =>
      Promise.resolve({
        send: async () => carry({ method: 'post', uri: origin + path, headers, data: message }),
        close: closePools,
      }),
  },
  {
    name: 'SDK on the carrier',
    open: async (origin) => {
      const client = await twilioFor(account(origin));
      return { send: async () => client.messages.create(created), close: closePools };
    },
  },
  {
    name: 'the same with pace and retries',
    open: async (origin) => {
      const pace = createPace({ max: bound });
      const client = await twilioFor(account(origin), {
        through: async (_request, carryOnce) =>
          (await withRetries(async () => pace.run(carryOnce), { isIdempotent: false })).result,
      });
      return { send: async () => client.messages.create(created), close: closePools };
    },
  },
];

async function measure(way: Way, count: number, latencyMilliseconds: number) {
  const server = fork(__filename, ['--server', String(latencyMilliseconds)]);
  const told = async <T>() =>
    new Promise<T>((resolve) => server.once('message', resolve as (value: unknown) => void));
  const { send, close } = await way.open(`http://127.0.0.1:${await told<number>()}`);
  await send();
  const begun = performance.now();
  const cpu = process.cpuUsage();
  let left = count;
  const worker = async () => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: bound }, worker));
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - begun) / 1000;
  const connections = told<number>();
  server.send('count');
  const row = {
    way: way.name,
    'latency ms': latencyMilliseconds,
    s: seconds.toFixed(2),
    'messages/s': Math.round(count / seconds),
    'CPU ms/message': ((user + system) / 1000 / count).toFixed(3),
    connections: await connections,
  };
  await close();
  server.kill();
  return row;
}

function serve(latencyMilliseconds: number): void {
  let connections = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const reply = () =>
        void response.writeHead(201, { 'Content-Type': 'application/json' }).end(answer);
      if (latencyMilliseconds > 0) setTimeout(reply, latencyMilliseconds);
      else reply();
    });
  });
  server.on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
  process.on('message', () => process.send!(connections));
}

async function main(count: number): Promise<void> {
  for (const way of ways) await measure(way, Math.min(count, 500), 0);
  for (const latency of [50, 0]) {
    const rows = [];
    for (const way of ways) rows.push(await measure(way, count, latency));
    console.table(rows);
  }
}

if (process.argv[2] === '--server') serve(Number(process.argv[3]));
else void main(Number(process.argv[2] ?? 5000));
