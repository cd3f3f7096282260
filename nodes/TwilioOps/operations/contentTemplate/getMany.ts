import {
  choice,
  filters,
  list,
  multiChoice,
  page,
  since,
  text,
  until,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { within } from '../../../../lib/twilio/timeSpan';
import { contentTemplateRecord } from './record';

const order = (label: string) => choice({ label }, { asc: 'Ascending', desc: 'Descending' });

export default operation({
  resource: 'contentTemplate',
  operation: 'getMany',
  name: 'Get Many',
  action: 'Get many content templates',
  description: 'List templates for WhatsApp, SMS and RCS with the state of their approval',
  fields: {
    ...page(),
    filters: filters({
      contentName: text({ label: 'Name Contains' }),
      content: text({ label: 'Text Contains' }),
      language: list({ label: 'Languages', placeholder: 'en, es' }),
      contentType: list({ label: 'Content Types', placeholder: 'text, quick-reply' }),
      channelEligibility: multiChoice(
        { label: 'WhatsApp Approval' },
        {
          'whatsapp:approved': 'Approved',
          'whatsapp:pending': 'Pending',
          'whatsapp:received': 'Received',
          'whatsapp:rejected': 'Rejected',
          'whatsapp:paused': 'Paused',
          'whatsapp:disabled': 'Disabled',
          'whatsapp:unsubmitted': 'Not Submitted',
        },
      ),
      dateCreatedAfter: since('Created After'),
      dateCreatedBefore: until('Created Before'),
      sortByDate: order('Sort by Date'),
      sortByContentName: order('Sort by Name'),
    }),
  },
  request: async (twilio, { filters: same, ...extent }) =>
    rowsOf(twilio.content.v2.contentAndApprovals, same, {
      ...extent,
      ...within([same.dateCreatedAfter, same.dateCreatedBefore], ({ dateCreated }) => dateCreated),
    }),
  output: (content) => ({ ...contentTemplateRecord(content), approval: content.approvalRequests }),
});
