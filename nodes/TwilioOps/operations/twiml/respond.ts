import { byModel, choice, shownFor, text } from '../../../../lib/kit/fields';
import type { Extended } from '../../../../lib/kit/operation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { checkedTwiml } from '../../../../lib/engines/checkedTwiml';
import { emptyTwiml, messageTwiml, sayTwiml } from '../../../../lib/twilio/twiml';
import { longestText } from '../../../../lib/compliance/messageLimits';
import { expressionFault, failedExpression } from '../../../../lib/kit/failedExpression';
import { answeredKind } from './answeredKind';

export default operation({
  resource: 'twiml',
  operation: 'respond',
  name: 'Respond',
  action: 'Respond to the webhook with TwiML',
  description:
    'Answer the call or message that started this workflow. The Twilio Ops Trigger must be set to respond by the workflow.',
  fields: {
    respondWith: choice(
      { label: 'Respond With' },
      {
        message: {
          name: 'Message',
          description: 'A text that answers the message, or is read to the caller',
        },
        twiml: {
          name: 'TwiML',
          description: "Instructions in Twilio's markup, for calls and messages",
        },
        nothing: { name: 'Nothing', description: 'No reply to a message; ends a call' },
      },
    ),
    message: byModel(
      shownFor(
        { respondWith: ['message'] },
        text({ label: 'Message', rows: 4, maxLength: longestText }),
      ),
    ),
    twiml: shownFor(
      { respondWith: ['twiml'] },
      text({
        label: 'TwiML',
        rows: 8,
        maxLength: 65_536,
        placeholder: '<Response><Say>Hello</Say></Response>',
      }),
    ),
  },
  async request(
    _twilio,
    { message, twiml },
    { n8n, item, itemIndex, account },
  ): Promise<Extended<{ twiml: string }>> {
    const [field, label] = message ? ['message', 'Message'] : ['twiml', 'TwiML'];
    const given = message ?? twiml;
    const failed =
      given !== undefined &&
      failedExpression(n8n.getNode().parameters[field], (template) =>
        n8n.evaluateExpression(template, itemIndex),
      );
    if (failed) throw expressionFault(field, label, failed);
    const kind = answeredKind(n8n, itemIndex);
    const speak = kind === 'call' ? sayTwiml : messageTwiml;
    const body = checkedTwiml(message ? speak(message) : (twiml ?? emptyTwiml), {
      field,
      label,
      kind,
      account,
    });
    await n8n.sendResponse({
      body,
      headers: { 'content-type': 'text/xml; charset=utf-8' },
      statusCode: 200,
    });
    return { ...item.json, twiml: body };
  },
});
