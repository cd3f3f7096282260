/** The parts of the story, in their order. */
export const chapters = {
  reminders: '1. The reminders of the day',
  answers: '2. What people answer',
  afterOptOut: '3. The reminders of the next day',
} as const;
