import { isTollFree } from '../../../lib/twilio/isTollFree';

it.each(['800', '833', '844', '855', '866', '877', '888'])('+1%s… is toll-free', (code) => {
  expect(isTollFree(`+1${code}5550123`)).toBe(true);
});

it.each([
  '+18225550123',
  '+18995550123',
  '+14155550123',
  '18005550123',
  '+1800555012',
  '+180055501234',
  'whatsapp:+18005550123',
])('%s is not', (number) => {
  expect(isTollFree(number)).toBe(false);
});
