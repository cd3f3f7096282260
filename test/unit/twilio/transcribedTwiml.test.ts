import { transcribedTwiml } from '../../../lib/twilio/transcribedTwiml';

const start = '<Start><Transcription languageCode="en-US"/></Start>';

it.each([
  ['<Response><Say>Hi</Say></Response>', `<Response>${start}<Say>Hi</Say></Response>`],
  ['<Response/>', `<Response>${start}</Response>`],
  ['<Response />', `<Response >${start}</Response>`],
  [
    '<?xml version="1.0"?>\n<Response a="b/c"><Hangup/></Response>',
    `<?xml version="1.0"?>\n<Response a="b/c">${start}<Hangup/></Response>`,
  ],
  ['<!-- <Response> --><Response></Response>', `<!-- <Response> --><Response>${start}</Response>`],
])('%s', (twiml, expected) => {
  expect(transcribedTwiml(twiml, { languageCode: 'en-US' })).toBe(expected);
});
