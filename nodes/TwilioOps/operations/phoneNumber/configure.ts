import type { IncomingPhoneNumberInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber';
import { FieldError } from '../../../../lib/kit/fieldError';
import {
  flag,
  multiChoice,
  optional,
  options,
  phoneNumberLocator,
  sidLocator,
} from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { holdersOf, otherHolders } from './holder';
import { moveToService } from './moveToService';
import { phoneNumberRecord } from './record';
import { resolveNumber } from './resolve';
import { numberSettings } from './settings';

/** Settings that lead calls or messages somewhere; whoever set them loses something by a change. */
const leading = [
  'smsUrl',
  'smsApplicationSid',
  'voiceUrl',
  'voiceApplicationSid',
  'trunkSid',
] as const;

/** What stood in the settings that are changed. */
type Earlier = Partial<
  Pick<
    IncomingPhoneNumberInstance,
    keyof ReturnType<typeof numberSettings> & keyof IncomingPhoneNumberInstance
  >
>;

export default operation({
  resource: 'phoneNumber',
  operation: 'configure',
  name: 'Configure',
  action: 'Configure a phone number',
  description:
    'Set name, webhooks, app, address or messaging service of a number. One that another app answers is changed only with Overwrite.',
  fields: {
    phoneNumber: phoneNumberLocator({ label: 'Phone Number' }),
    settings: options(numberSettings()),
    clear: multiChoice(
      { label: 'Clear', description: 'Settings to empty' },
      {
        smsUrl: 'Messages To',
        smsFallbackUrl: 'Messages Fallback URL',
        smsApplicationSid: 'Messages App',
        voiceUrl: 'Calls To',
        voiceFallbackUrl: 'Calls Fallback URL',
        voiceApplicationSid: 'Calls App',
        statusCallback: 'Call Status To',
        trunkSid: 'Trunk SID',
      },
    ),
    messagingServiceSid: optional(
      sidLocator('MG', {
        label: 'Messaging Service',
        description: 'To which the number is moved',
        search: 'listMessagingServices',
      }),
    ),
    overwrite: flag({
      label: 'Overwrite',
      description:
        'Whether to change a number that another app, a SIP trunk or another messaging service answers',
    }),
  },
  request: async (
    twilio,
    { phoneNumber, settings, clear, messagingServiceSid, overwrite },
    { ledger },
  ) => {
    const number = await resolveNumber(twilio, phoneNumber);
    const changes: object = { ...settings, ...Object.fromEntries(clear.map((name) => [name, ''])) };
    const holders = leading.some((name) => name in changes)
      ? otherHolders(await holdersOf(number, await ledger()))
      : '';
    if (holders && !overwrite) {
      throw new FieldError({
        field: 'overwrite',
        label: number.phoneNumber,
        fault: `is managed by someone else (${holders}), and nothing was changed: ask whoever set that up, or turn on Overwrite`,
      });
    }
    const earlier: Earlier = Object.fromEntries(
      Object.keys(changes).map((name) => [name, number[name as keyof Earlier] ?? null]),
    );
    const moved = messagingServiceSid
      ? await moveToService(twilio, number.sid, messagingServiceSid, overwrite)
      : undefined;
    const changed =
      Object.keys(changes).length > 0
        ? await twilio.incomingPhoneNumbers(number.sid).update(changes)
        : number;
    return { ...changed.toJSON(), earlier: { ...earlier, ...moved } };
  },
  output: ({ earlier, ...number }) => ({ ...phoneNumberRecord(number), earlier }),
});
