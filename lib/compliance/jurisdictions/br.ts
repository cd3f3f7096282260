import type { Jurisdiction } from '../jurisdiction';
import { infobip, twilioGuide, week } from './sources';

export default {
  code: 'BR',
  name: 'Brazil',
  language: 'pt',
  hours: [
    { ...twilioGuide('BR'), on: ['text'], week: week(['09:00-22:00'], ['09:00-22:00'], []) },
    {
      ...infobip('BR'),
      on: ['text'],
      week: week(['08:00-20:00'], ['08:00-14:00'], []),
      note: 'The sources conflict; what both permit is kept.',
    },
  ],
  consent: [{ ...twilioGuide('BR'), on: ['text', 'voice'], level: 'express' }],
  senders: [
    {
      ...twilioGuide('BR'),
      on: ['text'],
      kind: 'longCode',
      allowed: 'notForMarketing',
      note: 'Between persons only.',
    },
  ],
  content: [{ ...twilioGuide('BR'), kind: 'forbiddenTopics', topics: ['contests', 'gambling'] }],
  example: { zone: 'America/Sao_Paulo' },
} as const satisfies Jurisdiction;
