import {
  choice,
  dateTime,
  email,
  integer,
  options,
  optional,
  rows,
  shownFor,
  sidLocator,
  text,
  url,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { transcriptRecord } from './record';
import { soundUrl } from './soundUrl';

export default operation({
  resource: 'transcript',
  operation: 'create',
  name: 'Create',
  action: 'Create a transcript of a recording',
  description:
    'Let Conversational Intelligence write down a recording and analyse it. Costs money by the minute; it is ready some time later.',
  risk: 'spends',
  fields: {
    serviceSid: sidLocator('GA', {
      label: 'Intelligence Service',
      search: 'listIntelligenceServices',
    }),
    source: choice(
      { label: 'Source' },
      { recording: 'Recording at Twilio', mediaUrl: 'Media URL' },
    ),
    recordingSid: shownFor(
      { source: ['recording'] },
      sidLocator('RE', { label: 'Recording', search: 'listRecordings' }),
    ),
    mediaUrl: shownFor({ source: ['mediaUrl'] }, soundUrl()),
    participants: rows(
      {
        label: 'Participants',
        row: 'Participant',
        description: 'Who speaks on which channel; without them Twilio takes agent and customer',
      },
      {
        channelParticipant: integer({
          label: 'Channel',
          description: 'Number of the channel, from 1',
          min: 1,
          max: 2,
          default: 1,
        }),
        role: choice(
          { label: 'Role' },
          {
            Agent: 'Agent',
            Customer: 'Customer',
            Supervisor: 'Supervisor',
            Scheduler: 'Scheduler',
            IVR: 'IVR',
          },
        ),
        fullName: optional(text({ label: 'Full Name' })),
        userId: optional(text({ label: 'User ID', description: 'Your own ID of the person' })),
        mediaParticipantId: optional(
          text({
            label: 'Media Participant ID',
            description: 'Phone number or address on this channel',
          }),
        ),
        email: optional(email({ label: 'Email' })),
        imageUrl: optional(url({ label: 'Image URL' })),
      },
    ),
    options: options({
      customerKey: text({
        label: 'Customer Key',
        description: 'Your own ID of the conversation, given back with the transcript',
        maxLength: 64,
      }),
      mediaStartTime: dateTime({
        label: 'Media Start Time',
        description: 'When the conversation took place, if not now',
      }),
    }),
  },
  request: async (twilio, { serviceSid, recordingSid, mediaUrl, participants, options: more }) =>
    twilio.intelligence.v2.transcripts.create({
      serviceSid,
      channel: {
        media_properties: recordingSid ? { source_sid: recordingSid } : { media_url: mediaUrl },
        ...(participants.length > 0 && {
          participants: participants.map((participant) => ({
            channel_participant: participant.channelParticipant,
            role: participant.role,
            full_name: participant.fullName,
            user_id: participant.userId,
            media_participant_id: participant.mediaParticipantId,
            email: participant.email,
            image_url: participant.imageUrl,
          })),
        }),
      },
      ...more,
    }),
  sending: ({ serviceSid, recordingSid, mediaUrl }) => ({
    kind: 'purchase',
    recipient: recordingSid ?? mediaUrl!,
    sender: serviceSid,
    content: { recordingSid, mediaUrl },
  }),
  output: transcriptRecord,
});
