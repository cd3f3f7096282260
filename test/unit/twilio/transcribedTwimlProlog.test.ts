import { transcribedTwiml } from '../../../lib/twilio/transcribedTwiml';

it('is begun by whatever may stand before the root', () => {
  const prolog =
    '<?xml version="1.0"?>\n<!DOCTYPE Response>\n<!-- <Response> -->\n<?a <Response> ?>\n';
  const twiml = transcribedTwiml(`${prolog}<Response><Say>Hi</Say></Response>`, {});
  expect(twiml).toBe(`${prolog}<Response><Start><Transcription/></Start><Say>Hi</Say></Response>`);
});

it('is begun whatever the root holds in its quotes, and never lost without a word', () => {
  const dirty = { hints: 'a\u0000b\uD83D' };
  expect(transcribedTwiml('<Response a=">" b=\'/>\'></Response>', dirty)).toBe(
    '<Response a=">" b=\'/>\'><Start><Transcription hints="ab"/></Start></Response>',
  );
  expect(transcribedTwiml('\uFEFF<!--<Response>--><Response\n/>', {})).toBe(
    '\uFEFF<!--<Response>--><Response\n><Start><Transcription/></Start></Response>',
  );
  expect(() => transcribedTwiml('<Response', {})).toThrow('is not well-formed XML');
});
