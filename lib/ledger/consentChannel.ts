import type { ConsentChannel } from './ledger';

/** The consent channel for a kind of message; MMS counts as SMS. */
export const consentChannelOf = (type: string): ConsentChannel =>
  type === 'whatsapp' || type === 'rcs' ? type : 'sms';
