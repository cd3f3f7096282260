import { longestSource } from '../../ledger/longestSource';
import { choice, collection, dateTime, text } from '../../kit/fields';

/**
 * What the item itself says about consent. It adds to the ledger and never lifts an opt-out
 * recorded there.
 */
export const consentFacts = () =>
  collection(
    {
      label: 'Consent',
      placeholder: 'Add fact',
      description:
        'Consent that the item carries, in addition to the ledger; it never lifts an opt-out recorded there',
    },
    {
      status: choice({ label: 'Status' }, { granted: 'Granted', none: 'None', revoked: 'Revoked' }),
      level: choice(
        {
          label: 'Level',
          default: 'express',
          description: 'How the person agreed; marketing to the US needs it in writing',
        },
        { implied: 'Implied', express: 'Express', written: 'Express Written' },
      ),
      at: dateTime({ label: 'Given At' }),
      source: text({
        label: 'Source',
        maxLength: longestSource,
        placeholder: 'website',
        description: 'Where it came from, such as website or offline',
      }),
      evidence: text({
        label: 'Evidence',
        description: 'What proves it, such as the address of the form',
      }),
      channel: choice(
        { label: 'Channel' },
        { any: 'Any', sms: 'SMS', whatsapp: 'WhatsApp', rcs: 'RCS', voice: 'Voice' },
      ),
      purpose: choice(
        { label: 'Purpose' },
        { any: 'Any', marketing: 'Marketing', transactional: 'Transactional' },
      ),
      sender: text({
        label: 'Given To',
        description: 'Brand, number or messaging service that it was given to; empty means all',
      }),
      basis: choice(
        { label: 'Basis', description: 'What implied consent rests on' },
        { purchase: 'Purchase', inquiry: 'Inquiry', contract: 'Contract' },
      ),
    },
  );
