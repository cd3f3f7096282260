import type { Expected } from '../missing';
import { chapters } from './chapters';
import { ada, ben, cleo, dan, eva, finn } from './people';

const { reminders, answers, afterOptOut } = chapters;

/** Every line that the main job must show; `npm start -- --once` fails when one is missing. */
export const expectations: readonly Expected[] = [
  {
    chapter: reminders,
    recipient: ada,
    account: 'production',
    gate: 'allow',
    reason: /consent/i,
    message: 'delivered',
    crm: 'sms delivered',
  },
  {
    chapter: reminders,
    recipient: ben,
    account: 'staging',
    gate: 'allow',
    message: 'delivered',
    crm: 'sms delivered',
  },
  {
    chapter: reminders,
    recipient: cleo,
    account: 'production',
    gate: 'allow',
    message: 'undelivered',
    crm: 'sms undelivered 30005',
  },
  {
    chapter: reminders,
    recipient: dan,
    gate: 'block',
    reason: /national form/,
    message: '',
    crm: '',
  },
  { chapter: reminders, recipient: eva, gate: 'block', reason: /consent/i, message: '', crm: '' },
  {
    chapter: reminders,
    recipient: finn,
    gate: 'hold',
    reason: /outside the hours.+Send at or after/s,
    message: '',
    crm: '',
  },
  {
    chapter: answers,
    recipient: ada,
    account: 'production',
    reason: /answered/,
    message: 'delivered',
    crm: /^sms received: "Can I come/,
  },
  {
    chapter: answers,
    recipient: ben,
    account: 'staging',
    reason: /ledger: revoke/,
    message: '',
    crm: 'sms opted out',
  },
  {
    chapter: afterOptOut,
    recipient: ada,
    gate: 'allow',
    message: 'delivered',
    crm: 'sms delivered',
  },
  {
    chapter: afterOptOut,
    recipient: ben,
    gate: 'block',
    reason: /opted out.+1\. /s,
    message: '',
    crm: '',
  },
];
