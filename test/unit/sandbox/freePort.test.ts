import crypto from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { freePort } from '../../../sandbox/n8n/free-port';

const listening = async (port: number) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
};

afterEach(() => jest.restoreAllMocks());

it('gives a port that no outgoing connection takes before somebody listens on it', async () => {
  const port = await freePort();
  expect(port).toBeLessThan(32_768);
  const server = await listening(port);
  expect((server.address() as AddressInfo).port).toBe(port);
  server.close();
});

it('gives no port on which somebody listens', async () => {
  const server = await listening(0);
  const taken = (server.address() as AddressInfo).port;
  const free = await freePort();
  jest
    .spyOn(crypto, 'randomInt')
    .mockImplementationOnce(() => taken)
    .mockImplementationOnce(() => free);
  expect(await freePort()).toBe(free);
  server.close();
});
