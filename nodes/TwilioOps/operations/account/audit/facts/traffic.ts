import type { ReadFact } from '../source';
import { usageDays } from '../usageDays';

export const traffic: ReadFact<'traffic'> = async (source) => {
  const [messages, calls] = await Promise.all(
    ['sms', 'calls'].map(async (category) =>
      (await usageDays(source, category, 9)).map(({ day, count }) => ({ day, count })),
    ),
  );
  return { messages: messages!, calls: calls! };
};
