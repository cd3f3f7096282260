import { choice, collection, dateTime, flag, integer, jsonObjects, text } from '../../kit/fields';
import { longestValiditySeconds } from '../../compliance/messageLimits';

/** What may be known about the message beyond its text. */
export const messageFacts = () =>
  collection(
    {
      label: 'Message Facts',
      placeholder: 'Add fact',
      description: 'What you know about the message',
    },
    {
      language: text({
        label: 'Language',
        placeholder: 'en',
        description: "BCP 47 code of the text; empty means the country's",
      }),
      topic: text({
        label: 'Topic',
        description: 'Subject of the campaign; some laws count messages per subject',
      }),
      first: flag({
        label: 'First Message',
        default: true,
        description: 'Whether it is the first message of this brand to the recipient',
      }),
      templateApproval: choice(
        { label: 'Template Approval', description: 'What Meta decided about the template' },
        {
          approved: 'Approved',
          pending: 'Pending',
          rejected: 'Rejected',
          paused: 'Paused',
          disabled: 'Disabled',
        },
      ),
      templateCategory: choice(
        { label: 'Template Category', description: "Meta's category of the template" },
        { marketing: 'Marketing', utility: 'Utility', authentication: 'Authentication' },
      ),
      contentVerdict: jsonObjects({
        label: 'Content Verdict',
        description:
          "What n8n's Guardrails, a classifier or a person says of this very text: a JSON object as they give it, or a list of them",
      }),
      generated: flag({
        label: 'Generated Text',
        default: true,
        description: 'Whether a language model wrote the text',
      }),
      artificialVoice: flag({
        label: 'Artificial Voice',
        default: true,
        description: 'Whether the call uses a recorded or synthetic voice',
      }),
      debtCollection: flag({
        label: 'Debt Collection',
        default: true,
        description: 'Whether the message collects a debt',
      }),
      ageGate: flag({
        label: 'Age Checked',
        default: true,
        description: "Whether the recipient's age was checked",
      }),
      confirmsRevocationAt: dateTime({
        label: 'Confirms Opt-Out Of',
        description: 'When the person opted out, if this message confirms it',
      }),
      confirmationsSent: integer({
        label: 'Confirmations Sent',
        description: 'How many confirmations of that opt-out have already been sent',
        min: 0,
        max: 100,
        default: 0,
      }),
      queueSeconds: integer({
        label: 'Queue Time (Seconds)',
        description: 'How long the message may wait before Twilio hands it over',
        min: 0,
        max: longestValiditySeconds,
        default: 0,
      }),
    },
  );
