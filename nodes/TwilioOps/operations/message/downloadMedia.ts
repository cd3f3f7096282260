import { saved, type SavedFile } from '../../../../lib/engines/files';
import { byModel, optional, sid } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { rowsOf } from '../../../../lib/twilio/rows';
import { messageSid } from './messageSid';

export default operation({
  resource: 'message',
  operation: 'downloadMedia',
  name: 'Download Media',
  action: 'Download the media of a message',
  description:
    'Fetch pictures, sounds and other files of a message as binary data, one item for each file',
  fields: {
    messageSid: messageSid(),
    mediaSid: byModel(
      optional(
        sid('ME', {
          label: 'Media SID',
          description: 'Only this file; empty means all files of the message',
        }),
      ),
    ),
  },
  request: async (twilio, { messageSid: message, mediaSid }, context) => {
    const { media } = twilio.messages(message);
    const list = mediaSid ? [await media(mediaSid).fetch()] : await rowsOf(media, {});
    const files: Array<SavedFile<{ messageSid: string; mediaSid: string }>> = [];
    for (const { sid: mediaFile, contentType } of list) {
      const path = `/2010-04-01/Accounts/${context.account.accountSid}/Messages/${message}/Media/${mediaFile}`;
      files.push(
        await saved(twilio, context, path, {
          name: mediaFile,
          about: { messageSid: message, mediaSid: mediaFile, contentType },
        }),
      );
    }
    return files;
  },
  item: ({ json, binary }) => ({ json, binary }),
});
