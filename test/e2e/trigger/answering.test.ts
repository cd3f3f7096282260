import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { executionsUntil } from '../../../sandbox/n8n/executionsUntil';
import { releases } from '../../../sandbox/n8n/release';
import { activateWorkflow, deactivateWorkflow } from '../../../sandbox/n8n/workflows';
import { NUMBERS, PRODUCTION } from '../../../sandbox/twilio/seed';
import { pause, respondWith, startSetting, triggered, triggerName, type Setting } from './setting';

const { sid, phoneNumber } = NUMBERS.second;
const from = '+12025550151';
const source = { source: 'phoneNumbers', phoneNumbers: [sid] };

describe.each(releases)('the answers of a trigger on a real n8n %s', (_line, release) => {
  let setting: Setting;
  beforeAll(async () => (setting = await startSetting({ release })));
  afterAll(async () => setting?.stop());

  /** Activates a workflow for as long as something happens. */
  async function during(
    workflow: ReturnType<typeof triggered>,
    happen: (id: string) => Promise<void>,
  ) {
    const added = await setting.add(workflow);
    await activateWorkflow(setting.n8n.rest, added);
    await happen(added.id);
    await deactivateWorkflow(setting.n8n.rest, added);
  }
  const write = (body: string) => setting.twilio.inboundMessage({ from, to: phoneNumber, body });
  const ring = () => setting.twilio.inboundCall({ from, to: phoneNumber });
  const message = (more: object) => ({ events: ['inboundMessage'], ...source, ...more });
  const call = (more: object) => ({ events: ['inboundCall'], ...source, ...more });

  it('say nothing', () =>
    during(triggered(message({})), async () => {
      expect(await write('Hello')).toMatchObject({
        replies: [],
        webhook: { status: 200, contentType: expect.stringContaining('text/xml') },
      });
    }));

  it('reply to a message, but not to one that Twilio has answered', () =>
    during(
      triggered(message({ respond: 'message', message: '={{ "You wrote " + $json.body.Body }}' })),
      async () => {
        const { webhook } = await write('A & B');
        expect(webhook!.body).toContain('<Message>You wrote A &amp; B</Message>');
        expect((await write('STOP')).replies).toEqual([]);
        expect((await write('START')).replies).toEqual([]);
      },
    ));

  it('are read to a caller', () =>
    during(triggered(call({ respond: 'message', message: 'Good day' })), async () => {
      expect(await ring()).toMatchObject({ heard: ['Good day'] });
    }));

  it('are put together of steps, which end when the digits have come', () =>
    during(
      triggered(
        call({
          respond: 'steps',
          afterSteps: 'Goodbye',
          steps: {
            step: [
              { verb: 'say', text: 'Welcome' },
              { verb: 'gather', input: 'dtmf', digits: 1, text: 'Press 1' },
            ],
          },
        }),
      ),
      async (id) => {
        const talk = await setting.twilio.inboundCall({
          from,
          to: phoneNumber,
          input: [{ digits: '1' }],
        });
        expect(talk).toMatchObject({ heard: ['Welcome', 'Press 1', 'Goodbye'] });
        expect(await executionsUntil(setting.n8n.rest, id, 2)).toHaveLength(2);
      },
    ));

  it('are the TwiML of the user', () =>
    during(
      triggered(call({ respond: 'twiml', twiml: '<Response><Say>Raw</Say></Response>' })),
      async () => {
        expect(await ring()).toMatchObject({ heard: ['Raw'] });
      },
    ));

  it('come from the workflow', () =>
    during(
      triggered(call({ respond: 'workflow' }), [
        respondWith('<Response><Say>Worked out</Say></Response>'),
      ]),
      async () => {
        expect(await ring()).toMatchObject({ heard: ['Worked out'] });
      },
    ));

  it('that a workflow gives as a message are read to a caller', () =>
    during(
      triggered(call({ respond: 'workflow' }), [respondWith('Good day & bye', 'message')]),
      async () => {
        expect(await ring()).toMatchObject({ heard: ['Good day & bye'] });
      },
    ));

  it.each([
    [message({ respond: 'message', message: '=Dear {{ $json.body.Nobody.name }}' }), 'fails'],
    [message({ respond: 'twiml', twiml: '<Response><Say>Hi</Say></Response>' }), '12200'],
  ])('that cannot be made are a 500 and a line in the log: %j', (parameters, line) =>
    during(triggered(parameters), async (id) => {
      expect(await write('Hello')).toMatchObject({ replies: [], webhook: { status: 500 } });
      expect(await executionsUntil(setting.n8n.rest, id, 1)).toMatchObject([{ status: 'success' }]);
      expect(await setting.n8n.log()).toContain(line);
    }),
  );

  it('come in time even when the workflow does not, and its late answer does no harm', () =>
    during(
      triggered(
        call({ respond: 'workflow', fallbackTwiml: '<Response><Say>One moment</Say></Response>' }),
        [pause(14), respondWith('<Response><Say>Too late</Say></Response>')],
      ),
      async (id) => {
        expect(await ring()).toMatchObject({ heard: ['One moment'] });
        expect(await executionsUntil(setting.n8n.rest, id, 1)).toMatchObject([
          { status: 'success' },
        ]);
        expect(await setting.n8n.log()).not.toContain('ERR_HTTP_HEADERS_SENT');
      },
    ));

  const steps = (...step: object[]) => ({ respond: 'steps', steps: { step } });
  const voice = async (id: string) => (await executionsUntil(setting.n8n.rest, id, 1)).length;
  const callsTo = (number: string) =>
    setting.twilio.state.accounts
      .get(PRODUCTION.sid)!
      .calls.all.filter(({ wire }) => wire.to === number);

  it('play a sound, connect with another number and hang up, and nothing after that', () =>
    during(
      triggered(
        call(
          steps(
            { verb: 'play', url: 'https://example.com/tune.mp3' },
            { verb: 'dial', number: '+12025550160' },
            { verb: 'hangup' },
            { verb: 'say', text: 'Never' },
          ),
        ),
      ),
      async (id) => {
        expect(await ring()).toMatchObject({ heard: ['https://example.com/tune.mp3'] });
        expect(callsTo('+12025550160')).toMatchObject([{ wire: { direction: 'outbound-dial' } }]);
        expect(await voice(id)).toBe(1);
      },
    ));

  it('record the caller, and the transcription comes to the trigger', () =>
    during(
      triggered({
        events: ['inboundCall', 'transcriptionReady'],
        ...source,
        ...steps({ verb: 'say', text: 'Speak' }, { verb: 'record', transcribe: true }),
        afterSteps: 'Thanks',
      }),
      async (id) => {
        expect(await ring()).toMatchObject({ heard: ['Speak', 'Thanks'] });
        const executions = await executionsUntil(setting.n8n.rest, id, 3);
        const events = executions.map(
          ({ runs }) => runs[triggerName]![0]!.data!.main![0]![0]!.json.event,
        );
        expect(events.sort()).toEqual(['inboundCall', 'inboundCall', 'transcriptionReady']);
      },
    ));

  it('go on with the TwiML of another address', async () => {
    const elsewhere = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/xml')
        .end('<Response><Say>Elsewhere</Say></Response>'),
    );
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    try {
      await during(
        triggered(call(steps({ verb: 'say', text: 'Here' }, { verb: 'redirect', url }))),
        async () => {
          expect(await ring()).toMatchObject({ heard: ['Here', 'Elsewhere'] });
        },
      );
    } finally {
      elsewhere.close();
    }
  });

  it('are each of its own to messages that start one execution together', () =>
    during(
      triggered(
        message({
          respond: 'message',
          message: '={{ "You wrote " + $json.body.Body }}',
          options: { collectMilliseconds: 3000 },
        }),
      ),
      async (id) => {
        const bodies = ['One', 'Two', 'Three'];
        const answers = await Promise.all(bodies.map(write));
        expect(answers.map(({ webhook }) => /You wrote (\w+)/.exec(webhook!.body)?.[1])).toEqual(
          bodies,
        );
        const executions = await executionsUntil(setting.n8n.rest, id, 1);
        expect(executions).toHaveLength(1);
        const items = executions[0]!.runs[triggerName]![0]!.data!.main![0]!;
        expect(items.map(({ json }) => (json.data as { Body: string }).Body).sort()).toEqual(
          bodies.toSorted(),
        );
      },
    ));

  it('are not sent when Twilio would refuse them, over 64 kB; the workflow starts all the same', () =>
    during(
      triggered(
        call({
          respond: 'twiml',
          twiml: "=<Response><Say>{{ 'x'.repeat(70000) }}</Say></Response>",
        }),
      ),
      async (id) => {
        expect((await ring()).heard).toEqual([]);
        expect(await executionsUntil(setting.n8n.rest, id, 1)).toMatchObject([
          { status: 'success' },
        ]);
        expect(await setting.n8n.log()).toContain('64');
      },
    ));
});
