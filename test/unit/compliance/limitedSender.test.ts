import { concerns, isSameSender, type Senders } from '../../../lib/compliance/limitedSender';

const service = 'MG0123456789abcdef0123456789abcdef';
const number = '+12065550100';
const other = '+12065550199';

it.each([
  ['case and spaces', 'Acme  Clinic', ' acme clinic '],
  ['full-width letters', 'ＡＣＭＥ', 'acme'],
  ['spellings of a number', '+44 (0)7911 123456', '+447911123456'],
  ['channels of a number', 'whatsapp:+525512345678', '+5215512345678'],
  ['a service in capitals', service, service.toUpperCase()],
])('one sender in two spellings: %s', (_what, one, same) => {
  expect(isSameSender(one, same)).toBe(true);
});

it.each([
  ['brands', 'Acme', 'Acme Clinic'],
  ['numbers', number, other],
])('two %s are two', (_what, one, two) => expect(isSameSender(one, two)).toBe(false));

it.each<[string, string, Senders, boolean | undefined]>([
  ['a number, from it', number, { from: number }, true],
  ['a number, from another', number, { from: other }, false],
  ['a number, from nobody knows whom', number, {}, undefined],
  [
    'a number, from a service of unknown numbers',
    number,
    { messagingServiceSid: service },
    undefined,
  ],
  [
    'a number, from its service',
    number,
    { messagingServiceSid: service, pools: { [service]: [other, number] } },
    true,
  ],
  [
    'a number, from another service',
    number,
    { messagingServiceSid: service, pools: { [service]: [other] } },
    false,
  ],
  ['a service, from it', service, { messagingServiceSid: service }, true],
  [
    'a service, from a number of it',
    service,
    { from: number, pools: { [service]: [number] } },
    true,
  ],
  ['a service, from a number of none', service, { from: number, pools: { [service]: [] } }, false],
  ['a service, from who knows which number', service, { from: number }, undefined],
  ['a brand, under it', 'ACME', { from: number, brand: 'Acme' }, true],
  ['a brand, under another', 'Acme', { from: number, brand: 'Beta' }, false],
  ['a brand, where none is named', 'Acme', { from: number }, undefined],
  ['a sender ID, from it', 'ACME', { from: 'Acme' }, true],
  ['a short code, from it', '12345', { from: '12345', brand: 'Beta' }, true],
  [
    'a short code, from a service that may have it',
    '12345',
    { messagingServiceSid: service, brand: 'Beta', pools: { [service]: [number] } },
    undefined,
  ],
  [
    'a number of an unknown country, under a brand',
    '(206) 555-0100',
    { from: number, brand: 'Beta' },
    undefined,
  ],
  [
    'a service, from a short code, which no pool lists',
    service,
    { from: '12345', pools: { [service]: [number] } },
    undefined,
  ],
])('consent limited to %s', (_what, limitedTo, senders, expected) => {
  expect(concerns(limitedTo, senders)).toBe(expected);
});
