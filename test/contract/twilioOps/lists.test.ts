import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { listSearch as lists } from '../../../lib/engines/lists/search';
import { closePools } from '../../../lib/twilio/pools';
import { NUMBERS } from '../../../sandbox/twilio/seed';
import { startTwilio, type TwilioSimulator } from '../../../sandbox/twilio/simulator';
import { credentialFor } from '../../support/credential';

let twilio: TwilioSimulator;
beforeAll(async () => {
  twilio = await startTwilio();
});
afterAll(async () => {
  await twilio.close();
  await closePools();
});

const context = () =>
  ({
    getCredentials: async () => credentialFor(twilio.url),
    getCurrentNodeParameter: () => null,
    getTimezone: () => 'America/New_York',
  }) as unknown as ILoadOptionsFunctions;

it.each(Object.entries(lists))(
  "%s asks as Twilio's OpenAPI allows, and names each entry",
  async (_name, list) => {
    const { results } = await list.call(context());
    expect(twilio.violations).toEqual([]);
    for (const { name, value } of results) {
      expect(name).toMatch(/\S/);
      expect(name).not.toMatch(/undefined|null/);
      expect(value).toMatch(/\S/);
    }
  },
);

it('looks for what was typed in names and values', async () => {
  const { results } = await lists.listPhoneNumberSids.call(
    context(),
    NUMBERS.second.friendlyName.toLowerCase(),
  );
  expect(results).toEqual([
    {
      name: `${NUMBERS.second.phoneNumber} · ${NUMBERS.second.friendlyName}`,
      value: NUMBERS.second.sid,
    },
  ]);
});

it('says what is wrong when Twilio cannot be asked', async () => {
  const n8n = {
    ...context(),
    getCredentials: async () => credentialFor('http://127.0.0.1:9'),
  } as unknown as ILoadOptionsFunctions;
  await expect(lists.listVerifyServices.call(n8n)).rejects.toThrow(
    /could not be reached.*Check internet access/s,
  );
});
