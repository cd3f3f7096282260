import { event } from '../event';
import inboundMessage from './inboundMessage';

/**
 * A message that answers an execution which waits for it; the ledger knows, the parameters do not
 * tell.
 */
export default event({
  ...inboundMessage,
  id: 'awaitedReply',
  name: 'Awaited Reply',
  action: 'On awaited reply',
  description:
    'When a message comes in for which another execution waits (Send and Wait); that execution goes on in any case',
  comesAs: inboundMessage.id,
  matches: () => false,
});
