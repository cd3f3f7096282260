import { FieldError } from '../../../../lib/n8n/fieldError';
import { text } from '../../../../lib/n8n/fields';
import { ledgerOperation } from '../../../../lib/n8n/ledgerEngine';
import { personField } from './eventFields';

const word = 'ERASE';

export default ledgerOperation({
  resource: 'consent',
  operation: 'erase',
  name: 'Erase',
  action: 'Erase a person from the ledger',
  description: 'Erase a number and its evidence from the whole ledger. Its opt-outs stay as a keyed hash, so that they still hold. Cannot be undone.',
  fields: {
    to: personField(),
    confirm: text({ label: 'Confirm', placeholder: word, description: `Write ${word} here: grants of consent and evidence cannot be brought back` }),
  },
  async request(ledger, { to, confirm }) {
    if (confirm.trim().toUpperCase() !== word) {
      throw new FieldError({ field: 'confirm', label: 'Confirm', value: confirm, fault: `does not confirm the erasure: write ${word}` });
    }
    return { erased: true, rowsChanged: await ledger.consent.erase([to]) };
  },
});
