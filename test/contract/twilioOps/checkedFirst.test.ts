import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../../../lib/kit/execute';
import { twilioEngine } from '../../../lib/engines/twilioEngine';
import { closePools } from '../../../lib/twilio/pools';
import { operations } from '../../../nodes/TwilioOps/operations';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { fakeExecute } from '../../support/fakeExecute';
import type { Fixture } from './fixture';

/** What no check of the input can show, by the names of the fixtures. */
const atItsTurn = new Set([
  // Whether the window is open depends on the moment, and a repeat is given whatever it is now.
  'WhatsApp text to who has not written is refused',
  // Only the deletion itself shows it.
  'not while it is on its way',
]);

const cases = operations
  // What puts the execution aside takes no list at all.
  .filter(({ risk, wait }) => risk && !wait)
  .flatMap((operation) => {
    const path = join(__dirname, 'fixtures', operation.resource, `${operation.operation}.ts`);
    const fixtures: Fixture[] = existsSync(path) ? require(path).default : [];
    const good = fixtures.find(({ fails }) => !fails);
    if (!good) return [];
    const bad = fixtures.filter(({ fails, name }) => fails && !atItsTurn.has(name));
    const unconfirmed = { ...good, name: 'with a wrong confirmation' };
    const isConfirmed = 'confirmation' in operation.fields && operation.operation !== 'setStatus';
    return [...bad, ...(isConfirmed ? [unconfirmed] : [])].map(
      (one) =>
        [
          `${operation.resource}/${operation.operation}: ${one.name}`,
          { operation, good, bad: one, more: one === unconfirmed ? { confirmation: 'no' } : {} },
        ] as const,
    );
  });

let twilio: TwilioSimulator;
beforeEach(async () => {
  twilio = await startTwilio({ statusDelayMs: 60_000, listLagMs: 0 });
});
afterEach(async () => {
  await twilio.close();
  await closePools();
});

describe('a list with one faulty item changes nothing at Twilio, with On Error: Stop', () => {
  it('in many ways', () => expect(cases.length).toBeGreaterThan(18));

  it.each(cases)(
    '%s',
    async (_name, { operation: { resource, operation, fields }, good, bad, more }) => {
      const defaults = Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, field.property().default]),
      );
      const parameters: Array<Record<string, unknown>> = [];
      for (const { prepare, parameters: own } of [good, bad]) {
        const sids = (await prepare?.(twilio)) ?? {};
        const given = typeof own === 'function' ? own(sids) : own;
        parameters.push({ resource, operation, ...defaults, ...given });
      }
      Object.assign(parameters[1]!, more);
      twilio.requests.clear();
      const { n8n } = fakeExecute({ parameters, credential: credentialFor(twilio.url) });
      await expect(execute(n8n, twilioEngine(n8n, operations))).rejects.toMatchObject({
        context: { itemIndex: 1 },
      });
      expect(twilio.requests.all.filter(({ method }) => method !== 'GET')).toEqual([]);
    },
  );
});
