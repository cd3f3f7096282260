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
    [
      { verb: 'say', text: 'Hallo', language: 'de-DE', voice: 'Polly.Vicki-Neural' },
      '<Say voice="Polly.Vicki-Neural" language="de-DE">Hallo</Say>',
    ],
    [
      { verb: 'gather', text: 'Hallo', language: 'de-DE', voice: 'Polly.Vicki-Neural' },
      '<Gather input="dtmf" language="de-DE"><Say voice="Polly.Vicki-Neural" language="de-DE">Hallo</Say></Gather>',
    ],
    [
      {
        verb: 'dialWhatsApp',
        number: '07911 123456',
        callerId: 'whatsapp:+15005550006',
        seconds: 9,
      },
      '<Dial callerId="whatsapp:+15005550006" timeout="9"><WhatsApp>+447911123456</WhatsApp></Dial>',
    ],
    [
      {
        verb: 'conversationRelay',
        webSocketUrl: 'wss://example.com/ai?lead=1&x=2',
        welcomeGreeting: 'Tom & "Ann"',
        language: 'de-DE',
        voice: 'de-DE-Journey-F',
        ttsProvider: 'Google',
        parameters: {
          parameter: [
            { name: 'lead', value: '<7>' },
            { name: '', value: 'x' },
          ],
        },
      },
      '<Connect><ConversationRelay url="wss://example.com/ai?lead=1&amp;x=2" welcomeGreeting="Tom &amp; &quot;Ann&quot;" ttsProvider="Google" voice="de-DE-Journey-F" language="de-DE"><Parameter name="lead" value="&lt;7>"/></ConversationRelay></Connect>',
    ],
    [
      {
        verb: 'connectStream',
        webSocketUrl: 'wss://example.com/audio',
        parameters: { parameter: [{ name: 'a', value: 'b' }] },
      },
      '<Connect><Stream url="wss://example.com/audio"><Parameter name="a" value="b"/></Stream></Connect>',
    ],
    [
      {
        verb: 'startStream',
        webSocketUrl: 'wss://example.com/audio',
        track: 'both_tracks',
        streamName: 'coach',
      },
      '<Start><Stream url="wss://example.com/audio" name="coach" track="both_tracks"/></Start>',
    ],
    [
      { verb: 'conversationRelay', webSocketUrl: 'wss://a', voice: '' },
      '<Connect><ConversationRelay url="wss://a"/></Connect>',
    ],
  ])('%j', (step, twiml) => {
    expect(call(step)).toBe(`<Response>${twiml}</Response>`);
    expect(twimlFault(call(step), 'call')).toBeUndefined();
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

  it('leave out what XML cannot hold, wherever it stands', () => {
    const dirty = (text: string) => `${text}\u0000\u001F\uD83D`;
    const made = call(
      { verb: 'say', text: dirty('Hi 😀'), language: dirty('de-DE') },
      { verb: 'gather', url: dirty('https://example.com/') },
      {
        verb: 'startStream',
        webSocketUrl: dirty('wss://a'),
        parameters: { parameter: [{ name: dirty('b'), value: dirty('c') }] },
      },
    );
    expect(made).toBe(
      '<Response><Say language="de-DE">Hi 😀</Say><Gather input="dtmf" action="https://example.com/"/><Start><Stream url="wss://a"><Parameter name="b" value="c"/></Stream></Start></Response>',
    );
    expect(() => call({ verb: 'say', text: '\u0000' })).toThrow('Text is empty');
    expect(message({ verb: 'message', text: dirty('Hi') })).toContain('<Message>Hi</Message>');
  });

  it('take what expressions give: numbers for texts, and no unknown step', () => {
    expect(call({ verb: 'say', text: 7 as never })).toContain('<Say>7</Say>');
    for (const verb of ['sing', 'toString', 'constructor', '__proto__']) {
      expect(() => call({ verb: verb as never })).toThrow(`Step "${verb}" is not known`);
      expect(() => message({ verb: verb as never })).toThrow(`Step "${verb}" is not known`);
    }
    expect(() => call({ verb: 'startStream', webSocketUrl: 'wss://a b' })).toThrow(
      'is not an address that Twilio connects to',
    );
  });

  it.each<[Step, string, string]>([
    [{ verb: 'connectStream' }, 'WebSocket URL is empty', ''],
    [{ verb: 'conversationRelay', webSocketUrl: 'https://a' }, 'is not an address that', 'wss://'],
    [{ verb: 'startStream', webSocketUrl: 'wss://a/?b=1' }, 'has a query', 'Parameters'],
    [{ verb: 'dialWhatsApp', number: '+15005550006' }, 'Caller ID is empty', ''],
    [{ verb: 'dialWhatsApp', callerId: '+15005550006' }, 'Number is empty', ''],
    [
      { verb: 'dialWhatsApp', callerId: '+15005550006', number: 'client:ann' },
      'is not a number on WhatsApp',
      'country code',
    ],
    [{ verb: 'record', transcribe: true, seconds: 121 }, 'Transcribe needs a recording', 'Shorten'],
  ])('Twilio would not carry out is refused: %j', (step, message_, remedy) => {
    try {
      call(step);
      throw new Error('was taken');
    } catch (error) {
      expect((error as Error).message).toContain(message_);
      expect((error as { remedy: string }).remedy).toContain(remedy);
    }
  });

  it('are transcribed up to the two minutes that Twilio transcribes', () => {
    expect(call({ verb: 'record', transcribe: true, seconds: 120 })).toContain('transcribe="true"');
    expect(call({ verb: 'record', seconds: 3600 })).toContain('maxLength="3600"');
  });

  it('can all be chosen in the form', () => {
    const [steps] = stepsProperties();
    const [collection] = steps!.options as Array<{
      values: Array<{ name: string; options?: Array<{ value: string }> }>;
    }>;
    const verbs = collection!.values
      .find(({ name }) => name === 'verb')!
      .options!.map(({ value }) => value);
    const number = '+15005550006';
    const complete = {
      ...{ text: 'x', url: 'https://example.com', webSocketUrl: 'wss://example.com' },
      ...{ number, callerId: number },
    };
    for (const verb of verbs as Step['verb'][]) {
      const isForCalls = verb !== 'message';
      expect(stepsTwiml([{ verb, ...complete }], isForCalls, { ownUrl })).toContain('<Response><');
    }
  });
});
