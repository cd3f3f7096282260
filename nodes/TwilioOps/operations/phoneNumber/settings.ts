import { callbackUrl, choice, flag, sid, sidLocator, text, url } from '../../../../lib/kit/fields';
import { httpMethod } from '../call/httpMethod';

/**
 * What Twilio can be told about a number that is bought or configured (API reference, Incoming
 * Phone Number).
 */
export const numberSettings = () => ({
  friendlyName: text({ label: 'Friendly Name', maxLength: 64 }),
  smsUrl: callbackUrl({
    label: 'Messages To',
    description: 'Asked when a message comes in: a Twilio Ops Trigger, or any address',
  }),
  smsMethod: httpMethod('Messages Method'),
  smsFallbackUrl: url({ label: 'Messages Fallback URL' }),
  smsFallbackMethod: httpMethod('Messages Fallback Method'),
  smsApplicationSid: sidLocator('AP', {
    label: 'Messages App',
    description: 'A TwiML app; it takes precedence over the URL',
    search: 'listApplications',
  }),
  voiceUrl: callbackUrl({
    label: 'Calls To',
    description: 'Asked when a call comes in: a Twilio Ops Trigger, or any address',
  }),
  voiceMethod: httpMethod('Calls Method'),
  voiceFallbackUrl: url({ label: 'Calls Fallback URL' }),
  voiceFallbackMethod: httpMethod('Calls Fallback Method'),
  voiceApplicationSid: sidLocator('AP', {
    label: 'Calls App',
    description: 'A TwiML app; it takes precedence over the URL',
    search: 'listApplications',
  }),
  voiceCallerIdLookup: flag({
    label: 'Caller ID Lookup',
    description: 'Whether to look up the name of each caller; costs money',
  }),
  voiceReceiveMode: choice({ label: 'Receive Mode' }, { voice: 'Voice', fax: 'Fax' }),
  statusCallback: callbackUrl({
    label: 'Call Status To',
    description: 'Told when a call to the number ends',
  }),
  statusCallbackMethod: httpMethod('Call Status Method'),
  trunkSid: sid('TK', { label: 'Trunk SID', description: 'SIP trunk that takes the calls' }),
  addressSid: sidLocator('AD', { label: 'Address', search: 'listAddresses' }),
  bundleSid: sidLocator('BU', { label: 'Regulatory Bundle', search: 'listBundles' }),
  identitySid: sid('RI', { label: 'Identity SID' }),
  emergencyStatus: choice({ label: 'Emergency Calls' }, { Active: 'Active', Inactive: 'Inactive' }),
  emergencyAddressSid: sidLocator('AD', { label: 'Emergency Address', search: 'listAddresses' }),
});
