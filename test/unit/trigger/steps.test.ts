import { stepsTwiml, type Step } from '../../../lib/kit/steps/stepsTwiml';
import { stepsProperties } from '../../../nodes/TwilioOpsTrigger/steps/stepsProperties';
import { twimlFault } from '../../../lib/twilio/twiml';

const ownUrl = 'https://n8n.example.com/webhook/1/webhook';
const call = (...steps: Step[]) =>
  stepsTwiml(steps, true, { ownUrl, country: 'GB' }).replace(/^<\?xml[^>]*>/, '');
const message = (...steps: Step[]) =>
  stepsTwiml(steps, false, { ownUrl }).replace(/^<\?xml[^>]*>/, '');

it.each([
  ['07911 123456', '+447911123456'],
  ['+44 (0)7911 123456', '+447911123456'],
  ['0044 7911 123456', '+447911123456'],
])('dials %s as %s', (number, dialled) => {
  expect(call({ verb: 'dial', number })).toContain(`<Dial>${dialled}</Dial>`);
});

describe('steps', () => {
  it.each<[Step, string]>([
    [
      { verb: 'say', text: 'Tom & Jerry <3', language: 'de-DE' },
      '<Say language="de-DE">Tom &amp; Jerry &lt;3</Say>',
    ],
    [
      { verb: 'play', url: 'https://example.com/a.mp3?x=1&y=2' },
      '<Play>https://example.com/a.mp3?x=1&amp;y=2</Play>',
    ],
    [
      { verb: 'gather', input: 'dtmf speech', digits: 1, seconds: 5, text: 'Press 1' },
      '<Gather input="dtmf speech" numDigits="1" timeout="5"><Say>Press 1</Say></Gather>',
    ],
    [{ verb: 'gather' }, '<Gather input="dtmf"/>'],
    [
      { verb: 'dial', number: '+15005550006', seconds: 20 },
      '<Dial timeout="20">+15005550006</Dial>',
    ],
    [
      { verb: 'record', seconds: 30, transcribe: true },
      `<Record recordingStatusCallback="${ownUrl}" maxLength="30" transcribe="true" transcribeCallback="${ownUrl}"/>`,
    ],
    [
      { verb: 'record', url: 'https://example.com/r' },
      '<Record recordingStatusCallback="https://example.com/r"/>',
    ],
    [{ verb: 'pause', seconds: 0 }, '<Pause length="1"/>'],
    [
      { verb: 'redirect', url: 'https://example.com/t' },
      '<Redirect>https://example.com/t</Redirect>',
    ],
    [{ verb: 'hangup' }, '<Hangup/>'],
  ])('%j', (step, twiml) => {
    expect(call(step)).toBe(`<Response>${twiml}</Response>`);
    expect(twimlFault(call(step))).toBeUndefined();
  });

  it('come in their order', () => {
    expect(call({ verb: 'say', text: 'Hi' }, { verb: 'hangup' })).toBe(
      '<Response><Say>Hi</Say><Hangup/></Response>',
    );
  });

  it('answer messages too', () => {
    expect(message({ verb: 'message', text: 'Hi' })).toBe(
      '<Response><Message>Hi</Message></Response>',
    );
    expect(message({ verb: 'message', text: 'Hi', url: 'https://example.com/a.png' })).toContain(
      '<Media>https://example.com/a.png</Media>',
    );
    expect(message({ verb: 'redirect', url: 'https://example.com/t' })).toContain('<Redirect>');
  });

  it('that lack something or have no meaning are named', () => {
    expect(() => call({ verb: 'say', text: ' ' })).toThrow('Text is empty in the step "say"');
    expect(() => call({ verb: 'dial' })).toThrow('Number is empty in the step "dial"');
    expect(() => call({ verb: 'dial', number: '1.2E+10' })).toThrow('has lost digits');
    expect(() => call({ verb: 'message', text: 'x' })).toThrow(
      'Step "message" answers messages, not calls',
    );
    expect(() => message({ verb: 'say', text: 'x' })).toThrow(
      'Step "say" is for calls, not for messages',
    );
  });

  it('can all be chosen in the form', () => {
    const [steps] = stepsProperties();
    const [collection] = steps!.options as Array<{
      values: Array<{ name: string; options?: Array<{ value: string }> }>;
    }>;
    const verbs = collection!.values
      .find(({ name }) => name === 'verb')!
      .options!.map(({ value }) => value);
    const complete = { text: 'x', url: 'https://example.com', number: '+15005550006' };
    for (const verb of verbs as Step['verb'][]) {
      const isForCalls = verb !== 'message';
      expect(stepsTwiml([{ verb, ...complete }], isForCalls, { ownUrl })).toContain('<Response><');
    }
  });
});
