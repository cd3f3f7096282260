import {
  address,
  byModel,
  choice,
  collection,
  flag,
  locator,
  shownFor,
  sid,
} from '../../../../lib/kit/fields';
import { permissionFields } from '../../../../lib/gate/inLine/permission';
import { instructionChoices, instructionFields } from './instructions';
import { transcriptionOptions } from './transcriptionOptions';

/** Who calls whom, what happens then, and who has to allow it. Spread into `fields`. */
export const callFields = () => ({
  to: byModel(
    address({
      of: 'callee',
      label: 'To',
      description:
        'Number to call as you have it, client:name, or a SIP address such as sip:ann@example.com',
    }),
  ),
  from: locator({
    label: 'From',
    description: "Number that calls; empty means the account's default number",
    search: 'listPhoneNumbers',
    modes: [{ name: 'number', label: 'By Number', placeholder: '+15005550006' }],
  }),
  instructions: choice(
    { label: 'When Answered', description: 'What happens when the call is answered' },
    {
      ...instructionChoices,
      application: {
        name: 'Run TwiML App',
        description: 'An application that is set up at Twilio',
      },
    },
  ),
  ...instructionFields(),
  applicationSid: shownFor(
    { instructions: ['application'] },
    sid('AP', { label: 'Application SID' }),
  ),
  record: flag({
    label: 'Record',
    description: 'Whether to record the call; many places require both sides to agree',
  }),
  transcribe: flag({
    label: 'Transcribe',
    description:
      'Whether to write down what is said while it is said. Needs a text or TwiML from here, as it is part of the instructions.',
  }),
  transcription: shownFor(
    { transcribe: [true] },
    collection(
      { label: 'Transcription', placeholder: 'Add transcription option' },
      transcriptionOptions(),
    ),
  ),
  ...permissionFields(),
});
