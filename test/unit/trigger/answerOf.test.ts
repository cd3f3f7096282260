import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf } from '../../../nodes/TwilioOpsTrigger/webhook/answerOf';

/** What is seen of an answer that a real server gives, and what its caller gets. */
async function answered(give: (response: ServerResponse) => void, hangUpAfterMs?: number) {
  const seen = Promise.withResolvers<Awaited<ReturnType<typeof answerOf>>>();
  const server = createServer((_request, response) => {
    void answerOf(response).then(seen.resolve);
    give(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const signal = hangUpAfterMs === undefined ? undefined : AbortSignal.timeout(hangUpAfterMs);
  const got = await fetch(`http://127.0.0.1:${port}`, { signal: signal ?? null }).then(
    async (response) => response.text(),
    () => undefined,
  );
  const answer = await seen.promise;
  server.closeAllConnections();
  server.close();
  return { answer, got };
}

describe('the answer to a webhook', () => {
  it('is known whoever writes it, in however many parts', async () => {
    const { answer, got } = await answered((response) => {
      response.statusCode = 503;
      response.setHeader('Content-Type', 'text/xml');
      response.write('<Resp');
      response.end(Buffer.from('onse/>'));
    });
    expect(answer).toEqual({
      ...{ status: 503, contentType: 'text/xml', body: '<Response/>', isWhole: true },
    });
    expect(got).toBe('<Response/>');
  });

  it('is not whole where the caller hangs up before, or it is longer than TwiML', async () => {
    expect((await answered(() => {}, 50)).answer.isWhole).toBe(false);
    const long = 'x'.repeat(70_000);
    const { answer, got } = await answered((response) => response.end(long));
    expect([answer.isWhole, got]).toEqual([false, long]);
  });
});
