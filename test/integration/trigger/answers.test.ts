import { WebhookContext } from 'n8n-core';
import {
  NodeHelpers,
  Workflow,
  type INode,
  type INodeParameters,
  type IWebhookFunctions,
  type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { TwilioOpsTrigger } from '../../../nodes/TwilioOpsTrigger/TwilioOpsTrigger.node';
import inboundCall from '../../../nodes/TwilioOpsTrigger/events/inboundCall';
import inboundMessage from '../../../nodes/TwilioOpsTrigger/events/inboundMessage';
import { reply } from '../../../nodes/TwilioOpsTrigger/webhook/reply';
import type { TriggerEvent } from '../../../nodes/TwilioOpsTrigger/event';

const trigger = new TwilioOpsTrigger();
/** Errors and warnings. */
const errors: string[] = [];
const log = (line: string) => errors.push(line);

/** The trigger's webhook on n8n's own engine: what is read is read as n8n reads it. */
function contextOf(parameters: INodeParameters): IWebhookFunctions {
  const node: INode = {
    id: 'node-1',
    name: 'Trigger',
    type: 'trigger',
    typeVersion: 1,
    position: [0, 0],
    parameters,
  };
  const workflow = new Workflow({
    id: 'workflow-1',
    nodes: [node],
    connections: {},
    active: true,
    nodeTypes: {
      getByName: () => trigger,
      getByNameAndVersion: () => NodeHelpers.getVersionedNodeType(trigger),
      getKnownTypes: () => ({}),
    },
  });
  const sent = { statusCode: 0, setHeader() {}, once() {}, end() {} };
  const body = { Body: 'Hello', From: '+12025550151' };
  const additionalData = {
    httpRequest: { body, headers: {}, params: {}, query: {} },
    httpResponse: sent,
    variables: {},
  } as unknown as IWorkflowExecuteAdditionalData;
  const webhook = { webhookDescription: { name: 'default' } } as never;
  const context = new WebhookContext(
    workflow,
    workflow.getNode('Trigger')!,
    additionalData,
    'webhook',
    webhook,
    [],
    null,
  );
  Object.defineProperty(context, 'logger', {
    value: { error: log, warn: log },
  });
  return context as unknown as IWebhookFunctions;
}

function answered(parameters: INodeParameters, event: TriggerEvent = inboundMessage) {
  errors.length = 0;
  const n8n = contextOf(parameters);
  const arrival = { event, data: event.example } as never;
  const { webhookResponse } = reply(n8n, arrival, {
    startsWorkflow: true,
    atOnce: false,
    ownUrl: 'https://n8n.example.com/webhook/1',
    answerWithinMs: 1_000,
  });
  const { statusCode } = n8n.getResponseObject();
  return { status: statusCode || 200, twiml: webhookResponse as string | undefined, errors };
}

const message = (text: string) => ({ respond: 'message', message: text });
const twiml = (text: string) => ({ respond: 'twiml', twiml: text });
const steps = (...step: INodeParameters[]) => ({ respond: 'steps', steps: { step } });

describe('an expression of an answer that fails is told, with 500 and a line in the log', () => {
  it.each<[string, INodeParameters]>([
    ['a TypeError', message('={{ $json.body.Missing.trim() }}')],
    ['what JSON.parse throws', message("={{ JSON.parse('{') }}")],
    ['a RangeError', message("={{ 'x'.repeat(-1) }}")],
    ['an error without a call', message("={{ 'a' in 'b' }}")],
    ['amid a text', message('=Dear {{ $json.body.Missing.name }}, hello')],
    ['the second of two', message('={{ $json.body.Body }} {{ $json.body.Missing.name }}')],
    ['one with a comment', message('={{ $json.body.Missing.name // who }}\n')],
    ['one with a semicolon', message('={{ $json.body.Missing.name; }}')],
    ['one of several lines', message('={{\n  $json\n    .body.Missing.name\n}}')],
    ['one that makes an object', message('=Hi {{ { a: $json.body.Missing.b }.a }}')],
    ['without closing braces', message('=Hi {{ $json.body.Missing.name')],
    ['in TwiML', twiml('=<Response><Message>{{ $json.body.Missing.name }}</Message></Response>')],
    ['in a step', steps({ verb: 'message', text: '=Hi {{ $json.body.Missing.name }}' })],
    ['in the fallback', { respond: 'workflow', fallbackTwiml: '={{ null.x }}' }],
  ])('%s', (_what, parameters) => {
    const result = answered(parameters);
    expect(result).toMatchObject({ status: 500, twiml: undefined });
    expect(result.errors.join()).toMatch(
      /The answer to Twilio could not be made: (Message|TwiML|Steps|Fallback TwiML) has an expression that fails\. Correct \{\{ .* \}\}, and/s,
    );
  });

  it.each(['={{ $json.body }}', '=Hi {{ $json.body }}', '={{ [$json.body] }}'])(
    'and so is one that gives an object: %s',
    (text) => {
      expect(answered(message(text))).toMatchObject({
        status: 500,
        errors: [expect.stringContaining('gives an object, not a text. Name the part')],
      });
    },
  );

  it('and so is one that gives nothing at all', () => {
    expect(answered(message('={{ $json.body.Missing }}'))).toMatchObject({
      status: 500,
      errors: [expect.stringContaining('Message is an expression that gives nothing. Correct it')],
    });
  });
});

describe('silence is an empty field, or an expression that gives an empty text or null', () => {
  it.each<[INodeParameters]>([
    [message('')],
    [message('  ')],
    [message("={{ '' }}")],
    [message('={{ null }}')],
    [message('={{ $json.body.Missing?.name ?? "" }}')],
    [twiml('')],
    [{ respond: 'nothing' }],
    [{ respond: 'steps', steps: {} }],
  ])('%j', (parameters) => {
    expect(answered(parameters)).toEqual({
      status: 200,
      twiml: expect.stringContaining('<Response/>'),
      errors: [],
    });
  });
});

describe('expressions that run are sent as n8n gives them', () => {
  it.each([
    ['=You wrote {{ $json.body.Body }}', 'You wrote Hello'],
    ['={{ $json.body.Body // the text }}\n', 'Hello'],
    ['={{ [1, 2].map((n) => ({ n })).length; }}', '2'],
    ["=\\{{ $json.nothing.here }} {{ 'a' + `${1}` }}", '\\{{ $json.nothing.here }} a1'],
    ['={{ $json.body.Missing }} and {{ { a: { b: 1 } }.a.b }}', 'and 1'],
    ['={{ 0 }}', '0'],
    ['={{ DateTime.fromISO("2026-01-02", { zone: "utc" }) }}', '2026-01-02T00:00:00.000Z'],
    ['plain {{ $json.nothing.here }}', 'plain {{ $json.nothing.here }}'],
  ])('%s', (text, sent) => {
    const { twiml: made, errors: logged } = answered(message(text));
    expect(logged).toEqual([]);
    expect(made).toContain(`<Message>${sent}</Message>`);
  });
});

it('a transcription for which the trigger does not listen is told', () => {
  const record = steps({ verb: 'record', transcribe: true });
  expect(answered(record, inboundCall)).toMatchObject({
    status: 200,
    twiml: expect.stringContaining('transcribe="true"'),
    errors: [expect.stringContaining('choose Transcription Ready in Trigger On')],
  });
  const listening = { ...record, events: ['inboundCall', 'transcriptionReady'] };
  expect(answered(listening, inboundCall).errors).toEqual([]);
  const elsewhere = steps({ verb: 'record', transcribe: true, url: 'https://example.com/' });
  expect(answered(elsewhere, inboundCall).errors).toEqual([]);
});

it('verbs out of place are not sent', () => {
  const say = '<Response><Say>Hi</Say></Response>';
  const write = '<Response><Message>Hi</Message></Response>';
  expect(answered(twiml(say))).toMatchObject({
    status: 500,
    errors: [expect.stringContaining('TwiML has <Say> in the answer to a message at line 1')],
  });
  expect(answered(twiml(say), inboundCall)).toMatchObject({ status: 200, twiml: say });
  expect(answered(twiml(`\n${write}`))).toMatchObject({ status: 200, twiml: write });
  expect(answered(twiml(write), inboundCall)).toMatchObject({
    status: 500,
    errors: [expect.stringContaining('It is for messages')],
  });
});
