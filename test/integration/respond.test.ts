import { runNode } from '../support/engine';
import { credentialFor } from '../support/credential';

const start = '<?xml version="1.0" encoding="UTF-8"?>';

/** What TwiML › Respond sends after a trigger that gave one item, on n8n's own engine. */
async function responded(event: string, parameters: object) {
  const { outputs, error } = await runNode({
    items: [{ event }],
    startedBy: 'twilioOpsTrigger',
    node: 'twilioOps',
    parameters: { resource: 'twiml', operation: 'respond', ...parameters },
    credential: credentialFor('http://127.0.0.1:1'),
  });
  return error ? `${error.message}. ${error.description}` : outputs[0]![0]!.json.twiml;
}

it('a message is a message to whom has written, and is read to whom has called', async () => {
  const message = { respondWith: 'message', message: 'Hi\u0000 & bye' };
  const text = 'Hi &amp; bye';
  expect(await responded('inboundMessage', message)).toBe(
    `${start}<Response><Message>${text}</Message></Response>`,
  );
  expect(await responded('inboundCall', message)).toBe(
    `${start}<Response><Say>${text}</Say></Response>`,
  );
  expect(await responded('other', message)).toContain('<Message>');
});

it('TwiML is held against what started the workflow', async () => {
  const twiml = (content: string) => ({
    respondWith: 'twiml',
    twiml: `<Response>${content}</Response>`,
  });
  expect(await responded('inboundMessage', twiml('<Say>Hi</Say>'))).toContain(
    'TwiML has <Say> in the answer to a message at line 1, column 11',
  );
  expect(await responded('inboundCall', twiml('<Message>Hi</Message>'))).toContain(
    'TwiML has <Message> in the instructions of a call at line 1, column 11',
  );
  for (const event of ['inboundCall', 'other'])
    expect(await responded(event, twiml('<Say>Hi</Say>'))).toBe(
      '<Response><Say>Hi</Say></Response>',
    );
});

it('an expression that fails amid a text is no hole in it', async () => {
  const hole = '{{ $json.missing.name }}';
  expect(
    await responded('inboundCall', { respondWith: 'message', message: `=Dear ${hole},` }),
  ).toBe(
    `Message has an expression that fails. Correct ${hole}, and try it in the editor with real input data`,
  );
  const twiml = `=<Response><Say>${hole}</Say></Response>`;
  expect(await responded('inboundCall', { respondWith: 'twiml', twiml })).toContain(
    'TwiML has an expression that fails',
  );
  const event = '=<Response><Say>{{ $json.event }}</Say></Response>';
  expect(await responded('inboundCall', { respondWith: 'twiml', twiml: event })).toBe(
    '<Response><Say>inboundCall</Say></Response>',
  );
});
