import type { Context } from '../context';
import { house } from '../references';
import { rule, type Concern } from '../rule';
import { isZone, offsetMinutes } from '../time/zone';

/** A zone that is given has to have the clock of the address, at the time of the message. */
function otherClock({ facts, place, at }: Context): Concern[] {
  const { timeZone } = facts.recipient;
  const { zones } = place.given;
  if (!timeZone || !isZone(timeZone) || zones === undefined) return [];
  const clock = (zone: string) => offsetMinutes(zone, at.getTime());
  if (zones.some((zone) => clock(zone) === clock(timeZone))) return [];
  return [
    {
      reason: `The time zone ${timeZone} does not fit the address, which is in ${zones.join(' or ')}.`,
      remedy: 'Correct the one that is wrong.',
      evidence: ['recipient.timeZone'],
    },
  ];
}

export default rule({
  id: 'GATE-PLACE',
  title: 'Facts about the place fit',
  why: 'A state, postcode or country that cannot be read, or fits no other fact, must not be passed over in silence.',
  question: 'compliance',
  references: [house],
  severity: 'D/W/W/-/-',
  check: (context) => [
    ...context.place.given.misfits.map(({ path, reason, remedy, isHarmless }): Concern => ({
      reason,
      remedy,
      atMost: isHarmless ? 'warn' : undefined,
      evidence: [path],
    })),
    ...otherClock(context),
  ],
  examples: [
    { name: 'nothing given', changes: {}, finds: 'nothing' },
    { name: 'a state by its code', changes: { recipient: { region: 'FL' } }, finds: 'nothing' },
    {
      name: 'a state by its name',
      changes: { recipient: { region: 'Florida' } },
      finds: 'nothing',
    },
    { name: 'a state that is none', changes: { recipient: { region: 'Floridia' } }, finds: 'hold' },
    {
      name: 'a state of another country',
      changes: { recipient: { number: '+4915112345678', region: 'US-FL' } },
      finds: 'hold',
    },
    {
      name: 'a state without a country',
      changes: { recipient: { number: '+80012345678', region: 'FL' } },
      finds: 'hold',
    },
    {
      name: 'a state with its country',
      changes: { recipient: { number: '+80012345678', region: 'US-FL' } },
      finds: 'nothing',
    },
    {
      name: 'Bavaria, where nothing depends on it',
      changes: { recipient: { number: '+4915112345678', region: 'Bayern' } },
      finds: 'nothing',
    },
    {
      name: 'São Paulo, whose state is not known here',
      changes: { recipient: { number: '+5511912345678', region: 'SP' } },
      finds: 'warn',
    },
    { name: 'half a postcode', changes: { recipient: { postcode: '3310' } }, finds: 'hold' },
    { name: 'a military postcode', changes: { recipient: { postcode: '09001' } }, finds: 'hold' },
    {
      name: 'a postcode without a country',
      changes: { recipient: { number: '+80012345678', postcode: '33101' } },
      finds: 'hold',
    },
    {
      name: 'a postcode of Germany',
      changes: { recipient: { number: '+4915112345678', postcode: '10115' } },
      finds: 'nothing',
    },
    {
      name: 'a postcode of Brazil',
      changes: { recipient: { number: '+5511912345678', postcode: '01310-100' } },
      finds: 'warn',
    },
    {
      name: 'postcode and state that agree',
      changes: { recipient: { postcode: '33101', region: 'Florida' } },
      finds: 'nothing',
    },
    {
      name: 'postcode and state that differ',
      changes: { recipient: { postcode: '33101', region: 'TX' } },
      finds: 'hold',
    },
    { name: 'a country by name', changes: { recipient: { country: 'France' } }, finds: 'nothing' },
    { name: 'no such country', changes: { recipient: { country: 'Atlantis' } }, finds: 'hold' },
    {
      name: 'a time zone that fits the state',
      changes: { recipient: { region: 'FL', timeZone: 'America/Detroit' } },
      finds: 'nothing',
    },
    {
      name: 'a time zone that does not fit the state',
      changes: { recipient: { region: 'FL', timeZone: 'America/Denver' } },
      finds: 'hold',
    },
    {
      name: 'a time zone that does not fit the number, for people move',
      changes: { recipient: { timeZone: 'America/Denver' } },
      finds: 'nothing',
    },
    {
      name: 'transactional',
      changes: { recipient: { region: 'Floridia' }, message: { category: 'transactional' } },
      finds: 'warn',
    },
  ],
});
