import type { RowsOf } from '../activeRows';
import { memoByObject } from '../../kit/memo';
import { granted } from '../exampleConsent';
import { satisfies } from '../consentState';
import { usPart64 } from '../references';
import { referenceTo } from '../referenceTo';
import { missing, rule } from '../rule';
import { dayMs } from '../time/units';

/** Our own figure: registers ask for screening about once a month. */
const validDays = 30;
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
  scope: 'US, SG, HK; voice: AU, CA, GB',
  check: (context) => {
    const { facts, consent, at } = context;
    const registers = registersOf(context.rows('registers'));
    if (registers.length === 0) return undefined;
    const { doNotCall } = facts.recipient;
    if (doNotCall === undefined) return missing('recipient.doNotCall (result of the register)');
    if (doNotCall.listed && !doNotCall.exempt) {
      const isPermitted = consent?.state === 'granted' && satisfies(consent.level, 'express');
      return {
        reason: `The number is listed in: ${registers.map(({ name }) => name).join(', ')}.`,
        remedy:
          'Send only with express consent that is younger than the listing, or take the number off the list.',
        atMost: isPermitted ? 'warn' : undefined,
        evidence: ['recipient.doNotCall'],
        references: registers.map(referenceTo),
      };
    }
    const isOld = at.getTime() - doNotCall.checkedAt.getTime() > validDays * dayMs;
    return isOld
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
      name: 'answer too old',
      changes: {
        recipient: { doNotCall: { listed: false, checkedAt: new Date('2026-10-19T16:59:59Z') } },
      },
      finds: 'missing',
    },
    { name: 'listed, implied consent', changes: { recipient: listed, ...implied }, finds: 'block' },
    { name: 'listed, written consent', changes: { recipient: listed }, finds: 'warn' },
    { name: 'not asked', changes: {}, finds: 'missing' },
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
