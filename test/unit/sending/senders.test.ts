import { FieldError } from '../../../lib/kit/fieldError';
import {
  addressOn,
  bareSender,
  channelField,
  onNamedChannel,
  recipientField,
  senderFields,
  senderOf,
  type ChosenSender,
} from '../../../lib/sending/senders';
import type { Account } from '../../../lib/twilio/accounts';

const service = 'MG0123456789abcdefABCDEF0123456789';
const account = (changes: Partial<Account> = {}): Account => ({
  name: 'production',
  accountSid: 'AC1',
  phoneNumbers: [],
  ...changes,
});

const chosen = (changes: Partial<ChosenSender>): ChosenSender => ({
  senderType: 'default',
  ...changes,
});
const number = (value: string) => chosen({ senderType: 'phoneNumber', from: { value } });

function faultOf(work: () => unknown): FieldError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof FieldError) return thrown;
  }
  throw new Error('No FieldError was raised');
}

describe('the sender of an item', () => {
  it.each([
    ['+15005550006'],
    ['+4915123456789'],
    ['123'],
    ['12345678'],
    ['ACME'],
    ['A'],
    ['Acme & Co+_-'.slice(0, 11)],
    ['12345A'],
    ['whatsapp:+15005550006'],
    ['messenger:12345'],
    ['rcs:brand_agent_with_a_long_name'],
  ])('may be %s', (value) => {
    expect(senderOf(number(value), account({ messagingServiceSid: service }))).toEqual({
      from: value,
    });
  });

  it.each([
    [''],
    ['12'],
    ['123456789'],
    ['+015005550006'],
    ['+150055'],
    ['+1500555000612345'],
    ['15005550006'],
    ['twelve chars'],
    ['Müller'],
    ['ACME!'],
    ['+1500555'],
    ['+150055500061234'],
    ['+15005550006, +15005550007'],
    ['x rcs:brand'],
    ['whatsapp:'],
  ])('may not be "%s"', (value) => {
    const fault = faultOf(() => senderOf(number(value), account()));
    expect(fault.field).toBe('from');
    expect(fault.message).toMatch(/^From (".*" )?is not a sender$/);
    expect(fault.remedy).toContain('E.164');
  });

  it.each([
    ['+1 (500) 555-0006', '+15005550006'],
    ['WhatsApp: +1 500 555 0006', 'whatsapp:+15005550006'],
    ['0151 23456789', '+4915123456789'],
    [' ACME ', 'ACME'],
    [' A sender ID ', 'A sender ID'],
    [' rcs:brand_agent ', 'rcs:brand_agent'],
  ])('written as %s is %s', (value, from) => {
    expect(senderOf(number(value), account({ defaultCountry: 'DE' }))).toEqual({ from });
    expect(senderOf(chosen({}), account({ defaultCountry: 'DE', defaultFrom: value }))).toEqual({
      from,
    });
  });

  it('may be a messaging service', () => {
    const messagingServiceSid = { value: service };
    const sender = chosen({ senderType: 'messagingService', messagingServiceSid });
    expect(senderOf(sender, account({ defaultFrom: '+15005550006' }))).toEqual({
      messagingServiceSid: service,
    });
  });

  it.each([
    ['MG0123'],
    [`${service}0`],
    [`x${service}`],
    ['MGx123456789abcdef0123456789abcdef'],
    [''],
  ])('may not be the service "%s"', (value) => {
    const sender = chosen({ senderType: 'messagingService', messagingServiceSid: { value } });
    const fault = faultOf(() => senderOf(sender, account()));
    expect(fault.field).toBe('messagingServiceSid');
    expect(fault.message).toContain('is not the SID of a messaging service');
  });

  it('is its account’s service by default, or else its number', () => {
    const both = account({ messagingServiceSid: service, defaultFrom: '+15005550006' });
    expect(senderOf(chosen({}), both)).toEqual({ messagingServiceSid: service });
    expect(senderOf(chosen({}), account({ defaultFrom: '+15005550006' }))).toEqual({
      from: '+15005550006',
    });
  });

  it('is checked also where it is its account’s', () => {
    const wrong = [{ messagingServiceSid: 'MG1' }, { defaultFrom: '+1' }];
    const fields = wrong.map((one) => faultOf(() => senderOf(chosen({}), account(one))).field);
    expect(fields).toEqual(['messagingServiceSid', 'from']);
  });

  it('is asked for where its account has none', () => {
    const fault = faultOf(() => senderOf(chosen({}), account()));
    expect(fault.field).toBe('senderType');
    expect(fault.message).toMatch(/^Sender is missing.*"production"/);
    expect(fault.remedy).toContain('Default From');
  });
});

it.each([
  ['sms', '+1', '+1'],
  ['mms', '+1', '+1'],
  ['whatsapp', '+1', 'whatsapp:+1'],
  ['whatsapp', 'whatsapp:+1', 'whatsapp:+1'],
  ['rcs', '+1', 'rcs:+1'],
  ['rcs', 'rcs:brand', 'rcs:brand'],
] as const)('on %s the address %s is %s', (channel, address, written) => {
  expect(addressOn(channel, address)).toBe(written);
});

describe('an address that names its channel', () => {
  const message = (channel: 'sms' | 'mms' | 'whatsapp' | 'rcs', to: string) =>
    onNamedChannel({ channel, to, text: 'Hi' });

  it.each([
    ['sms', 'whatsapp:+15005550006', 'whatsapp'],
    ['mms', 'whatsapp:+15005550006', 'whatsapp'],
    ['whatsapp', 'whatsapp:+15005550006', 'whatsapp'],
    ['sms', 'rcs:+15005550006', 'rcs'],
    ['sms', '+15005550006', 'sms'],
    ['whatsapp', '+15005550006', 'whatsapp'],
  ] as const)('on %s, %s goes by %s', (channel, to, taken) => {
    expect(message(channel, to)).toEqual({ channel: taken, to: '+15005550006', text: 'Hi' });
  });

  it('is refused on a channel that was chosen for something else', () => {
    const fault = faultOf(() => message('rcs', 'whatsapp:+15005550006'));
    expect(fault.field).toBe('to');
    expect(fault.message).toBe(
      'To "whatsapp:+15005550006" is a whatsapp address, but the channel is rcs',
    );
    expect(fault.remedy).toContain('without "whatsapp:"');
  });
});

it.each([
  ['+1 (500) 555-0006', '+15005550006'],
  ['whatsapp:+15005550006', '+15005550006'],
  ['0151 23456789', '+4915123456789'],
  ['rcs:brand_agent', 'brand_agent'],
  ['ACME', 'ACME'],
])('the sender %s is without its channel %s', (value, bare) => {
  expect(bareSender(value, account({ defaultCountry: 'DE' }))).toBe(bare);
});

describe('the form', () => {
  type Shown = Array<{ name: string; value: string; description?: string }>;
  const shownOf = (property: object) => (property as { options: Shown }).options;
  const { senderType, from, messagingServiceSid } = senderFields();

  it('offers four channels', () => {
    const property = channelField().property();
    expect(property).toMatchObject({ displayName: 'Channel', description: expect.any(String) });
    expect(shownOf(property)).toEqual([
      { name: 'SMS', value: 'sms' },
      { name: 'MMS', value: 'mms' },
      { name: 'WhatsApp', value: 'whatsapp' },
      { name: 'RCS', value: 'rcs' },
    ]);
  });

  it('asks for a recipient, who may be named with the channel', () => {
    const field = recipientField();
    expect(field.property()).toMatchObject({ displayName: 'To', required: true });
    const read = field.schema({ timeZone: 'UTC' }).safeParse('whatsapp:+1 (500) 555-0006');
    expect(read.data).toBe('whatsapp:+15005550006');
  });

  it('offers three kinds of sender, and says what each is', () => {
    const property = senderType.property();
    expect(property.displayName).toBe('Sender');
    expect(shownOf(property).map(({ name, value }) => [name, value])).toEqual([
      ["Account's Default", 'default'],
      ['Phone Number or Sender ID', 'phoneNumber'],
      ['Messaging Service', 'messagingService'],
    ]);
    for (const { description } of shownOf(property)) expect(description).toMatch(/\w/);
  });

  it.each([
    [from, 'From', 'phoneNumber', 'listPhoneNumbers', 'number', '+15005550006'],
    [
      messagingServiceSid,
      'Messaging Service',
      'messagingService',
      'listMessagingServices',
      'sid',
      'MG0123456789abcdef0123456789abcdef',
    ],
  ])('lets a sender be searched for or typed: %#', (field, label, type, search, mode, example) => {
    const property = field.property();
    expect(field.when).toEqual({ senderType: [type] });
    expect(property).toMatchObject({ displayName: label, required: true });
    expect(property.modes).toMatchObject([
      { name: 'list', typeOptions: { searchListMethod: search } },
      { name: mode, type: 'string', placeholder: example },
    ]);
    const read = (value: unknown) => field.schema({ timeZone: 'UTC' }).safeParse(value);
    expect(read({ mode, value: example }).data).toEqual({ mode, value: example });
    expect(read({ mode, value: '' }).success).toBe(false);
  });
});
