import type { IDataObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { Engine } from '../../../lib/kit/engine';
import { execute } from '../../../lib/kit/execute';
import { choice, phone, text } from '../../../lib/kit/fields';
import { operationsOf, type Context } from '../../../lib/kit/operation';
import { AccountError } from '../../../lib/twilio/accounts';
import { TwilioOpsError } from '../../../lib/twilio/errors';
import { fakeExecute } from '../../support/fakeExecute';

const operation = operationsOf<string>();

const greet = operation({
  resource: 'person',
  operation: 'greet',
  name: 'Greet',
  action: 'Greet a person',
  description: 'Greets',
  fields: {
    to: phone({ label: 'To' }),
    words: text({ label: 'Words' }),
    tone: choice({ label: 'Tone' }, { kind: 'Kind', rude: 'Rude' }),
  },
  request: async (client, { to, words, tone }) => {
    if (words === 'fail at Twilio') {
      throw new TwilioOpsError('The number is unreachable.', {
        code: 21614,
        status: 400,
        action: 'stop',
        remedy: 'Use another number.',
        link: 'https://www.twilio.com/docs/api/errors/21614',
        mayHaveBeenProcessed: false,
      });
    }
    if (words === 'unknown account')
      throw new AccountError('There is no account called "x".', 'account', 'Choose another.');
    return words === 'many'
      ? [
          { to, n: 1 },
          { to, n: 2 },
        ]
      : { client, to, words, at: new Date(0), tone };
  },
  output: (result) => ({ ...result, simplified: true }),
  crm: ({ to }) => ({ recipient: to }),
  route: (result) => ('words' in result && result.words === 'second output' ? 1 : 0),
});

const engine = async (outputs = 1): Promise<Engine<string, Context>> => ({
  mask: (value) => value,
  operations: [greet],
  outputs,
  each: async (items, worker) => await Promise.all(items.map(worker)),
  open: async (context) => ({ client: 'client', context }),
  check: async () => {},
  perform: async (one, client, input, context) => ({
    result: await one.request(client, input, context),
  }),
});

const person = (more: IDataObject = {}) => ({
  resource: 'person',
  operation: 'greet',
  to: '+15005550006',
  words: 'hello',
  tone: 'kind',
  ...more,
});

describe('the item loop', () => {
  it('gives each result as an item that is paired with its input', async () => {
    const { n8n } = fakeExecute({ parameters: [person(), person({ words: 'many' })] });
    const [items] = await execute(n8n, engine());
    expect(items).toEqual([
      {
        json: {
          client: 'client',
          to: '+15005550006',
          words: 'hello',
          at: '1970-01-01T00:00:00.000Z',
          tone: 'kind',
          simplified: true,
        },
        pairedItem: { item: 0 },
      },
      { json: { to: '+15005550006', n: 1, simplified: true }, pairedItem: { item: 1 } },
      { json: { to: '+15005550006', n: 2, simplified: true }, pairedItem: { item: 1 } },
    ]);
  });

  it('gives the form of output that was chosen', async () => {
    const { n8n } = fakeExecute({
      parameters: [person({ output: 'raw', words: 'many' }), person({ output: 'crm' })],
    });
    const [items] = await execute(n8n, engine());
    expect(items!.map(({ json }) => json)).toEqual([
      { to: '+15005550006', n: 1 },
      { to: '+15005550006', n: 2 },
      { recipient: '+15005550006' },
    ]);
  });

  it('routes results to the output that the operation names', async () => {
    const { n8n } = fakeExecute({ parameters: [person({ words: 'second output' }), person()] });
    const outputs = await execute(n8n, engine(2));
    expect(outputs.map((items) => items.map(({ json }) => json.words))).toEqual([
      ['hello'],
      ['second output'],
    ]);
  });

  it('names an operation that does not exist', async () => {
    const { n8n } = fakeExecute({ parameters: [person({ operation: 'hug' })] });
    await expect(execute(n8n, engine())).rejects.toThrow('There is no operation "hug" of "person"');
  });
});

describe('a failing item', () => {
  it('stops the node with the field, the value, the remedy and the item', async () => {
    const { n8n } = fakeExecute({ parameters: [person(), person({ to: '0151' })] });
    const error = await execute(n8n, engine()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NodeOperationError);
    expect(error).toMatchObject({
      message: 'To "0151" is too short',
      description:
        'Write the whole number with its area code, or with + and the country code, such as +15005550006',
      context: { itemIndex: 1 },
    });
  });

  it("stops the node with Twilio's code, status and page", async () => {
    const { n8n } = fakeExecute({ parameters: [person({ words: 'fail at Twilio' })] });
    const error = await execute(n8n, engine()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NodeApiError);
    expect(error).toMatchObject({
      message: 'The number is unreachable.',
      description:
        "Use another number. Twilio's error 21614: https://www.twilio.com/docs/api/errors/21614",
      httpCode: '400',
      context: { itemIndex: 0 },
    });
  });

  it('keeps its own JSON and says why, while the others go on', async () => {
    const parameters = [
      person({ to: '' }),
      person(),
      person({ words: 'fail at Twilio' }),
      person({ words: 'unknown account' }),
    ];
    const { n8n } = fakeExecute({ parameters, onError: 'continueRegularOutput' });
    const [items] = await execute(n8n, engine());
    expect(items!.map(({ json, pairedItem }) => ({ ...json, pairedItem }))).toEqual([
      {
        index: 0,
        error: {
          message: 'To is empty',
          description: 'Write a phone number with + and the country code, such as +15005550006',
          field: 'to',
          itemIndex: 0,
        },
        pairedItem: { item: 0 },
      },
      expect.objectContaining({ words: 'hello', pairedItem: { item: 1 } }),
      {
        index: 2,
        error: {
          message: 'The number is unreachable.',
          description: 'Use another number.',
          itemIndex: 2,
          code: 21614,
          httpStatus: 400,
          link: 'https://www.twilio.com/docs/api/errors/21614',
        },
        pairedItem: { item: 2 },
      },
      {
        index: 3,
        error: {
          message: 'There is no account called "x".',
          description: 'Choose another.',
          field: 'account',
          itemIndex: 3,
        },
        pairedItem: { item: 3 },
      },
    ]);
  });

  it('goes to the error output in the form by which n8n knows it', async () => {
    const { n8n } = fakeExecute({
      parameters: [person({ to: '' })],
      onError: 'continueErrorOutput',
    });
    const [items] = await execute(n8n, engine());
    expect(Object.keys(items![0]!.json)).toEqual(['error', 'message']);
  });
});
