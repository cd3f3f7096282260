import { consentRows } from '../../../lib/compliance/consentRows';
import { Context } from '../../../lib/compliance/context';
import type { Facts } from '../../../lib/compliance/facts';
import { rulePack } from '../../../lib/compliance/gate';
import { baseFacts, merge } from './baseFacts';

/** What is demanded of consent where a place has no row of its own. */
const without = (place: string, number: string) => {
  const own = { ...rulePack.jurisdictions.get(place)!, consent: [] };
  const pack = { ...rulePack, jurisdictions: new Map([...rulePack.jurisdictions, [place, own]]) };
  const facts = merge<Facts>(baseFacts, { recipient: { number } });
  return consentRows(new Context(facts, baseFacts.now, pack));
};

it('asks for express consent where a country is not known to ask for any', () =>
  expect(without('DE', '+4915112345678')).toEqual([
    {
      where: 'Germany',
      code: 'DE',
      row: {
        ...{ on: ['text', 'voice'], level: 'express', source: 'docs/compliance.md' },
        ...{ tier: 'house', checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      },
    },
  ]));

it('leaves it to the country where a state asks for none', () =>
  expect(without('US-FL', '+13055550123').map(({ code }) => code)).not.toContain('US-FL'));
