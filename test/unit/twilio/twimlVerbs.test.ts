import VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import { twimlFault } from '../../../lib/twilio/twiml';
import type { TwimlKind } from '../../../lib/twilio/verbs';

const inside = (content: string) => `<Response>${content}</Response>`;

describe('verbs out of place', () => {
  it.each<[TwimlKind | undefined, string, string, string]>([
    ['message', '<Say>Hi</Say>', '<Say> in the answer to a message', 'it is for calls'],
    ['message', '<Hangup/>', '<Hangup> in the answer to a message', 'it is for calls'],
    ['message', '<Number>1</Number>', '<Number> in the answer', 'it is for calls'],
    ['message', '<Body>Hi</Body>', '<Body> in the answer', 'put it into <Message>'],
    ['message', '<Message><Say>Hi</Say></Message>', '<Say> in <Message>', 'it is for calls'],
    [
      'message',
      '<Message><Message/></Message>',
      '<Message> in <Message>',
      'put it after </Message>',
    ],
    ['call', '<Message>Hi</Message>', '<Message> in the instructions of a call', 'for messages'],
    ['call', '<Gather><Message>Hi</Message></Gather>', '<Message> in <Gather>', 'for messages'],
    ['call', '<Number>1</Number>', '<Number> in the instructions', 'put it into <Dial>'],
    ['call', '<Stream/>', '<Stream>', 'put it into <Connect> or <Start> or <Stop>'],
    ['call', '<Dial><Say>Hi</Say></Dial>', '<Say> in <Dial>', 'put it after </Dial>'],
    ['call', '<Start><Room>a</Room></Start>', '<Room> in <Start>', 'put it into <Connect>'],
    ['call', '<Say><Pause/></Say>', '<Pause> in <Say>', 'put it after </Say>'],
    ['call', '<say>Hi</say>', '<say> in the instructions', 'write <Say>, with these letters'],
    ['call', '<Dial><whatsapp>1</whatsapp></Dial>', '<whatsapp> in <Dial>', 'write <WhatsApp>'],
    ['message', '<say>Hi</say>', '<say> in the answer to a message', 'it is for calls'],
    ['call', '<number>1</number>', '<number> in the instructions', 'put it into <Dial>'],
    [undefined, '<Message>Hi</Message><Say>Hi</Say>', '<Say> in the answer', 'it is for calls'],
    [undefined, '<Say>Hi</Say><Body>Hi</Body>', '<Body> in the instructions', 'for messages'],
  ])('of a %s: %s', (kind, content, what, remedy) => {
    const fault = twimlFault(inside(content), kind);
    expect(fault).toContain(`has ${what}`);
    expect(fault).toMatch(
      / at line 1, column \d+, where Twilio does not take it \(error 12200\): /,
    );
    expect(fault).toContain(remedy);
  });

  it.each<[TwimlKind | undefined, string]>([
    ['message', '<Message>Hi<Media>https://x/a.png</Media></Message><Redirect>/</Redirect>'],
    ['call', '<Redirect>/</Redirect>'],
    [
      'call',
      '<Gather><Say>Hi <s>there <w role="x">you</w></s></Say><Play>/</Play><Pause/></Gather>',
    ],
    [
      'call',
      '<Connect><ConversationRelay url="wss://x"><Language code="de"/></ConversationRelay></Connect>',
    ],
    ['call', '<Start><Stream url="wss://x"><Parameter name="a" value="b"/></Stream></Start>'],
    ['call', '<NewVerb><NewNoun/></NewVerb><Dial><NewNoun>1</NewNoun></Dial>'],
    ['message', '<Sms>Hi</Sms>'],
    ['call', '<Dial>+15005550006</Dial>'],
    ['call', ' \n<Say>Hi</Say><!-- a --> '],
    [undefined, '<Message>Hi</Message>'],
    [undefined, '<Say>Hi</Say>'],
  ])('but not, of a %s: %s', (kind, content) => {
    expect(twimlFault(inside(content), kind)).toBeUndefined();
  });

  it('text without a verb has one to go into', () => {
    expect(twimlFault('<Response>Hello</Response>', 'message')).toBe(
      'has text without a verb at line 1, column 11: put it into <Message>',
    );
    expect(twimlFault('<Response>Hello</Response>')).toContain('put it into <Say>');
  });

  it.each([
    ['<Say>Hi</Say>\n Hello', 'line 2, column 2'],
    ['<Say>Hi</Say> &amp; <Say>Hi</Say>', 'line 1, column 25'],
    ['<![CDATA[Hello]]><Say>Hi</Say>', 'line 1, column 11'],
    ['<Gather>Press 1</Gather>', 'line 1, column 19'],
  ])('nor is text beside verbs lost: %j', (content, place) => {
    const fault = twimlFault(inside(content));
    expect(fault).toContain('has text without a verb');
    expect(fault).toContain(`at ${place}: put it into <Say>`);
  });

  it.each(['Connect', 'Gather', 'Pay', 'Prompt', 'Start', 'Stop'])('nor in <%s>', (name) => {
    const element = `<${name}>Hi</${name}>`;
    const [content, column] = name === 'Prompt' ? [`<Pay>${element}</Pay>`, 5] : [element, 0];
    expect(twimlFault(inside(content))).toBe(
      `has text without a verb in <${name}> at line 1, column ${13 + name.length + column}: put it into <Say>`,
    );
  });
});

type Builder = new (node?: object) => object;

/** Every element that a builder of the SDK can put into another, by calling all its methods. */
function nestings(root: Builder): string[] {
  const found = new Set<string>();
  const visited = new Set<Builder>();
  const visit = (builder: Builder, open: string, close: string) => {
    if (visited.has(builder)) return;
    visited.add(builder);
    for (const method of Object.getOwnPropertyNames(builder.prototype)) {
      if (/^(constructor|comment.*)$/.test(method)) continue;
      const { response } = new VoiceResponse() as unknown as { response: { end(): string } };
      const instance = new builder(response) as Record<
        string,
        (attributes: object, text: string) => unknown
      >;
      const child = instance[method]!({}, 'x') as { constructor: Builder };
      const text = builder === root ? String(instance) : response.end();
      const name = /<Response><([^\s/>]+)/.exec(text)![1]!;
      found.add(`${open}<${name}/>${close}`);
      visit(child.constructor, `${open}<${name}>`, `</${name}>${close}`);
    }
  };
  visit(root, '<Response>', '</Response>');
  return [...found];
}

it.each<[TwimlKind, Builder, number]>([
  ['call', VoiceResponse as unknown as Builder, 80],
  ['message', MessagingResponse as unknown as Builder, 4],
])('whatever the builders of the SDK make for a %s passes', (kind, builder, atLeast) => {
  const documents = nestings(builder);
  expect(documents.length).toBeGreaterThanOrEqual(atLeast);
  expect(documents.filter((document) => twimlFault(document, kind))).toEqual([]);
});

/** By the name of each element, in which others the builders put it. */
function parentsByName(documents: readonly string[]): Map<string, Set<string>> {
  const parents = new Map<string, Set<string>>();
  for (const document of documents) {
    const [, parent, name] = /<([^\s/>]+)><([^\s/>]+)\/>/.exec(document)!;
    parents.set(name!, (parents.get(name!) ?? new Set()).add(parent!));
  }
  return parents;
}

it.each<[TwimlKind, Builder, string]>([
  ['call', VoiceResponse as unknown as Builder, 'Hangup'],
  ['message', MessagingResponse as unknown as Builder, 'Message'],
])('whatever they make for a %s has its place, and is told it anywhere else', (kind, ...of) => {
  const [builder, leaf] = of;
  for (const [name, parents] of parentsByName(nestings(builder))) {
    const isVerb = parents.has('Response');
    const place = isVerb ? `<${leaf}><${name}/></${leaf}>` : `<${name}/>`;
    const [found, remedy] = twimlFault(inside(place), kind)!.split('(error 12200): ');
    expect(found).toContain(`has <${name}> in `);
    if (isVerb) expect(remedy).toBe(`put it after </${leaf}>`);
    else for (const parent of parents) expect(remedy).toContain(`<${parent}>`);
  }
});
