import { choice, collection, dateTime, flag, text } from '../../kit/fields';

const answer = { yes: 'Yes', no: 'No', 'no data': 'No Data' } as const;

/** What may be known about the recipient. A value that is not given is taken from the number. */
export const recipientFacts = () =>
  collection(
    {
      label: 'Recipient',
      placeholder: 'Add fact',
      description:
        'What you know about the recipient; without it, only the number says where they are',
    },
    {
      timeZone: text({
        label: 'Time Zone',
        placeholder: 'America/Chicago',
        description: 'IANA name; determines the local time',
      }),
      postcode: text({
        label: 'Postcode',
        placeholder: '33101',
        description: 'Postcode or ZIP code of the address',
      }),
      region: text({
        label: 'State or Province',
        placeholder: 'FL',
        description: 'Code or English name, such as FL, Ontario or NSW',
      }),
      country: text({
        label: 'Country',
        placeholder: 'US',
        description: 'Two letters or name, if it differs from that of the number',
      }),
      lineType: text({
        label: 'Line Type',
        placeholder: 'mobile',
        description: 'As Twilio Lookup returns it; a landline gets no text',
      }),
      reassigned: choice(
        {
          label: 'Reassigned',
          description:
            'Whether the number has changed hands since the consent, as Twilio Lookup answered',
        },
        answer,
      ),
      reassignedCheckedAt: dateTime({
        label: 'Reassigned Checked At',
        description: 'When that was checked',
      }),
      doNotCallListed: flag({
        label: 'Do-Not-Call Listed',
        description: 'Whether the number is on a do-not-call register',
      }),
      doNotCallExempt: flag({
        label: 'Do-Not-Call Exempt',
        description: 'Whether a business relationship or consent exempts you from that register',
      }),
      doNotCallCheckedAt: dateTime({
        label: 'Do-Not-Call Checked At',
        description: 'When the register was checked',
      }),
      litigator: flag({
        label: 'Known Litigator',
        description: 'Whether the number is on a list of known litigators',
      }),
      lastInboundAt: dateTime({
        label: 'Last Inbound At',
        description: "When the person last wrote to this sender; opens WhatsApp's 24-hour window",
      }),
      lastInboundText: text({
        label: 'Last Inbound Text',
        rows: 2,
        description: 'What the person last wrote; it is checked for a request to stop',
      }),
      lastInboundOptOutType: text({
        label: 'Last Inbound Opt-Out Type',
        placeholder: 'STOP',
        description: "Twilio's OptOutType of that message",
      }),
      whatsappMarketing: choice(
        {
          label: 'WhatsApp Marketing',
          description: "The person's choice in WhatsApp (user_preferences)",
        },
        { stop: 'Stopped', resume: 'Resumed' },
      ),
      whatsappLimitedAt: dateTime({
        label: 'WhatsApp Limited At',
        description: 'When Twilio last answered with error 63049 for this person',
      }),
    },
  );
