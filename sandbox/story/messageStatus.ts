import type { TwilioSimulator } from '../twilio/simulator';

/** The status that a message has at Twilio now, whatever the webhooks told. */
export const messageStatus = ({ state }: TwilioSimulator, sid: string): string =>
  state.accounts.all.map(({ messages }) => messages.get(sid)?.wire.status).find(Boolean) ??
  'not at Twilio';
