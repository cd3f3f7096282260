import { channels } from '../../compliance/facts';
import type { InputOf } from '../../kit/field';
import {
  byModel,
  choice,
  dateTime,
  locator,
  mapper,
  optional,
  recipient,
  shownFor,
  text,
  texts,
  urls,
} from '../../kit/fields';
import { senderFields } from '../../sending/senders';
import { categoryField } from './category';
import { consentFacts } from './consentFacts';
import { houseRules, override } from './houseRules';
import { lookups } from './lookups';
import { messageFacts } from './messageFacts';
import { recipientFacts } from './recipientFacts';
import { senderFacts } from './senderFacts';

const written = { channel: channels.filter((channel) => channel !== 'voice') };

/**
 * The message as it will be sent, with the field names of Twilio Ops, and what is known about it.
 */
export const messageFields = () => ({
  channel: choice(
    { label: 'Channel', description: 'How the message is sent' },
    { sms: 'SMS', mms: 'MMS', whatsapp: 'WhatsApp', rcs: 'RCS', voice: 'Voice Call' },
  ),
  to: byModel(
    recipient({
      label: 'To',
      description:
        "The recipient's number as you have it, or the address as the trigger gives it. Anything that is not a number is blocked, with the reason.",
    }),
  ),
  ...senderFields(),
  category: categoryField(),
  message: byModel(
    optional(
      text({
        label: 'Message',
        rows: 4,
        description: 'The text as it will be sent; for a call, what is said, or its TwiML or URL',
      }),
    ),
  ),
  furtherTexts: byModel(
    texts({
      label: 'Further Texts',
      button: 'Add Text',
      max: 20,
      description:
        "What else the person gets to read or hear: an approval's instructions and button labels, actions, a call reason",
    }),
  ),
  contentSid: shownFor(
    written,
    locator({
      label: 'Template',
      description: 'The content template, if one is sent',
      search: 'listContentTemplates',
      modes: [{ name: 'sid', label: 'By SID', placeholder: 'HX0123456789abcdef0123456789abcdef' }],
    }),
  ),
  contentVariables: byModel(
    shownFor(
      written,
      mapper({
        label: 'Template Variables',
        method: 'templateVariables',
        dependsOn: ['contentSid.value'],
        words: { singular: 'variable', plural: 'variables' },
      }),
    ),
  ),
  mediaUrls: shownFor(
    written,
    urls({
      label: 'Media URLs',
      max: 10,
      description: 'Pictures or files that come with the message',
    }),
  ),
  sendAt: shownFor(
    written,
    optional(
      dateTime({
        label: 'Send At',
        description: 'When it will go out, if later; the decision is for that time',
      }),
    ),
  ),
  recipientFacts: recipientFacts(),
  consent: consentFacts(),
  senderFacts: senderFacts(),
  messageFacts: messageFacts(),
  lookups: lookups(),
  houseRules: houseRules(),
  override: override(),
});

/** What a node's form says about a message or call, and about everything known of it. */
export type GateInput = InputOf<ReturnType<typeof messageFields>>;
