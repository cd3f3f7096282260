import {
  addressForms,
  channelOf,
  isHidden,
  isSameAddress,
  withoutChannel,
} from '../../../lib/twilio/channelAddress';

it.each<[string, string | undefined, string]>([
  ['+14155550123', undefined, '+14155550123'],
  ['whatsapp:+14155550123', 'whatsapp', '+14155550123'],
  ['WhatsApp:+14155550123', 'whatsapp', '+14155550123'],
  ['rcs:brand_agent', 'rcs', 'brand_agent'],
  ['messenger:123:4', 'messenger', '123:4'],
  ['x-y_z.1:abc', 'x-y_z.1', 'abc'],
  ['sip:anna@example.com', undefined, 'sip:anna@example.com'],
  ['SIPS:anna@example.com', undefined, 'SIPS:anna@example.com'],
  ['client:anna', undefined, 'client:anna'],
  ['sim:DE1', undefined, 'sim:DE1'],
  ['app:AP1', undefined, 'app:AP1'],
  ['My Shop: x', undefined, 'My Shop: x'],
  [':x', undefined, ':x'],
  ['1x:y', undefined, '1x:y'],
  ['', undefined, ''],
])('the channel of "%s" is %s', (address, channel, rest) => {
  expect(channelOf(address)).toBe(channel);
  expect(withoutChannel(address)).toBe(rest);
});

it.each<[string, string[] | undefined, string[]]>([
  ['+14155550123', undefined, ['+14155550123']],
  ['client:anna', undefined, ['client:anna']],
  ['whatsapp:+14155550123', undefined, ['whatsapp:+14155550123', '+14155550123']],
  ['+5215512345678', ['+525512345678'], ['+5215512345678', '+525512345678']],
  [
    'WhatsApp:+5215512345678',
    ['+525512345678', '+5215512345678'],
    [
      'WhatsApp:+5215512345678',
      'whatsapp:+5215512345678',
      '+5215512345678',
      'whatsapp:+525512345678',
      '+525512345678',
    ],
  ],
])('the forms of %s with %j', (to, others, forms) => {
  expect(addressForms(to, others)).toEqual(forms);
});

it.each([
  ['whatsapp:+14155550123', 'WhatsApp:+1 (415) 555-0123', true],
  ['+1.415.555.0123', '+14155550123', true],
  ['+14155550123', 'whatsapp:+14155550123', false],
  ['+14155550123', '+14155550124', false],
])('%s and %s are one address: %s', (one, other, isOne) => {
  expect(isSameAddress(one, other)).toBe(isOne);
});

it.each([
  ['+1500555XXXX', true],
  ['WhatsApp:+1500555xxxx', true],
  ['+15005550006', false],
  ['+1500XXXX006', false],
  ['client:shop +1500555XXXX', false],
])('the number in %s is hidden: %s', (shown, is) => {
  expect(isHidden(shown)).toBe(is);
});
