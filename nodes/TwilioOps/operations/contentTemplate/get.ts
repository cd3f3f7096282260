import { byModel } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { contentSid } from './contentSid';
import { contentTemplateRecord } from './record';

export default operation({
  resource: 'contentTemplate',
  operation: 'get',
  name: 'Get',
  action: 'Get a content template',
  description: 'Read a template, its variables, and whether WhatsApp has approved it',
  fields: { contentSid: byModel(contentSid()) },
  request: async (twilio, { contentSid: sid }) => {
    const content = twilio.content.v1.contents(sid);
    const [fetched, approval] = await Promise.all([
      content.fetch(),
      content.approvalFetch().fetch(),
    ]);
    return Object.assign(fetched, { approval: approval.whatsapp as object });
  },
  output: (content) => ({ ...contentTemplateRecord(content), approval: content.approval }),
});
