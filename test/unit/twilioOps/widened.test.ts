import { widened } from '../../../nodes/TwilioOps/operations/phoneNumber/widened';

const criteria = { smsEnabled: true, areaCode: 415, inLocality: 'Atlantis', inRateCenter: 'X' };

it('gives up criteria one by one until something is found, never what the number can do', async () => {
  const search = async (given: object) => ('inLocality' in given ? [] : ['+14155550100']);
  expect(await widened(criteria, search)).toEqual({
    rows: ['+14155550100'],
    without: ['inRateCenter', 'inLocality'],
    tried: [
      criteria,
      { smsEnabled: true, areaCode: 415, inLocality: 'Atlantis' },
      { smsEnabled: true, areaCode: 415 },
    ],
  });
});

it('tells all that was tried when nothing is found', async () => {
  const { rows, without, tried } = await widened(criteria, async () => []);
  expect(rows).toEqual([]);
  expect(without).toEqual([]);
  expect(tried.at(-1)).toEqual({ smsEnabled: true });
});

it('gives up nothing when the first search finds something', async () => {
  expect((await widened(criteria, async () => ['+14155550100'])).without).toEqual([]);
});
