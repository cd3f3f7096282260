import * as z from 'zod/v4';
import { event, has } from '../event';
import { nothingHeard } from '../heard';

/** https://www.twilio.com/docs/conversations/intelligence/webhooks/rule-execution (v3) */
export default event({
  id: 'intelligenceResults',
  name: 'Conversational Intelligence Results',
  action: 'On conversational intelligence results',
  description:
    'When a rule of Conversational Intelligence (v3) has run on a conversation, with the results of its operators',
  answer: 'ignored',
  matches: (received) => has(received, 'conversationId', 'operatorResults'),
  schema: z.looseObject({
    accountId: z.string().optional(),
    conversationId: z.string(),
    intelligenceConfiguration: z.looseObject({ ruleId: z.string().optional() }).optional(),
    operatorResults: z.array(z.looseObject({ id: z.string().optional() })),
  }),
  heard: nothingHeard,
  identity: ({ conversationId, operatorResults }) => {
    const ids = operatorResults.flatMap(({ id }) => id ?? []);
    return ids.length > 0 ? [conversationId, ...ids].join(':') : null;
  },
  example: {
    accountId: 'AC00000000000000000000000000000001',
    conversationId: 'conv_conversation_00000000000000000000000001',
    intelligenceConfiguration: {
      id: 'intelligence_configuration_00000000000000000000000001',
      displayName: 'Support quality',
      version: 1,
      ruleId: 'intelligence_configurationrule_00000000000000000000000001',
    },
    operatorResults: [
      {
        id: 'intelligence_operatorresult_00000000000000000000000001',
        operator: { id: 'intelligence_operator_00000000000000000000000001', version: 1 },
        outputFormat: 'JSON',
        result: { label: 'satisfied' },
      },
    ],
  },
});
