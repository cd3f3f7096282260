import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newLists, type Lists } from './lists';

let lists: Lists;
beforeEach(async () => {
  lists = await newLists();
});
afterEach(async () => lists.gate.remove());

const rows = async (lines: string[], more = {}) => lists.csv(lines.join('\n'), more);
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

it('Twilio: the kind of an opt-out, as its webhooks have it', async () => {
  await rows([
    'phone_number,opt_out_type,timestamp',
    '+13105550101,STOP,2024-03-05T10:00:00Z',
    '+13105550102,START,2024-03-05T10:00:00Z',
  ]);
  expect(await lists.entries()).toEqual([
    '+13105550101 revoke any any',
    '+13105550102 grant sms marketing',
  ]);
});

it('ActiveCampaign: no number but the id of a contact where there is one', async () => {
  const { report } = await rows([
    'Contact ID,Phone,SMS Opt-In,SMS Opt-Out,SMS Opt-In Date',
    '1,+13105550101,yes,,2024-03-05',
    '2,+13105550102,,yes,',
  ]);
  expect(report).toMatchObject({ imported: 2, refused: 0 });
});

it('Shopify and Mailchimp: people who were never asked are neither', async () => {
  const { report } = await rows([
    'phone,sms_marketing_consent.state,sms_marketing_consent.opt_in_level',
    '+13105550101,redacted,single_opt_in',
    '+13105550102,transactional,',
    '+13105550103,not_subscribed,',
  ]);
  expect(report).toMatchObject({ saidNothing: 3, refused: 0, unreadAnswers: [] });
});

it('HubSpot in German', async () => {
  const { report } = await rows([
    'Telefonnummer;Mobiltelefonnummer;Land/Region;SMS-Abonnement;Von SMS abgemeldet;Datum der Einwilligung',
    '030 901820;0151 23456781;Deutschland;Ja;Nein;05.03.2024 14:22',
    ';0151 23456782;Deutschland;Nein;Ja;25.03.2024',
  ]);
  expect(report).toMatchObject({ refused: 0 });
  expect(await lists.entries()).toEqual([
    '+4915123456781 grant sms marketing',
    '+4915123456782 revoke sms any',
    '+4915123456782 revoke sms marketing',
  ]);
});

it('Salesforce in French', async () => {
  const { report } = await rows([
    'Téléphone,Mobile,Pays,Ne pas appeler,Désinscription SMS,Consentement SMS,Date du consentement',
    '01 23 45 67 89,06 12 34 56 78,France,1,0,1,25/03/2024',
    ',06 12 34 56 79,France,0,1,0,',
  ]);
  expect(report).toMatchObject({ refused: 0 });
  expect(await lists.entries()).toEqual([
    '+33123456789 revoke voice any',
    '+33612345678 grant sms marketing',
    '+33612345678 revoke voice any',
    '+33612345679 revoke sms any',
    '+33612345679 revoke sms marketing',
  ]);
});

it('lists in Spanish, whose day of an opt-out is that of the channel beside it', async () => {
  const { report } = await rows([
    'Móvil;País;Acepta SMS;Fecha;Baja SMS;Fecha de baja',
    '612 345 678;España;Sí;25/03/2024;;',
    '612 345 679;España;Sí;05/03/2024;Sí;26/03/2024',
    '612 345 67;España;No;;Sí;',
  ]);
  expect(report).toMatchObject({ refused: 1, refusedOptOuts: 1 });
  expect(await lists.entries()).toEqual([
    '+34612345678 grant sms marketing',
    '+34612345679 revoke sms any',
  ]);
});

it.each([
  [
    'Finnish',
    'Matkapuhelin,Maa,Markkinointilupa,Tilaus peruttu,Päivämäärä',
    ['041 234 5678,Suomi,kyllä,ei,25.3.2024', '041 234 5679,Suomi,kyllä,kyllä,25.3.2024'],
    ['+358412345678 grant sms marketing', '+358412345679 revoke any any'],
  ],
  [
    'Japanese',
    '携帯電話,国,SMS配信許可,同意日,退会',
    ['090-1234-5678,日本,はい,2024年3月5日,', '090-1234-5679,日本,はい,2024/03/05,はい'],
    ['+819012345678 grant sms marketing', '+819012345679 revoke any any'],
  ],
  [
    'Polish',
    'Telefon komórkowy,Kraj,Zgoda na SMS,Data zgody,Wypisany',
    ['512 345 678,Polska,tak,2024-03-05,nie', '512 345 679,Polska,,,tak'],
    ['+48512345678 grant sms marketing', '+48512345679 revoke any any'],
  ],
])('lists in %s', async (_language, headings, lines, entries) => {
  expect((await rows([headings, ...lines])).report).toMatchObject({ refused: 0 });
  expect(await lists.entries()).toEqual(entries);
});
