import type { ConsentChannel } from './ledger';

/** The channel of consent for a kind of message: pictures travel as texts do. */
export const consentChannelOf = (type: string): ConsentChannel =>
  type === 'whatsapp' || type === 'rcs' ? type : 'sms';
