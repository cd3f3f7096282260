import { saved } from '../../../../lib/engines/files';
import { choice } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { recordingSid } from './recordingSid';

export default operation({
  resource: 'recording',
  operation: 'download',
  name: 'Download',
  action: 'Download a recording',
  description: 'Download the audio of a recording as binary data',
  fields: {
    recordingSid: recordingSid(),
    format: choice(
      { label: 'Format' },
      {
        mp3: { name: 'MP3', description: 'Small' },
        wav: { name: 'WAV', description: 'Uncompressed' },
      },
    ),
    channels: choice(
      { label: 'Channels' },
      {
        asRecorded: 'As Recorded',
        mono: { name: 'Mono', description: 'Both sides on one track' },
        dual: { name: 'Dual', description: 'A track for each side' },
      },
    ),
  },
  request: async (twilio, { recordingSid: sid, format, channels }, context) => {
    const query = { asRecorded: '', mono: '?RequestedChannels=1', dual: '?RequestedChannels=2' }[
      channels
    ];
    const path = `/2010-04-01/Accounts/${context.account.accountSid}/Recordings/${sid}.${format}${query}`;
    return saved(twilio, context, path, {
      name: sid,
      about: { recordingSid: sid },
      audioOf: { field: 'recordingSid', label: 'Recording' },
    });
  },
  item: ({ json, binary }) => ({ json, binary }),
});
