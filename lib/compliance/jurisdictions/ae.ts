import type { Jurisdiction } from '../jurisdiction';
import { rechecked, secondary, twilioGuide, week } from './sources';

const guide = twilioGuide('AE');
const resolution = rechecked(
  secondary('Cabinet Resolution 56/2024, emirates247.com, thelinkinglawyer.com'),
);

export default {
  code: 'AE',
  name: 'United Arab Emirates',
  language: 'ar',
  hours: [
    { ...guide, on: ['text'], week: week(['07:00-21:00']) },
    { ...resolution, on: ['voice'], week: week(['09:00-18:00']) },
  ],
  consent: [
    {
      ...guide,
      on: ['text', 'voice'],
      level: 'express',
      note: 'Numbers on the DND list need consent.',
    },
  ],
  caps: [
    { ...resolution, on: ['voice'], max: 1, hours: 24, note: 'Where nobody answers; kept always.' },
    {
      ...resolution,
      on: ['voice'],
      max: 2,
      hours: 168,
      note: 'Where nobody answers; kept always.',
    },
  ],
  senders: [
    { ...guide, kind: 'alphanumeric', allowed: 'registered', otherwise: 'blocked' },
    {
      ...resolution,
      on: ['voice'],
      kind: 'outsideRanges',
      ranges: ['+971'],
      allowed: 'notForMarketing',
      otherwise: 'blocked',
      note: 'Calls come from a local number of the licensed firm.',
    },
  ],
  content: [
    { ...guide, kind: 'adLabel', where: 'sender', startsWith: 'AD-' },
    { ...guide, kind: 'noLinks' },
    { ...guide, kind: 'noPhoneNumbers' },
  ],
  marketing: [
    { ...guide, on: ['text'], marketing: 'localEntityOnly' },
    {
      ...resolution,
      on: ['voice'],
      marketing: 'localEntityOnly',
      note: 'Licensed firms with an approval.',
    },
  ],
  registers: [{ ...resolution, on: ['voice'], name: 'Do Not Call Registry' }],
  notes: [
    { ...guide, note: 'Opt-out by text to 7726.' },
    {
      ...resolution,
      note: 'Its definition takes in texts and messages in apps; its hours speak of calls.',
    },
  ],
  example: { zone: 'Asia/Dubai' },
} as const satisfies Jurisdiction;
