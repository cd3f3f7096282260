import { jurisdictions } from '../../../lib/compliance/jurisdictions';
import type { Jurisdiction } from '../../../lib/compliance/jurisdiction';
import { rules } from '../../../lib/compliance/rules';
import { placesWith } from '../../../lib/compliance/scope';

const source = { source: 'a law', tier: 'statute', checkedOn: '2026-11-28' } as const;

it('names places by the channels of their rows', () => {
  const places: Jurisdiction[] = [
    { code: 'BB', name: 'B', language: 'en', registers: [{ ...source, on: ['voice'], name: 'r' }] },
    {
      code: 'AA',
      name: 'A',
      language: 'en',
      registers: [
        { ...source, on: ['text'], name: 'r' },
        { ...source, on: ['voice'], name: 'r' },
      ],
    },
    { code: 'CC', name: 'C', language: 'en', registers: [{ ...source, on: ['text'], name: 'r' }] },
    { code: 'DD', name: 'D', language: 'en' },
  ];
  expect(placesWith('registers')(places)).toBe('AA; voice: BB; text: CC');
  expect(placesWith('registers', ({ on }) => on.includes('voice'))(places)).toBe('voice: AA, BB');
  expect(placesWith('caps')(places)).toBe('');
});

it('is worked out for every rule that depends on rows, so that a new place is named by itself', () => {
  const added: Jurisdiction = {
    ...jurisdictions.get('AE')!,
    ...{ code: 'XX', holidays: ['FR'] },
    hours: [
      { ...source, on: ['voice'], week: { weekdays: [], saturday: [], sunday: [], holidays: [] } },
    ],
    consent: [{ ...source, on: ['text'], level: 'express', validFor: { years: 1 } }],
    senders: [
      { ...source, kind: 'alphanumeric', allowed: 'no' },
      { ...source, kind: 'alphanumeric', allowed: 'registered' },
      { ...source, kind: 'outsideRanges', ranges: ['+9'], allowed: 'notForMarketing' },
    ],
  };
  const scopes = rules.flatMap(({ id, scope }) =>
    typeof scope === 'function' ? [[id, scope([added])] as const] : [],
  );
  expect(scopes.map(([id]) => id).sort()).toEqual([
    'CNT-ADLABEL',
    'CNT-PHONEINBODY',
    'CNT-URLBAN',
    'CON-EXPIRED',
    'FRQ-STATUTE',
    'SND-ALPHA',
    'SND-ALPHAREG',
    'SND-CLI',
    'SND-ROUTE',
    'SUP-DNC',
    'TIM-HOLIDAY',
  ]);
  expect(scopes.filter(([, places]) => !places.includes('XX'))).toEqual([]);
});
