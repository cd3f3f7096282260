import { checkOwnAddress } from '../../../nodes/TwilioOpsTrigger/registration/checkOwnAddress';

const registration = (kind: string, baseUrl?: string) =>
  ({ account: { name: 'main', baseUrl }, from: { kind } }) as never;

it.each(['urls', 'made'])('no address that Twilio cannot reach is set for it (%s)', (kind) => {
  const check = (url: string, baseUrl?: string) => () =>
    checkOwnAddress(url, registration(kind, baseUrl));
  expect(check('http://localhost:5678/webhook/1')).toThrow(
    expect.objectContaining({
      field: 'options.publicUrl',
      message: expect.stringContaining('"http://localhost:5678" leads to a machine or network'),
      remedy: expect.stringContaining('WEBHOOK_URL'),
    }),
  );
  expect(check('https://n8n.example.com/webhook/1')).not.toThrow();
  expect(check('http://localhost:5678/webhook/1', 'http://127.0.0.1:4010')).not.toThrow();
});

it('what is set by hand may lie behind anything', () => {
  expect(() =>
    checkOwnAddress('http://localhost:5678/webhook/1', registration('hand')),
  ).not.toThrow();
});
