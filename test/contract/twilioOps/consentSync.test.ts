import { execute } from '../../../lib/kit/execute';
import { twilioEngine } from '../../../lib/engines/twilioEngine';
import { closePools } from '../../../lib/twilio/pools';
import { operations } from '../../../nodes/TwilioOps/operations';
import { MESSAGING_SERVICE } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';
import { fakeExecute } from '../../support/fakeExecute';

let twilio: TwilioSimulator;
beforeEach(async () => {
  twilio = await startTwilio();
});
afterEach(async () => {
  await twilio.close();
  await closePools();
});

const consent = (index: number) => ({
  resource: 'consentSync',
  operation: 'push',
  contactId: `+150055501${String(index).padStart(2, '0')}`,
  status: 'opt-out',
  source: 'website',
  dateOfConsent: '2026-01-01T09:00:00Z',
  // Only Twilio minds the capitals.
  sender: index === 7 ? `MG${'A'.repeat(32)}` : MESSAGING_SERVICE.sid,
});

it('sends 30 items in two batches, and fails only the one that Twilio refuses', async () => {
  const parameters = Array.from({ length: 30 }, (_, index) => consent(index));
  const { n8n } = fakeExecute({
    parameters,
    credential: credentialFor(twilio.url),
    onError: 'continueRegularOutput',
  });
  const [items] = await execute(n8n, twilioEngine(n8n, operations));
  expect(twilio.requests.all.map(({ body }) => (body.Items as unknown[]).length)).toEqual([25, 5]);
  expect(items!.filter(({ json }) => json.accepted)).toHaveLength(29);
  expect(items![7]!.json.error).toMatchObject({
    code: 30646,
    message: expect.stringContaining('INVALID_SENDER_ID'),
  });
  expect(items!.map(({ pairedItem }) => pairedItem)).toEqual(
    parameters.map((_, item) => ({ item })),
  );
});
