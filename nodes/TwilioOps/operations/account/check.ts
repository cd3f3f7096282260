import { choice } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { checked } from './checked';

export default operation({
  resource: 'account',
  operation: 'check',
  name: 'Check',
  action: 'Check that accounts work',
  description:
    'Try whether the credentials of an account work, and whether it is active. A fault is told in the output, not as an error.',
  fields: {
    which: choice(
      { label: 'Which Accounts' },
      { chosen: 'The Chosen One', all: 'All of the Credential' },
    ),
  },
  request: async (_twilio, { which }, { n8n, account, book }) => {
    const signal = n8n.getExecutionCancelSignal();
    return Promise.all(
      (which === 'all' ? book.accounts : [account]).map(async (one) => checked(one, signal)),
    );
  },
});
