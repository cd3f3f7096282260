import { itemsOf, runWorkflow } from '../../sandbox/n8n/executions';
import { operations as gateOperations } from '../../nodes/ComplianceGate/operations';
import { operations as twilioOperations } from '../../nodes/TwilioOps/operations';
import { post } from '../contract/twilioOps/fixture';
import { nameOf, people, start, workflowOf, type Chain } from './resources/chain';
import { chains } from './resources/chains';
import { startSetting, type Setting } from './trigger/setting';

/**
 * Operations that need more than a workflow of their own resource, and the tests in which they run
 * on a real n8n.
 */
const elsewhere: Record<string, string> = {
  'twiml/respond': 'trigger/answering.test.ts',
  'account/audit': 'reports.test.ts',
  'analytics/messages': 'reports.test.ts',
  'analytics/calls': 'reports.test.ts',
  'message/sendAndWait': 'waiting.test.ts',
  'call/makeAndWait': 'waiting.test.ts',
  'consent/resolve': 'onePerson.test.ts',
};

const keyOf = ({ resource, operation }: { resource: string; operation: string }) =>
  `${resource}/${operation}`;

it('covers every operation', () => {
  const covered = chains.flatMap(({ resource, steps }) =>
    steps.map(({ operation }) => keyOf({ resource, operation })),
  );
  const all = [...twilioOperations, ...gateOperations].map(keyOf);
  expect([...new Set([...covered, ...Object.keys(elsewhere)])].sort()).toEqual(all.sort());
});

describe('the operations of each resource on a real n8n', () => {
  let setting: Setting;
  let given: object[];
  beforeAll(async () => {
    // A call lasts until it is hung up.
    setting = await startSetting({}, { callDurationMs: 120_000 });
    const { sid: verifyService } = await post(setting.twilio, '/verify/v2/Services', {
      FriendlyName: 'Clinic',
      CustomCodeEnabled: 'true',
    });
    given = people.map((person, index) => ({
      ...person,
      email: `person${index}@example.com`,
      verifyService,
    }));
  });
  afterAll(async () => setting?.stop());

  const itemsFor = async ({ items = given }: Chain) =>
    typeof items === 'function' ? items(setting.twilio) : items;

  it.each(chains.map((chain) => [`${chain.resource} ${chain.about ?? ''}`.trim(), chain] as const))(
    '%s',
    async (_name, chain) => {
      const items = await itemsFor(chain);
      const workflow = await setting.add(workflowOf(chain, items));
      const execution = await runWorkflow(setting.n8n.rest, workflow.id, start);
      expect(execution.error).toBeUndefined();
      let count = items.length;
      for (const step of chain.steps) {
        const found = itemsOf(execution, nameOf(step));
        const { each = 1 } = step;
        if (each === 'some')
          expect([nameOf(step), found.length]).toEqual([nameOf(step), expect.any(Number)]);
        else expect([nameOf(step), found.length]).toEqual([nameOf(step), count * each]);
        expect(found.length).toBeGreaterThan(0);
        for (const { json } of found)
          expect([nameOf(step), json]).toMatchObject([nameOf(step), step.gives]);
        const sources = found.map(({ pairedItem }) => (pairedItem as { item: number }).item);
        expect(sources).toEqual(
          each === 'some'
            ? [...sources].sort((a, b) => a - b)
            : Array.from({ length: count * each }, (_, index) => Math.floor(index / each)),
        );
        if (!step.isAside) count = found.length;
      }
      expect(setting.twilio.violations).toEqual([]);
    },
  );
});
