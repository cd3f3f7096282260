import { transcribedTwiml } from '../../../lib/twilio/transcribedTwiml';

it('is begun by whatever may stand before the root', () => {
  const prolog =
    '<?xml version="1.0"?>\n<!DOCTYPE Response>\n<!-- <Response> -->\n<?a <Response> ?>\n';
  const twiml = transcribedTwiml(`${prolog}<Response><Say>Hi</Say></Response>`, {});
  expect(twiml).toBe(`${prolog}<Response><Start><Transcription/></Start><Say>Hi</Say></Response>`);
});
