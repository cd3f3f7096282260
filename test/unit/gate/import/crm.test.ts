import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newLists, type Lists } from './lists';

let lists: Lists;
beforeEach(async () => {
  lists = await newLists();
});
afterEach(async () => lists.gate.remove());

const read = async (crm: string, more = {}) =>
  lists.csv(readFileSync(join(__dirname, 'crm', `${crm}.csv`)), more);
const dates = async (number: string) =>
  (await lists.of(number)).map(({ occurredAt }) => occurredAt.toISOString());

it('HubSpot: mobile before telephone, the country of the row, opt-out before opt-in', async () => {
  const { report, refused } = await read('hubspot');
  expect(report).toMatchObject({ rows: 4, saidNothing: 1, refused: 1, refusedOptOuts: 1 });
  expect(refused).toMatchObject([{ line: 5, isOptOut: true, row: { 'Record ID': '104' } }]);
  expect(await lists.entries()).toEqual([
    '+13105550101 grant sms marketing',
    '+4915123456789 revoke sms any',
    '+4930901820 revoke sms any',
  ]);
  expect(await dates('+13105550101')).toEqual(['2024-03-05T19:22:00.000Z']);
});

it('Salesforce: each opt-out on its channel, e-mail and fax on none', async () => {
  const { report } = await read('salesforce');
  expect(report).toMatchObject({ rows: 4, refused: 0 });
  expect(await lists.entries()).toEqual([
    '+12125550103 revoke sms any',
    '+12125550104 revoke sms marketing',
    '+13105550101 grant sms marketing',
    '+13105550102 grant sms marketing',
    '+13105550102 revoke voice any',
    '+13105550103 revoke sms any',
  ]);
});

it('Klaviyo: the consent to SMS alone', async () => {
  expect((await read('klaviyo')).report).toMatchObject({ rows: 3, saidNothing: 1, refused: 0 });
  expect(await lists.entries()).toEqual([
    '+13105550101 grant sms marketing',
    '+13105550102 revoke sms any',
  ]);
});

it('Mailchimp: its times are those of e-mail, so a consent to SMS needs a date', async () => {
  const { report, refused } = await read('mailchimp', {
    options: { numbersCountry: 'US' },
  });
  expect(report).toMatchObject({ rows: 3, saidNothing: 1, refused: 1, refusedOptOuts: 0 });
  expect(refused).toMatchObject([{ line: 2, column: 'occurredAt', isOptOut: false }]);
  expect(await lists.entries()).toEqual([
    '+12125550102 revoke sms any',
    '+13105550102 revoke sms any',
  ]);
  const occurredAt = '2024-03-05T14:00:00Z';
  await read('mailchimp', { options: { numbersCountry: 'US', defaults: { occurredAt } } });
  expect(await lists.of('+13105550101')).toMatchObject([{ kind: 'grant', channel: 'sms' }]);
});

it('Shopify: quoted cells, the phone before that of the address; no ends marketing', async () => {
  const options = { defaults: { occurredAt: '2024-03-05T14:00:00Z' } };
  expect((await read('shopify', { options })).report).toMatchObject({ rows: 3, refused: 0 });
  expect(await lists.entries()).toEqual([
    '+13105550101 grant sms marketing',
    '+13105550102 revoke sms marketing',
    '+13105550103 revoke sms marketing',
  ]);
});

it('Pipedrive: semicolons, two numbers in a cell, days before months', async () => {
  expect((await read('pipedrive')).report).toMatchObject({ rows: 3, refused: 0 });
  expect(await lists.entries()).toEqual([
    '+4915123456781 grant whatsapp marketing',
    '+4915123456782 revoke voice any',
    '+4915123456782 revoke whatsapp marketing',
    '+4915123456783 revoke voice any',
    '+4915123456783 revoke whatsapp marketing',
    '+4915123456784 grant whatsapp marketing',
  ]);
  expect(await dates('+4915123456781')).toEqual(['2024-03-05T05:00:00.000Z']);
});

it('ActiveCampaign: months before days, as one row shows', async () => {
  const options = { timeZone: 'America/Chicago' };
  expect((await read('activecampaign', { options })).report).toMatchObject({
    rows: 4,
    saidNothing: 1,
    refused: 0,
  });
  expect(await lists.entries()).toEqual([
    '+13105550101 grant sms marketing',
    '+13105550102 revoke sms any',
    '+13105550104 grant sms marketing',
  ]);
  expect(await dates('+13105550101')).toEqual(['2024-03-05T20:22:00.000Z']);
});

it('Twilio: sender, source and date for both', async () => {
  expect((await read('twilio')).report).toMatchObject({ rows: 2, imported: 2, refused: 0 });
  expect(await lists.of('+13105550101')).toMatchObject([
    { kind: 'grant', sender: 'MG00000000000000000000000000000001', source: 'website' },
  ]);
  expect(await lists.of('+13105550102')).toMatchObject([
    { kind: 'revoke', source: 'opt-out-message', occurredAt: new Date('2024-03-06T14:22:10Z') },
  ]);
});
