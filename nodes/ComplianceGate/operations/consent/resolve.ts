import { consentSources } from '../../../../lib/compliance/consentSources';
import { unsettledIn } from '../../../../lib/compliance/unsettled';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { FieldError } from '../../../../lib/kit/fieldError';
import { choice, numbersCountry, options, text } from '../../../../lib/kit/fields';
import type { ConsentEvent } from '../../../../lib/ledger/ledger';
import { personOf } from '../../../../lib/phone/person';
import { consentRecord } from './consentEvent';
import { personField } from './eventFields';

export default ledgerOperation({
  resource: 'consent',
  operation: 'resolve',
  name: 'Resolve',
  action: 'Settle an unclear message',
  description:
    'Say whether a message that may be an opt-out is one. Until then the gate holds marketing to its sender.',
  fields: {
    to: personField(),
    decision: choice(
      { label: 'Decision', description: 'What the person meant, as you read it' },
      {
        optOut: { name: 'Opt-Out', description: 'The person wants no more messages' },
        notOptOut: { name: 'Not an Opt-Out', description: 'Marketing may go on' },
      },
    ),
    note: text({
      label: 'Note',
      rows: 2,
      description: 'Who decided it and why; kept with the decision',
    }),
    options: options({ numbersCountry: numbersCountry() }),
  },
  async request(_ledger, { to, decision, note }, { batch }) {
    const person = personOf(to)!;
    const now = new Date();
    const open = unsettledIn(await batch.consentOf(person), now);
    if (open.length === 0) {
      throw new FieldError({
        field: 'to',
        label: 'To',
        value: to,
        fault:
          'has no unclear message in the ledger: list them with Get Many and the kind Unclear, or record an opt-out with Revoke',
      });
    }
    const lastOfEachChannel = new Map(open.map((event) => [event.channel, event]));
    const events = [...lastOfEachChannel.values()].map((unclear): ConsentEvent => ({
      ...unclear,
      evidence: note,
      recordedAt: now,
      ...(decision === 'optOut'
        ? { kind: 'revoke', source: consentSources.optOutMessage }
        : { kind: 'cleared', occurredAt: now }),
    }));
    for (const event of events) await batch.appendConsent(event);
    return events.map(consentRecord);
  },
});
