import { FieldError } from '../../../../lib/kit/fieldError';
import { safeSide } from '../../../../lib/gate/safeSide';
import { byModel, choice, dateTime, flag, options } from '../../../../lib/kit/fields';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { consentEvent, consentRecord } from './consentEvent';
import { eventOptions, personField, sourceField } from './eventFields';

const endsTooEarly = (endsAt: Date) =>
  new FieldError({
    field: 'options.endsAt',
    label: 'Ends At',
    value: endsAt.toISOString(),
    fault: 'is not after Occurred At: enter when the pause ends, or leave it empty for good',
  });

const noChannel = () =>
  new FieldError({
    field: 'options.channelOnly',
    label: 'This Channel Only',
    fault: 'needs a channel: choose one, or leave it out so that all of them end',
  });

export default ledgerOperation({
  resource: 'consent',
  operation: 'revoke',
  name: 'Revoke',
  action: 'Record an opt-out',
  description: 'Record that a person no longer wants messages or calls',
  fields: {
    to: byModel(personField()),
    channel: choice(
      { label: 'Channel', description: 'What the person no longer wants' },
      { any: 'Any', sms: 'SMS', whatsapp: 'WhatsApp', rcs: 'RCS', voice: 'Voice' },
    ),
    purpose: choice(
      { label: 'Purpose', description: 'An opt-out of transactional messages ends marketing too' },
      { any: 'Any', marketing: 'Marketing', transactional: 'Transactional' },
    ),
    source: sourceField(),
    options: options({
      ...eventOptions('revoke'),
      endsAt: dateTime({
        ...safeSide.revoke,
        label: 'Ends At',
        description: 'When a pause ends by itself; empty means never, a day alone means its end',
      }),
      channelOnly: flag({
        label: 'This Channel Only',
        default: true,
        description:
          'Whether the person means the chosen channel alone, so that the others go on whatever Opt-Out Scope says',
      }),
    }),
  },
  check(_ledger, { channel, options: { occurredAt, endsAt, channelOnly } }) {
    if (endsAt && endsAt <= (occurredAt ?? new Date())) throw endsTooEarly(endsAt);
    if (channelOnly && channel === 'any') throw noChannel();
  },
  async request(_ledger, input, { batch }) {
    const event = consentEvent('revoke', { ...input, level: null });
    await batch.appendConsent(event);
    return consentRecord(event);
  },
});
