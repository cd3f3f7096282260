import * as z from 'zod/v4';
import { event, has } from '../event';
import { nothingHeard } from '../heard';

/** https://www.twilio.com/docs/usage/api/usage-trigger#responding-to-a-usagetrigger-webhook */
export default event({
  id: 'usageThreshold',
  name: 'Usage Threshold Reached',
  action: 'On usage threshold reached',
  description: 'When an account has used or spent as much as a usage trigger allows',
  answer: 'ignored',
  matches: (received) => has(received, 'UsageTriggerSid'),
  schema: z.looseObject({ UsageTriggerSid: z.string(), IdempotencyToken: z.string().optional() }),
  heard: nothingHeard,
  identity: ({ IdempotencyToken }) => IdempotencyToken ?? null,
  example: {
    AccountSid: 'AC00000000000000000000000000000001',
    UsageTriggerSid: 'UT00000000000000000000000000000001',
    Recurring: 'daily',
    UsageCategory: 'sms',
    TriggerBy: 'price',
    TriggerValue: '50',
    CurrentValue: '50.12',
    UsageRecordUri:
      '/2010-04-01/Accounts/AC00000000000000000000000000000001/Usage/Records?Category=sms',
    DateFired: 'Thu, 15 Jan 2026 17:00:00 +0000',
  },
});
