import { isDeepStrictEqual } from 'node:util';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { execute } from '../../../lib/kit/execute';
import { twilioEngine } from '../../../lib/engines/twilioEngine';
import { closePools } from '../../../lib/twilio/pools';
import { operations } from '../../../nodes/TwilioOps/operations';
import { notOffered } from '../../../scripts/docs/notOffered';
import type { LoggedRequest } from '../../../sandbox/twilio/requests';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { fakeExecute } from '../../support/fakeExecute';
import { faultsOf } from '../faultsOf';
import type { Fixture } from './fixture';
import { inputsOf, mainRequest, parametersOf, spellingOf } from './parameters';

const fixturesOf = (name: string): Fixture[] => {
  const path = join(__dirname, 'fixtures', `${name}.ts`);
  return existsSync(path) ? (require(path) as { default: Fixture[] }).default : [];
};

/** n8n's context, as far as operations use more of it than the kit. */
const methods = {
  // The fixtures count days in UTC.
  getTimezone: () => 'UTC',
  sendResponse: async () => {},
  getSignedResumeUrl: () => 'https://n8n.example.com/webhook-waiting/1/node-1?signature=abc',
  getExecuteData: () => ({ data: { main: [[]] } }),
  putExecutionToWait: async () => {},
  evaluateExpression: (expression: string) =>
    expression.includes('resumeUrl')
      ? 'https://n8n.example.com/webhook-waiting/1?signature=abc'
      : 0,
  helpers: {
    prepareBinaryData: async (
      file: Buffer | AsyncIterable<Buffer>,
      fileName: string,
      mimeType: string,
    ) => ({
      data: (Buffer.isBuffer(file) ? file : Buffer.concat(await Array.fromAsync(file))).toString(
        'base64',
      ),
      fileName,
      mimeType,
    }),
  },
} as unknown as Partial<IExecuteFunctions>;

/** What n8n stores for an input that nobody touched. */
const defaultsOf = (resource: string, operation: string) => {
  const { fields } = operations.find(
    (one) => one.resource === resource && one.operation === operation,
  )!;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.property().default]),
  );
};

/** No item: the operation has to fail in these words. */
async function refused(run: () => Promise<unknown>, fails: object): Promise<INodeExecutionData[]> {
  await expect(run()).rejects.toMatchObject(fails);
  return [];
}

/** The main request of each fixture, by operation. */
const asked = new Map<string, LoggedRequest[]>();

let twilio: TwilioSimulator;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000, listLagMs: 0, checkResponses: true });
});
afterEach(async () => {
  await twilio.close();
  await closePools();
});

/** What is not there yet is asked for again, how often depends on the machine. */
const isNotAgain = <One extends { method: string }>(one: One, index: number, all: readonly One[]) =>
  one.method !== 'GET' || !isDeepStrictEqual(one, all[index - 1]);

describe.each(
  operations.map(({ resource, operation }) => [`${resource}/${operation}`, resource, operation]),
)('%s', (name, resource, operation) => {
  const fixtures = fixturesOf(name!);

  it('has a fixture', () => expect(fixtures.length).toBeGreaterThan(0));

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s',
    async (_name, fixture) => {
      const sids = (await fixture.prepare?.(twilio)) ?? {};
      const of = <T>(given: T | ((prepared: typeof sids) => T)) =>
        typeof given === 'function' ? (given as (p: typeof sids) => T)(sids) : given;
      twilio.requests.clear();

      const parameters: Record<string, unknown> = {
        resource,
        operation,
        ...defaultsOf(resource!, operation!),
        ...of(fixture.parameters),
      };
      const { n8n } = fakeExecute({
        parameters: [parameters],
        credential: credentialFor(twilio.url),
        methods,
      });
      const run = async () => execute(n8n, twilioEngine(n8n, operations));
      const [items] = fixture.fails ? [await refused(run, of(fixture.fails))] : await run();

      const main = mainRequest(twilio.requests.all);
      if (main && !fixture.fails) asked.set(name!, [...(asked.get(name!) ?? []), main]);
      const requests = twilio.requests.all.map(({ method, path, query, body }) => ({
        method,
        path: path.split('?')[0],
        query,
        body,
      }));
      expect(fixture.asksAgain ? requests.filter(isNotAgain) : requests).toEqual(
        of(fixture.requests).map((request) => ({ query: {}, body: {}, ...request })),
      );
      expect(items!.map(({ json: { delivery: _delivery, ...json } }) => json)).toEqual(
        of(fixture.items ?? []),
      );
      const isSent = twilio.requests.all.some(({ method }) => method !== 'GET');
      const sends = operations.some(
        (one) => one.resource === resource && one.operation === operation && one.sending,
      );
      const delivery = { outcome: 'sent', attempts: expect.any(Number), key: expect.any(String) };
      expect(items!.map(({ json }) => json.delivery)).toEqual(
        items!.map(() => (sends && isSent ? delivery : undefined)),
      );
      expect(items!.flatMap(({ binary }) => (binary ? [binary] : []))).toEqual(fixture.files ?? []);
      expect(items!.map(({ pairedItem }) => pairedItem)).toEqual(items!.map(() => ({ item: 0 })));
      expect(twilio.violations).toEqual([]);
      const inSchema = parameters.output === undefined || parameters.output === 'simplified';
      if (inSchema)
        expect(items!.flatMap(({ json }) => faultsOf(`TwilioOps/${name}`, json))).toEqual([]);
    },
  );
});

describe('every parameter that Twilio has is offered, or has a reason in the docs', () => {
  it.each(
    operations.map(
      ({ resource, operation, fields }) => [`${resource}/${operation}`, fields] as const,
    ),
  )('%s', (name, fields) => {
    const requests = asked.get(name) ?? [];
    const sent = requests.flatMap(({ query, body }) => [
      ...Object.keys(query),
      ...Object.keys(body),
    ]);
    const known = new Set([...inputsOf(fields), ...sent].map(spellingOf));
    const missing = new Set(
      requests.flatMap(parametersOf).filter((parameter) => !known.has(spellingOf(parameter))),
    );
    expect([...missing].sort()).toEqual(Object.keys(notOffered[name] ?? {}).sort());
  });
});
