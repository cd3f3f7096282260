import { newLists, type Lists } from './lists';

const [ann, ben, cy] = ['+13105550101', '+13105550102', '+13105550103'] as const;

let lists: Lists;
beforeEach(async () => {
  lists = await newLists();
});
afterEach(async () => lists.gate.remove());

it('become an entry for each', async () => {
  expect(
    await lists.items([
      { phone: ann, status: 'opted out' },
      { phone: ben, status: 'granted', date: '2026-01-02' },
      { phone: cy, smsOptIn: true, optedInAt: 1_709_648_530 },
    ]),
  ).toMatchObject([
    { kind: 'revoke', to: ann },
    { kind: 'grant', to: ben },
    { kind: 'grant', to: cy, channel: 'sms', occurredAt: '2024-03-05T14:22:10.000Z' },
  ]);
  expect(await lists.of(ann)).toMatchObject([{ kind: 'revoke' }]);
});

it('that are refused leave as such, the others go on, and one hint tells of all', async () => {
  expect(
    await lists.items([
      { phone: '12', smsOptOut: true },
      { phone: ann, smsOptOut: false },
      { phone: ben, note: 'nothing of consent' },
      { phone: cy, smsOptOut: true },
    ]),
  ).toMatchObject([
    { refused: true, line: 1, isOptOut: true, row: { phone: '12' } },
    { saidNothing: true, row: { phone: ann } },
    { refused: true, line: 3, column: 'kind', isOptOut: false },
    { kind: 'revoke', to: cy, channel: 'sms' },
  ]);
  expect(lists.gate.hints()).toMatchObject([
    { type: 'warning', message: expect.stringMatching(/^1 opt-out could .* 2 of 4 rows .* 1 row/) },
  ]);
});

it('take nothing that agrees under an opt-out for consent', async () => {
  const date = '2024-05-05';
  expect(
    await lists.items([
      { phone: ann, 'SMS Opt Out': 'confirmed', date },
      { phone: ben, 'Do not allow Phone Calls': 'Allow', date },
      { phone: cy, 'SMS Opt Out': 'opted in', date },
    ]),
  ).toMatchObject([
    { refused: true, line: 1, isOptOut: true },
    { saidNothing: true, row: { phone: ben } },
    { kind: 'grant', to: cy, channel: 'sms' },
  ]);
});

it('are told of a key whose answers nobody has read', async () => {
  await lists.items([
    { phone: ann, smsOptIn: true, date: '2024-05-05', orders: 1, otkazano: false },
    { phone: ben, smsOptIn: true, date: '2024-05-05', orders: 7, otkazano: true },
  ]);
  expect(lists.gate.hints()).toMatchObject([
    { message: expect.stringMatching(/^Nothing was read from "otkazano", /) },
  ]);
});

it('take the first day of a calendar for no date, and an impossible one for today', async () => {
  expect(
    await lists.items([
      {
        phone: ann,
        'SMS Opt-Out Date': '0001-01-01T00:00:00',
        'SMS Opt-In': 'yes',
        date: '2024-05-05',
      },
      { phone: ben, 'SMS Opt-Out Date': '1970-01-01' },
      { phone: cy, 'SMS Opt-Out Date': '1403/09/07' },
    ]),
  ).toMatchObject([
    { kind: 'grant', to: ann },
    { saidNothing: true, row: { phone: ben } },
    { kind: 'revoke', to: cy, occurredAt: expect.stringMatching(/^20[2-9]/) },
  ]);
});

it('do not date an opt-out by the day of the consent beside it', async () => {
  const begun = Date.now();
  await lists.items([
    { phone: ann, kind: 'grant', date: '2024-05-05', 'SMS Opt Out': 'yes' },
    { phone: ben, date: '2024-05-05', 'SMS Opt Out': 'yes' },
    { phone: cy, kind: 'grant', date: '2024-05-05', optedOutAt: '2024-06-06', smsOptOut: 'yes' },
  ]);
  const revokedAt = async (number: string) =>
    (await lists.of(number)).find(({ kind }) => kind === 'revoke')!.occurredAt;
  expect((await revokedAt(ann)).getTime()).toBeGreaterThanOrEqual(begun);
  expect((await revokedAt(ben)).toISOString()).toMatch(/^2024-05-0[56]/);
  expect((await revokedAt(cy)).toISOString()).toMatch(/^2024-06-0[67]/);
});

it('show one another how dates are written', async () => {
  const rows = [
    { phone: ann, status: 'subscribed', date: '03/05/2024' },
    { phone: ben, status: 'subscribed', date: '25/05/2024' },
  ];
  expect(await lists.items(rows)).toMatchObject([
    { occurredAt: '2024-05-03T04:00:00.000Z' },
    { occurredAt: '2024-05-25T04:00:00.000Z' },
  ]);
  const named = { options: { columns: { occurredAt: 'wann' } } };
  const others = rows.map(({ date, ...row }) => ({ ...row, wann: date }));
  expect(await lists.items(others, named)).toMatchObject([
    { occurredAt: '2024-05-03T04:00:00.000Z' },
    { occurredAt: '2024-05-25T04:00:00.000Z' },
  ]);
});

it('are read by the keys that the user names', async () => {
  const options = { columns: { to: 'handy', optOut: 'aus' }, numbersCountry: 'DE' };
  expect(await lists.items([{ handy: '0151 23456789', aus: 'ja' }], { options })).toMatchObject([
    { kind: 'revoke', to: '+4915123456789' },
  ]);
});
