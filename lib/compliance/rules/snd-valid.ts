import { warningSentence } from '../../phone/sentences';
import { readAddress } from '../../phone/readAddress';
import { parseSender } from '../../phone/parseNumber';
import { countryGuidelines } from '../references';
import { missing, rule } from '../rule';
import { senderKind } from '../senderKind';

export default rule({
  id: 'SND-VALID',
  title: 'Sender is valid',
  why: 'Twilio refuses a sender that is neither a number, a short code nor a permissible sender ID.',
  question: 'compliance',
  references: [countryGuidelines],
  severity: 'B/B/B/B/B',
  overridable: false,
  check: ({ facts }) => {
    const { from, messagingServiceSid } = facts.sender;
    if (!from && !messagingServiceSid) return missing('sender.from or sender.messagingServiceSid');
    if (messagingServiceSid && !/^MG[0-9a-f]{32}$/i.test(messagingServiceSid)) {
      return {
        reason: 'The messaging service SID is not one.',
        remedy: 'Give the SID that begins with MG.',
        evidence: ['sender.messagingServiceSid'],
      };
    }
    if (!from) return undefined;
    const kind = senderKind(from);
    const isUnknown = kind === 'longCode' && !parseSender(from)?.valid;
    if (isUnknown && readAddress(from).warning === 'unassigned') {
      return {
        reason: `The sender's number ${warningSentence('unassigned')}.`,
        remedy: 'Compare it with the numbers of your account; new ranges are known only later.',
        atMost: 'warn',
        evidence: ['sender.from'],
      };
    }
    if (kind === 'invalid' || isUnknown) {
      return {
        reason:
          'The sender is neither a phone number in E.164 form, a short code nor a sender ID of at most 11 letters and digits.',
        remedy: 'Choose a number, short code, sender ID or messaging service of your account.',
        evidence: ['sender.from'],
      };
    }
    return undefined;
  },
  examples: [
    { name: 'a number', changes: {}, finds: 'nothing' },
    { name: 'eleven letters', changes: { sender: { from: 'AcmeClinic1' } }, finds: 'nothing' },
    { name: 'twelve letters', changes: { sender: { from: 'AcmeClinic12' } }, finds: 'block' },
    {
      name: 'a number that libphonenumber does not know',
      changes: { sender: { from: '+15655550100' } },
      finds: 'warn',
    },
    {
      name: 'a number of a new area code',
      changes: { sender: { from: '+16245550100' } },
      finds: 'nothing',
    },
    { name: 'no sender at all', changes: { sender: { from: undefined } }, finds: 'missing' },
    {
      name: 'emergency from half a number',
      changes: { sender: { from: '+120655' }, message: { category: 'emergency' } },
      finds: 'block',
    },
  ],
});
