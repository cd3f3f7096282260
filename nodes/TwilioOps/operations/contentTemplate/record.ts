import type { ContentInstance } from 'twilio/lib/rest/content/v1/content';

/** Common to both versions of Twilio's Content API. */
type Content = Omit<ReturnType<ContentInstance['toJSON']>, 'url' | 'links'>;

/** A template in the simplified form. */
export const contentTemplateRecord = (content: Content) => ({
  sid: content.sid,
  friendlyName: content.friendlyName,
  language: content.language,
  contentTypes: Object.keys(content.types ?? {}),
  variables: content.variables,
  types: content.types,
  dateCreated: content.dateCreated,
  dateUpdated: content.dateUpdated,
  accountSid: content.accountSid,
});
