import { choice, collection, flag, integer } from '../../kit/fields';

/** What may be known about the sender. */
export const senderFacts = () =>
  collection(
    {
      label: 'Sender Facts',
      placeholder: 'Add fact',
      description: 'What you know about the sender',
    },
    {
      registration: choice(
        {
          label: 'Registration',
          description:
            'Status of the registration that the sender needs: A2P campaign, toll-free verification, register of sender IDs',
        },
        { approved: 'Approved', pending: 'Pending', rejected: 'Rejected', none: 'None' },
      ),
      registrationKind: choice(
        { label: 'Registration Kind' },
        {
          campaign: 'A2P 10DLC Campaign',
          tollFree: 'Toll-Free Verification',
          shortCode: 'Short Code',
          senderId: 'Sender ID',
        },
      ),
      callerIdVerified: flag({
        label: 'Caller ID Verified',
        description: 'Whether the account may show the number to the person called',
      }),
      localEntity: flag({
        label: 'Local Legal Entity',
        description: "Whether the sender has a legal entity in the recipient's country",
      }),
      sendersOfSameText: integer({
        label: 'Senders of Same Text',
        description:
          'How many senders sent this text in the last 24 hours; spreading it counts as evasion',
        min: 0,
        max: 100_000,
        default: 1,
      }),
    },
  );
