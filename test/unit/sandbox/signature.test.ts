import fc from 'fast-check';
import { validateRequest, validateRequestWithBody } from 'twilio/lib/webhooks/webhooks';
import { signBody, signForm } from '../../../sandbox/twilio/signature';

const token = 'sandbox-auth-token';
const names = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,12}$/)
  .filter((name) => name !== '__proto__');

describe('signatures', () => {
  it("of forms are the SDK's", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          names,
          fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1, maxLength: 3 })),
        ),
        fc.constantFrom(
          'https://example.com/hook',
          'http://127.0.0.1:5678/webhook/1?a=b',
          'https://example.com/?x=%20y',
        ),
        (parameters, url) =>
          expect(validateRequest(token, signForm(token, url, parameters), url, parameters)).toBe(
            true,
          ),
      ),
    );
  });

  it("of raw bodies are the SDK's", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom('https://example.com/hook', 'https://example.com/hook?a=b'),
        (body, address) => {
          const { url, signature } = signBody(token, address, body);
          expect(validateRequestWithBody(token, signature, url, body)).toBe(true);
          expect(validateRequestWithBody(token, signature, url, `${body} `)).toBe(false);
        },
      ),
    );
  });

  it('fail with another token, address or parameter', () => {
    const parameters = { Body: 'hello', From: '+12025550150' };
    const signature = signForm(token, 'https://example.com/hook', parameters);
    expect(validateRequest('another', signature, 'https://example.com/hook', parameters)).toBe(
      false,
    );
    expect(validateRequest(token, signature, 'https://example.com/hook/', parameters)).toBe(false);
    expect(
      validateRequest(token, signature, 'https://example.com/hook', {
        ...parameters,
        Body: 'hallo',
      }),
    ).toBe(false);
  });
});
