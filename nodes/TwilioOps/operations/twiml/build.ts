import { choice, steps } from '../../../../lib/kit/fields';
import { stepsTwiml } from '../../../../lib/kit/steps/stepsTwiml';
import type { Extended } from '../../../../lib/kit/operation';
import { operation } from '../../../../lib/engines/twilioEngine';
import { checkedTwiml } from '../../../../lib/engines/checkedTwiml';

export default operation({
  resource: 'twiml',
  operation: 'build',
  name: 'Build',
  action: 'Build TwiML',
  description:
    'Put instructions for a call, or the answer to a message, together step by step. Nothing is sent: the TwiML is in the output.',
  fields: {
    for: choice({ label: 'For' }, { call: 'A Call', message: 'A Message' }),
    steps: steps({
      label: 'Steps',
      description: 'What Twilio does, one after the other; for a message only Message and Redirect',
    }),
  },
  request: (
    _twilio,
    { for: kind, steps: wanted },
    { item, account },
  ): Extended<{ twiml: string }> => {
    const twiml = stepsTwiml(wanted, kind === 'call', {
      ownUrl: '',
      country: account.defaultCountry,
    });
    return { ...item.json, twiml: checkedTwiml(twiml, { field: 'steps', kind, account }) };
  },
});
