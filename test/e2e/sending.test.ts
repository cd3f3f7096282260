import { runWorkflow, type Execution } from '../../sandbox/n8n/executions';
import { executionsUntil } from '../../sandbox/n8n/executionsUntil';
import { activateWorkflow, type WorkflowJson } from '../../sandbox/n8n/workflows';
import { NUMBERS } from '../../sandbox/twilio/seed';
import { inLine, items, manually, ours, start } from './support/inLine';
import { startSetting, triggered, type Setting } from './trigger/setting';

const sender = { senderType: 'phoneNumber', from: NUMBERS.first.phoneNumber };
const text = 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.';

/** Start → Items → (File) → Send. */
const sending = (item: object, parameters: object, file?: object): WorkflowJson =>
  inLine('Sending', [
    manually,
    items(item),
    ...(file
      ? [{ name: 'File', type: 'n8n-nodes-base.convertToFile', typeVersion: 1.1, parameters: file }]
      : []),
    ours(
      'Send',
      'twilioOps',
      { resource: 'message', operation: 'send', to: '={{ $json.to }}', ...sender, ...parameters },
      { onError: 'continueRegularOutput' },
    ),
  ]);

const outputOf = ({ runs, error }: Execution) =>
  runs['Send']?.[0]?.data?.main?.[0]?.[0]?.json ?? error;

describe('sending on a real n8n', () => {
  let setting: Setting;
  beforeAll(async () => (setting = await startSetting()));
  afterAll(async () => setting?.stop());

  const run = async (workflow: WorkflowJson) =>
    outputOf(await runWorkflow(setting.n8n.rest, (await setting.add(workflow)).id, start));
  const written = () =>
    setting.twilio.requests.all.filter(
      ({ method, path }) => method === 'POST' && path.includes('/Messages.json'),
    );

  it("attaches the item's own file, which Twilio can fetch from n8n", async () => {
    const file = {
      operation: 'toText',
      sourceProperty: 'note',
      binaryPropertyName: 'data',
      options: { fileName: 'note.txt' },
    };
    // Converting to a file drops the item's other fields.
    const parameters = {
      channel: 'mms',
      to: '+12025550151',
      message: 'See the note',
      binaryPropertyNames: 'data',
    };
    const sent = await run(sending({ note: 'The way to us' }, parameters, file));
    expect(sent).toMatchObject({
      body: 'See the note',
      numMedia: 1,
      delivery: { outcome: 'sent' },
    });
    const { MediaUrl } = written().at(-1)!.body as { MediaUrl: string | string[] };
    const fetched = await fetch([MediaUrl].flat()[0]!);
    expect(fetched.status).toBe(200);
    expect(await fetched.text()).toBe('The way to us');
  });

  it('says which files there are where the named one is not', async () => {
    const before = written().length;
    const failed = await run(
      sending(
        { to: '+12025550151' },
        { channel: 'mms', message: 'See the note', binaryPropertyNames: 'photo' },
      ),
    );
    expect(failed).toMatchObject({
      error: { field: 'binaryPropertyNames', description: 'It has none' },
    });
    expect(written()).toHaveLength(before);
  });

  it('tells what it will cost without sending', async () => {
    const before = written().length;
    const told = await run(
      sending({ to: '+12025550151' }, { channel: 'sms', message: 'Grüße ✓', estimate: 'only' }),
    );
    expect(told).toMatchObject({
      body: 'Grüße ✓',
      estimate: { encoding: 'UCS-2', segments: 1, price: expect.any(Number) },
    });
    expect(written()).toHaveLength(before);
  });

  it('refuses WhatsApp text to who has not written', async () => {
    const failed = await run(
      sending({ to: '+12025550152' }, { channel: 'whatsapp', message: 'Hello' }),
    );
    expect(failed).toMatchObject({
      error: { field: 'contentSid', description: 'Choose an approved template' },
    });
  });

  describe('with the rules of the gate in line', () => {
    const checked = {
      channel: 'sms',
      message: text,
      checkCompliance: true,
      category: 'transactional',
    };
    const toPerson = (to: string) => sending({ to }, checked);

    it('sends what they allow, and not to who has written STOP', async () => {
      const person = '+12025550153';
      expect(await run(toPerson(person))).toMatchObject({
        body: text,
        compliance: { decision: 'allow' },
      });
      const trigger = await setting.add(
        triggered({
          events: ['inboundMessage'],
          source: 'phoneNumbers',
          phoneNumbers: [NUMBERS.first.sid],
        }),
      );
      await activateWorkflow(setting.n8n.rest, trigger);
      await setting.twilio.inboundMessage({
        from: person,
        to: NUMBERS.first.phoneNumber,
        body: 'STOP',
      });
      await executionsUntil(setting.n8n.rest, trigger.id, 1);
      const before = written().length;
      expect(await run(toPerson(person))).toMatchObject({
        to: person,
        error: {
          message: expect.stringContaining('SUP-OPTOUT'),
          description: expect.stringContaining('I cannot send this message'),
          compliance: { decision: 'block' },
        },
      });
      expect(written()).toHaveLength(before);
    });

    it('learns of an opt-out by the error of Twilio, and does not try again', async () => {
      const unsubscribed = '+15005550004';
      expect(
        await run(sending({ to: unsubscribed }, { channel: 'sms', message: text })),
      ).toMatchObject({ error: { code: 21610 } });
      const before = written().length;
      expect(await run(toPerson(unsubscribed))).toMatchObject({
        error: { compliance: { decision: 'block' } },
      });
      expect(written()).toHaveLength(before);
    });
  });
});
