import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const guard = join(__dirname, '../../../sandbox/n8n/loopback-only.cjs');

/** What a process under the guard says of a request. */
async function fetchUnderGuard(url: string): Promise<{ stdout: string; stderr: string }> {
  const script = `fetch(${JSON.stringify(url)}).then((response) => console.log(response.status), (error) => console.log(error.cause.message))`;
  return promisify(execFile)(process.execPath, ['--require', guard, '-e', script]);
}

describe('loopback-only', () => {
  it.each(['http://192.0.2.1/', 'https://example.com/'])('refuses %s and says so', async (url) => {
    const { stdout, stderr } = await fetchUnderGuard(url);
    expect(stdout).toContain('it only reaches this machine');
    expect(stderr).toContain(`refused a connection to ${new URL(url).hostname}:`);
  });

  it('lets this machine be reached', async () => {
    const server = createServer((_request, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { stdout, stderr } = await fetchUnderGuard(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    );
    server.close();
    expect([stdout.trim(), stderr]).toEqual(['200', '']);
  });
});
