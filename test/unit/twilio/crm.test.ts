import { bareAddress, crmRecord, messageType } from '../../../lib/twilio/crm';

const now = new Date('2026-03-01T12:00:00Z');

describe('crmRecord', () => {
  it('has everything of a message', () => {
    const source = {
      type: 'whatsapp',
      direction: 'outbound-api',
      status: 'undelivered',
      to: 'whatsapp:+15005550006',
      from: 'whatsapp:+15005550001',
      messagingServiceSid: 'MG1',
      sid: 'SM1',
      timestamp: '2026-02-28T12:00:00+01:00',
      price: '-0.0075',
      priceUnit: 'usd',
      errorCode: '30007',
      errorMessage: 'Filtered',
    } as const;
    expect(crmRecord(source, 'main', now)).toEqual({
      type: 'whatsapp',
      direction: 'outbound',
      status: 'undelivered',
      recipient: '+15005550006',
      sender: '+15005550001',
      externalId: 'SM1',
      timestamp: '2026-02-28T11:00:00.000Z',
      account: 'main',
      price: { amount: 0.0075, currency: 'USD' },
      error: { code: 30007, message: 'Filtered' },
    });
  });

  it('makes do with little', () => {
    expect(crmRecord({ type: 'sms', sid: 'SM1' }, 'main', now)).toEqual({
      type: 'sms',
      direction: 'outbound',
      status: '',
      recipient: '',
      sender: '',
      externalId: 'SM1',
      timestamp: '2026-03-01T12:00:00.000Z',
      account: 'main',
      price: null,
      error: null,
    });
  });

  it.each([
    ['inbound', 'inbound'],
    ['inbound-dial', 'inbound'],
    ['outbound-reply', 'outbound'],
    [null, 'outbound'],
  ] as const)('is %s by the direction %s', (direction, expected) => {
    expect(crmRecord({ type: 'sms', sid: 'SM1', direction }, 'main').direction).toBe(expected);
  });

  it('names the messaging service while there is no sender', () => {
    const source = { type: 'sms', sid: 'SM1', from: null, messagingServiceSid: 'MG1' } as const;
    expect(crmRecord(source, 'main').sender).toBe('MG1');
  });

  it('has an error without words, and a price without a unit', () => {
    const source = { type: 'sms', sid: 'SM1', errorCode: 30007, price: '-1' } as const;
    expect(crmRecord(source, 'main')).toMatchObject({
      error: { code: 30007, message: '' },
      price: { amount: 1, currency: 'USD' },
    });
  });

  it('is of now without a time', () => {
    const before = Date.now();
    const { timestamp } = crmRecord({ type: 'sms', sid: 'SM1', timestamp: null }, 'main');
    expect(Date.parse(timestamp)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(timestamp)).toBeLessThanOrEqual(Date.now());
  });
});

it.each([
  ['whatsapp:+15005550006', '+15005550006'],
  ['rcs:brand', 'brand'],
  ['messenger:1', '1'],
  ['+15005550006', '+15005550006'],
  ['client:anna', 'client:anna'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('the bare address of %s is "%s"', (address, bare) => {
  expect(bareAddress(address)).toBe(bare);
});

it.each([
  [['whatsapp:+1', 'whatsapp:+2'], 1, 'whatsapp'],
  [['+1', 'rcs:brand'], 0, 'rcs'],
  [['whatsapp:+1', 'rcs:brand'], 0, 'whatsapp'],
  [['+1', null], 1, 'mms'],
  [['+1', undefined], 0, 'sms'],
  [['whatsapps', 'xrcs:1'], 0, 'sms'],
])('a message of %j with %i media is %s', (addresses, mediaCount, type) => {
  expect(messageType(addresses, mediaCount)).toBe(type);
});
