import type { IncomingPhoneNumberInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber';
import type { Ledger } from '../../../../lib/ledger/ledger';
import { isDemoUrl } from '../../../../lib/engines/demoUrl';
import { calledAddress } from '../../../../lib/twilio/connectionOverrides';

/** Who answers a number's calls or messages at present. */
interface Holder {
  answers: 'calls' | 'messages';
  /**
   * `us`: a trigger of this n8n; `app`: an address of somebody else; `twilio`: a TwiML app, a SIP
   * trunk or a messaging service.
   */
  kind: 'us' | 'app' | 'twilio';
  /** The trigger's name, the address's host, or the SID. */
  name: string;
  url: string | null;
}

type Number = Pick<
  IncomingPhoneNumberInstance,
  'smsUrl' | 'voiceUrl' | 'smsApplicationSid' | 'voiceApplicationSid' | 'trunkSid'
>;

/**
 * Who answers a number: what stands in its settings at Twilio, told apart by the triggers that the
 * ledger knows.
 */
export async function holdersOf(number: Number, ledger: Ledger): Promise<Holder[]> {
  const ours = await ledger.registrations.find({ mode: 'production' });
  const holder = (answers: Holder['answers'], url: string, sid: string): Holder[] => {
    if (sid) return [{ answers, kind: 'twilio', name: sid, url: null }];
    if (!url || isDemoUrl(url)) return [];
    const trigger = ours.find(({ ourUrl }) => ourUrl === calledAddress(url));
    if (trigger) return [{ answers, kind: 'us', name: trigger.name, url }];
    return [{ answers, kind: 'app', name: URL.canParse(url) ? new URL(url).hostname : url, url }];
  };
  return [
    ...holder('calls', number.voiceUrl, number.trunkSid || number.voiceApplicationSid),
    ...holder('messages', number.smsUrl, number.smsApplicationSid),
  ];
}

/** Those who are neither we nor nobody, in words: `calls by app.example.com`. */
export const otherHolders = (holders: readonly Holder[]): string =>
  holders
    .filter(({ kind }) => kind !== 'us')
    .map(({ answers, name }) => `${answers} by ${name}`)
    .join(', ');
