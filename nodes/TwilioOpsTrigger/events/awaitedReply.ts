import { event } from '../event';
import inboundMessage from './inboundMessage';

/**
 * A message that a waiting execution expects. Only the ledger can tell; the parameters do not show
 * it.
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
