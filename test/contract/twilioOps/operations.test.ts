import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../../../lib/n8n/execute';
import { twilioEngine } from '../../../lib/n8n/twilio';
import { closePools } from '../../../lib/twilio/pools';
import { operations } from '../../../nodes/TwilioOps/operations';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { fakeExecute } from '../../support/fakeExecute';
import type { Fixture } from './fixture';

const fixturesOf = (name: string): Fixture[] => {
  const path = join(__dirname, 'fixtures', `${name}.ts`);
  return existsSync(path) ? (require(path) as { default: Fixture[] }).default : [];
};

let twilio: TwilioSimulator;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000, listLagMs: 0, checkResponses: true });
});
afterEach(async () => {
  await twilio.close();
  await closePools();
});

describe.each(operations.map(({ resource, operation }) => [`${resource}/${operation}`, resource, operation]))(
  '%s',
  (name, resource, operation) => {
    const fixtures = fixturesOf(name!);

    it('has a fixture', () => expect(fixtures.length).toBeGreaterThan(0));

    it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', async (_name, fixture) => {
      const sids = (await fixture.prepare?.(twilio)) ?? {};
      const of = <T>(given: T | ((prepared: typeof sids) => T)) => (typeof given === 'function' ? (given as (p: typeof sids) => T)(sids) : given);
      twilio.requests.clear();

      const parameters = { resource, operation, ...of(fixture.parameters) };
      const { n8n } = fakeExecute({ parameters: [parameters], credential: credentialFor(twilio.url), methods: { sendResponse: async () => {} } });
      const [items] = await execute(n8n, await twilioEngine(n8n, operations));

      const requests = twilio.requests.all.map(({ method, path, query, body }) => ({ method, path: path.split('?')[0], query, body }));
      expect(requests).toEqual(of(fixture.requests).map((request) => ({ query: {}, body: {}, ...request })));
      const sends = operations.some((one) => one.resource === resource && one.operation === operation && one.sending);
      const delivery = { outcome: 'sent', attempts: 1, key: expect.any(String) };
      expect(items!.map(({ json }) => json)).toEqual(
        of(fixture.items).map((item) => (sends ? { ...(item as object), delivery } : item)),
      );
      expect(items!.map(({ pairedItem }) => pairedItem)).toEqual(items!.map(() => ({ item: 0 })));
      expect(twilio.violations).toEqual([]);
    });
  },
);
