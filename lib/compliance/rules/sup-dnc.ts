import type { RowsOf } from '../activeRows';
import { memoByObject } from '../../kit/memo';
import { granted } from '../exampleConsent';
import { satisfies } from '../consentState';
import { usPart64 } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { placesWith } from '../scope';
import { dayMilliseconds } from '../../kit/durations';

/** Our own figure: most registers ask for screening about once a month. */
const usualDays = 30;
const registersOf = memoByObject((all: ReadonlyArray<RowsOf<'registers'>>) =>
  all.flatMap(({ rows }) => rows),
);

const listed = { doNotCall: { listed: true, checkedAt: new Date('2026-11-10T00:00:00Z') } };
const implied = { consent: { events: [granted('2026-01-10T12:00:00Z', { level: 'implied' })] } };

export default rule({
  id: 'SUP-DNC',
  title: 'Do-not-call register',
  why: 'Who is on a register may be solicited only with express consent (47 USC 227(a)(4)).',
  question: 'optOut',
  references: [usPart64],
  severity: 'B/-/-/-/-',
  scope: placesWith('registers'),
  check: (context) => {
    const { facts, consent, at } = context;
    const registers = registersOf(context.rows('registers'));
    if (registers.length === 0) return undefined;
    // Without consent other rules object.
    if (consent?.state !== 'granted') return undefined;
    const { doNotCall } = facts.recipient;
    const isPermitted = satisfies(consent.level, 'express');
    if (doNotCall === undefined)
      return isPermitted ? undefined : missing('recipient.doNotCall (result of the register)');
    if (doNotCall.listed && !doNotCall.exempt) {
      return {
        reason: `The number is listed in: ${registers.map(({ name }) => name).join(', ')}.`,
        remedy:
          'Send only with express consent that is younger than the listing, or take the number off the list.',
        atMost: isPermitted ? 'warn' : undefined,
        evidence: ['recipient.doNotCall'],
        references: registers.map(referenceTo),
      };
    }
    const validDays = Math.min(...registers.map((one) => one.validDays ?? usualDays));
    const isOld = at.getTime() - doNotCall.checkedAt.getTime() > validDays * dayMilliseconds;
    return isOld && !isPermitted
      ? missing(`recipient.doNotCall (the answer is older than ${validDays} days)`)
      : undefined;
  },
  examples: [
    {
      name: 'not listed',
      changes: {
        recipient: { doNotCall: { listed: false, checkedAt: new Date('2026-10-19T17:00:00Z') } },
      },
      finds: 'nothing',
    },
    {
      name: 'implied consent, answer too old',
      changes: {
        ...implied,
        recipient: { doNotCall: { listed: false, checkedAt: new Date('2026-10-19T16:59:59Z') } },
      },
      finds: 'missing',
    },
    { name: 'listed, implied consent', changes: { recipient: listed, ...implied }, finds: 'block' },
    { name: 'listed, written consent', changes: { recipient: listed }, finds: 'warn' },
    { name: 'not asked, implied consent', changes: implied, finds: 'missing' },
    { name: 'not asked, written consent: it exempts', changes: {}, finds: 'nothing' },
    {
      name: 'implied consent, Singapore’s answer of 22 days ago',
      changes: {
        ...implied,
        recipient: {
          number: '+6581234567',
          doNotCall: { listed: false, checkedAt: new Date('2026-10-27T16:00:00Z') },
        },
      },
      finds: 'missing',
    },
    {
      name: 'implied consent, Singapore’s answer of 20 days ago',
      changes: {
        ...implied,
        recipient: {
          number: '+6581234567',
          doNotCall: { listed: false, checkedAt: new Date('2026-10-29T16:00:00Z') },
        },
      },
      finds: 'nothing',
    },
    {
      name: 'a text to Britain',
      changes: { recipient: { number: '+447400123456', ...listed }, ...implied },
      finds: 'nothing',
    },
    {
      name: 'a call to Britain',
      changes: {
        message: { channel: 'voice' },
        recipient: { number: '+447400123456', ...listed },
        ...implied,
      },
      finds: 'block',
    },
    {
      name: 'transactional',
      changes: { message: { category: 'transactional' }, recipient: listed },
      finds: 'nothing',
    },
  ],
});
