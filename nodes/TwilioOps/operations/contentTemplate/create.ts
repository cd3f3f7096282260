import {
  choice,
  jsonObject,
  list,
  optional,
  shownFor,
  text,
  urls,
} from '../../../../lib/kit/fields';
import { reachesFor } from '../../../../lib/engines/reachable';
import { operation } from '../../../../lib/engines/twilioEngine';
import { contentTemplateRecord } from './record';
import { checkMedia, typesOf } from './typesOf';

export default operation({
  resource: 'contentTemplate',
  operation: 'create',
  name: 'Create',
  action: 'Create a content template',
  description:
    'Make a template with variables, for WhatsApp, SMS and RCS. WhatsApp has to approve it before it can open a conversation.',
  fields: {
    friendlyName: text({ label: 'Name' }),
    language: text({ label: 'Language', default: 'en', placeholder: 'en' }),
    kind: choice(
      { label: 'Content' },
      {
        text: 'Text',
        media: { name: 'Media', description: 'Text with a picture or file' },
        quickReply: { name: 'Quick Reply', description: 'Text with buttons to tap' },
        json: { name: 'Any (JSON)', description: "All of Twilio's content types" },
      },
    ),
    body: shownFor(
      { kind: ['text', 'media', 'quickReply'] },
      text({ label: 'Text', rows: 4, description: 'Variables are written as {{1}}' }),
    ),
    mediaUrls: shownFor({ kind: ['media'] }, urls({ label: 'Media URLs', max: 10 })),
    buttons: shownFor(
      { kind: ['quickReply'] },
      list({
        label: 'Buttons',
        description: 'Titles, separated by commas',
        placeholder: 'Yes, No',
      }),
    ),
    types: shownFor(
      { kind: ['json'] },
      jsonObject({
        label: 'Types',
        description: 'Such as {"twilio/text": {"body": "Hello {{1}}"}}',
      }),
    ),
    variables: optional(
      jsonObject({
        label: 'Variables',
        description:
          'An example value for each variable, such as {"1": "Ann"}; WhatsApp wants them',
      }),
    ),
  },
  check: (_twilio, { types = {} }, { account }) => checkMedia(types, reachesFor(account)),
  request: async (twilio, { friendlyName, language, variables, ...content }) => {
    const types = typesOf(content, variables ?? {});
    // The SDK's classes give their own names to JSON's; it sends what it is given.
    return twilio.content.v1.contents.create({
      friendly_name: friendlyName,
      language,
      variables,
      types,
    } as never);
  },
  output: contentTemplateRecord,
});
