import { personOf } from '../../../../lib/phone/person';
import { checkConfirmation, confirmationField } from '../../../../lib/kit/confirmation';
import { ledgerOperation } from '../../../../lib/engines/ledgerEngine';
import { personField } from './eventFields';

export default ledgerOperation({
  resource: 'consent',
  operation: 'erase',
  name: 'Erase',
  action: 'Erase a person from the ledger',
  description:
    'Erase a number and its evidence from the whole ledger for good. Its opt-outs stay as a keyed hash, so that they still hold.',
  risk: 'destroys',
  fields: { to: personField(), confirmation: confirmationField('the number') },
  check: (_ledger, { to, confirmation }) =>
    checkConfirmation(confirmation, to, 'grants of consent and evidence are gone for good'),
  async request(ledger, { to }) {
    return { erased: true, rowsChanged: await ledger.consent.erase([personOf(to)!]) };
  },
});
