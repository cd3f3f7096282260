import type { Alerts, AuditFacts, DayCount, OwnNumber, Service } from './auditFacts';

// What the examples of the checks are made from.

type Changes<T extends { urls: object }> = Partial<Omit<T, 'urls'>> & { urls?: Partial<T['urls']> };

/** A US number for messages and calls, all answered over https. */
export const number = ({ urls, ...changes }: Changes<OwnNumber> = {}): OwnNumber => ({
  sid: 'PN1',
  phoneNumber: '+12025550101',
  country: 'US',
  isTollFree: false,
  sms: true,
  voice: true,
  smsApp: false,
  voiceApp: false,
  trunk: false,
  dateCreated: '2026-01-01T00:00:00.000Z',
  ...changes,
  urls: {
    smsUrl: 'https://example.com/sms',
    smsFallbackUrl: '',
    voiceUrl: 'https://example.com/voice',
    voiceFallbackUrl: '',
    statusCallback: '',
    ...urls,
  },
});

/** A registered messaging service with that number. */
export const service = ({ urls, ...changes }: Changes<Service> = {}): Service => ({
  sid: 'MG1',
  name: 'Reminders',
  answers: 'url',
  numbers: ['+12025550101'],
  isRegistered: true,
  problems: [],
  ...changes,
  urls: {
    inboundRequestUrl: 'https://example.com/sms',
    fallbackUrl: '',
    statusCallback: '',
    ...urls,
  },
});

/** Days that end with 2026-11-22. */
export const daysOf = (...counts: number[]): DayCount[] =>
  counts.map((count, index) => ({
    day: new Date(Date.UTC(2026, 10, 22 - (counts.length - 1 - index))).toISOString().slice(0, 10),
    count,
  }));

const nothing = daysOf(0, 0, 0, 0, 0, 0, 0, 0, 0);
export const quiet: AuditFacts['traffic'] = { messages: nothing, calls: nothing };
export const traffic: AuditFacts['traffic'] = {
  messages: daysOf(9, 9, 9, 9, 9, 9, 9, 9, 9),
  calls: nothing,
};

/** Alerts by day, the last day last, and by code. */
export const alertsOf = (
  days: readonly number[],
  codes: Readonly<Record<number, number>> = {},
): Alerts => ({
  days,
  isCutOff: false,
  byCode: Object.entries(codes).map(([code, total]) => ({
    code: Number(code),
    total,
    lastDay: 0,
    latest: '2026-11-21T10:00:00.000Z',
    resourceSid: null,
  })),
});
