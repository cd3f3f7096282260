import type { TwilioSimulator } from '../../../sandbox/twilio/simulator';
import {
  CONTENT_TEMPLATE,
  MESSAGING_SERVICE,
  NUMBERS,
  PRODUCTION,
  RECORDING,
} from '../../../sandbox/twilio/seed';
import { recordAlert } from '../../../sandbox/twilio/alerts';
import { endRecording, startRecording } from '../../../sandbox/twilio/voice/recording';
import { newTranscription, transcribed } from '../../../sandbox/twilio/voice/transcription';
import { bySid, from, people, type Chain } from './chain';

const sid = (prefix: string) =>
  expect.stringMatching(new RegExp(`^${prefix}[0-9a-f]{32}$`)) as unknown;
const deleted = { deleted: true };
const service = bySid(MESSAGING_SERVICE.sid);
const flow = bySid(`FW${'1'.repeat(32)}`);
const accountOf = (twilio: TwilioSimulator) => twilio.state.accounts.get(PRODUCTION.sid)!;
const number = (value: string) => ({ __rl: true, mode: 'number', value });
/** A list shows them after a while; Twilio's does too. */
const listed = 0.8;

/** Two finished recordings. */
const recordings = (twilio: TwilioSimulator) =>
  ['7', '8'].map((digit) => {
    const call = { wire: { sid: `CA${digit.repeat(32)}` } };
    const recording = startRecording(twilio.state, accountOf(twilio), call, {
      source: 'OutboundAPI',
      channels: 2,
    });
    endRecording(twilio.state, accountOf(twilio), recording);
    return { recordingSid: String(recording.sid) };
  });

const transcriptions = (twilio: TwilioSimulator) =>
  ['7', '8'].map((digit) => {
    const transcriptionSid = `TR${digit.repeat(32)}`;
    Object.assign(
      newTranscription(twilio.state, accountOf(twilio), RECORDING.sid, transcriptionSid),
      transcribed,
    );
    return { transcriptionSid };
  });

/** Two messages with a picture each that came in. */
const pictures = (twilio: TwilioSimulator) =>
  Promise.all(
    people.map(async ({ phone }) => {
      const media = [{ contentType: 'image/png' }] as never;
      const { sid: messageSid } = await twilio.inboundMessage({
        from: phone,
        to: NUMBERS.first.phoneNumber,
        body: 'Look',
        media,
      });
      return { messageSid };
    }),
  );

const alerts = (twilio: TwilioSimulator) => {
  recordAlert(twilio.state, accountOf(twilio), {
    errorCode: 11200,
    text: 'sourceComponent=1',
    url: 'https://example.com/voice',
    method: 'POST',
    resourceSid: `CA${'1'.repeat(32)}`,
  });
  return [{}];
};

const sending = {
  operation: 'send',
  parameters: {
    channel: 'sms',
    to: '={{ $json.phone }}',
    message: 'Hello',
    options: { provideFeedback: true },
  },
};

/** A workflow for each resource. */
export const chains: Chain[] = [
  {
    resource: 'message',
    steps: [
      { ...sending, gives: { sid: sid('SM'), delivery: { outcome: 'sent' } } },
      {
        operation: 'get',
        afterSeconds: listed,
        parameters: { messageSid: from('send') },
        gives: { status: 'delivered' },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { to: from('send', 'to') } },
        gives: { sid: sid('SM') },
      },
      {
        operation: 'sendFeedback',
        parameters: { messageSid: from('send'), outcome: 'confirmed' },
        gives: { outcome: 'confirmed' },
      },
      { operation: 'redact', parameters: { messageSid: from('send') }, gives: { body: '' } },
      {
        operation: 'delete',
        parameters: { messageSid: from('send'), confirmation: from('send') },
        gives: deleted,
      },
    ],
  },
  {
    resource: 'message',
    about: 'scheduled',
    steps: [
      {
        operation: 'send',
        parameters: {
          ...sending.parameters,
          senderType: 'messagingService',
          messagingServiceSid: service,
          sendAt: '={{ $now.plus(1, "hour").toISO() }}',
          message: '',
          contentSid: bySid(CONTENT_TEMPLATE.sid),
          contentVariables: { mappingMode: 'defineBelow', value: { 1: 'Sam', 2: '10:00' } },
        },
        gives: { status: 'scheduled', delivery: { outcome: 'sent' } },
      },
      {
        operation: 'cancel',
        parameters: { messageSid: from('send') },
        gives: { status: 'canceled' },
      },
    ],
  },
  {
    resource: 'message',
    about: 'with a file',
    items: pictures,
    steps: [
      {
        operation: 'downloadMedia',
        parameters: { messageSid: '={{ $json.messageSid }}' },
        gives: { contentType: 'image/png', mediaSid: sid('ME') },
      },
    ],
  },
  {
    resource: 'call',
    steps: [
      {
        operation: 'make',
        parameters: {
          to: '={{ $json.phone }}',
          from: number(NUMBERS.first.phoneNumber),
          say: 'Good day',
          transcribe: true,
          transcription: { intelligenceService: `GA${'0'.repeat(32)}` },
        },
        gives: { sid: sid('CA'), delivery: { outcome: 'sent' } },
      },
      {
        operation: 'get',
        afterSeconds: listed,
        parameters: { callSid: from('make') },
        gives: { status: 'in-progress' },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { to: from('make', 'to') } },
        gives: { sid: sid('CA') },
      },
      {
        operation: 'startRecording',
        parameters: { callSid: from('make') },
        gives: { sid: sid('RE'), status: 'in-progress' },
      },
      {
        operation: 'updateRecording',
        parameters: { callSid: from('make'), status: 'stopped' },
        gives: { status: 'stopped' },
      },
      {
        operation: 'startTranscription',
        parameters: {
          callSid: from('make'),
          options: { name: 'notes', intelligenceService: `GA${'0'.repeat(32)}` },
        },
        gives: { sid: sid('GT'), status: 'in-progress' },
      },
      {
        operation: 'stopTranscription',
        parameters: { callSid: from('make'), transcription: 'notes' },
        gives: { status: 'stopped' },
      },
      {
        operation: 'redirect',
        parameters: { callSid: from('make'), say: 'One moment' },
        gives: { sid: sid('CA') },
      },
      {
        operation: 'hangUp',
        parameters: { callSid: from('make') },
        gives: { status: 'completed' },
      },
      {
        operation: 'getEvents',
        parameters: { callSid: from('make') },
        each: 'some',
        gives: { request: expect.any(Object) },
      },
    ],
  },
  {
    resource: 'recording',
    items: recordings,
    steps: [
      {
        operation: 'get',
        parameters: { recordingSid: bySid('={{ $json.recordingSid }}') },
        gives: { status: 'completed' },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { callSid: from('get', 'callSid') } },
        gives: { sid: sid('RE') },
      },
      {
        operation: 'download',
        parameters: { recordingSid: bySid(from('get')), channels: 'dual' },
        gives: { contentType: 'audio/mpeg' },
      },
      {
        operation: 'delete',
        parameters: { recordingSid: bySid(from('get')), confirmation: from('get') },
        gives: deleted,
      },
    ],
  },
  {
    resource: 'transcription',
    items: transcriptions,
    steps: [
      {
        operation: 'get',
        parameters: { transcriptionSid: bySid('={{ $json.transcriptionSid }}') },
        gives: { status: 'completed' },
      },
      {
        operation: 'getMany',
        isAside: true,
        each: 'some',
        parameters: { filters: { recordingSid: bySid(from('get', 'recordingSid')) } },
        gives: { sid: sid('TR') },
      },
      {
        operation: 'delete',
        parameters: { transcriptionSid: bySid(from('get')), confirmation: from('get') },
        gives: deleted,
      },
    ],
  },
  {
    resource: 'transcript',
    items: recordings,
    steps: [
      {
        operation: 'create',
        parameters: {
          serviceSid: bySid(`GA${'1'.repeat(32)}`),
          recordingSid: bySid('={{ $json.recordingSid }}'),
          options: { customerKey: '={{ $json.recordingSid }}' },
        },
        gives: { sid: sid('GT'), status: 'queued' },
      },
      {
        operation: 'get',
        afterSeconds: listed,
        parameters: { transcriptSid: bySid(from('create')), includeMedia: true },
        gives: { status: 'completed' },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { sourceSid: from('create', 'customerKey') } },
        gives: { sid: sid('GT') },
      },
      {
        operation: 'getSentences',
        isAside: true,
        each: 2,
        parameters: { transcriptSid: bySid(from('create')) },
        gives: { text: expect.any(String) },
      },
      {
        operation: 'getOperatorResults',
        isAside: true,
        parameters: { transcriptSid: bySid(from('create')) },
        gives: { name: 'Summary' },
      },
      {
        operation: 'delete',
        parameters: { transcriptSid: bySid(from('create')), confirmation: from('create') },
        gives: deleted,
      },
    ],
  },
  {
    resource: 'verification',
    steps: [
      {
        operation: 'send',
        parameters: {
          serviceSid: bySid('={{ $json.verifyService }}'),
          to: '={{ $json.phone }}',
          options: { customCode: '123456' },
        },
        gives: { status: 'pending', delivery: { outcome: 'sent' } },
      },
      {
        operation: 'get',
        parameters: {
          serviceSid: bySid(from('send', 'serviceSid')),
          verificationSid: from('send'),
        },
        gives: { status: 'pending' },
      },
      {
        operation: 'check',
        parameters: {
          serviceSid: bySid(from('send', 'serviceSid')),
          to: from('send', 'to'),
          code: '123456',
        },
        gives: { valid: true, status: 'approved' },
      },
    ],
  },
  {
    resource: 'verification',
    about: 'given up',
    steps: [
      {
        operation: 'send',
        parameters: {
          serviceSid: bySid('={{ $json.verifyService }}'),
          channel: 'email',
          email: '={{ $json.email }}',
        },
        gives: { status: 'pending', channel: 'email' },
      },
      {
        operation: 'cancel',
        parameters: {
          serviceSid: bySid(from('send', 'serviceSid')),
          verificationSid: from('send'),
        },
        gives: { status: 'canceled' },
      },
    ],
  },
  {
    resource: 'verifyService',
    steps: [
      {
        operation: 'create',
        parameters: { friendlyName: '={{ "Clinic " + $itemIndex }}', options: { codeLength: 8 } },
        gives: { sid: sid('VA'), codeLength: 8 },
      },
      {
        operation: 'get',
        parameters: { serviceSid: bySid(from('create')) },
        gives: { friendlyName: expect.stringMatching(/^Clinic \d$/) },
      },
      { operation: 'getMany', isAside: true, each: 'some', gives: { sid: sid('VA') } },
      {
        operation: 'delete',
        parameters: { serviceSid: bySid(from('create')), confirmation: from('create') },
        gives: deleted,
      },
    ],
  },
  {
    resource: 'lookup',
    steps: [
      {
        operation: 'get',
        parameters: { phoneNumber: '={{ $json.phone }}', packages: ['sim_swap', 'line_status'] },
        gives: { valid: true, simSwap: expect.any(Object) },
      },
      {
        operation: 'get',
        as: 'carrier',
        parameters: { phoneNumber: from('get', 'phoneNumber'), question: 'carrier' },
        gives: { lineTypeIntelligence: { type: 'mobile' } },
      },
    ],
  },
  {
    resource: 'phoneNumber',
    items: [{}],
    steps: [
      {
        operation: 'search',
        each: 2,
        parameters: { country: bySid('US'), limit: 2 },
        gives: { found: true, monthlyPrice: { currency: 'USD' } },
      },
      {
        operation: 'buy',
        parameters: {
          phoneNumber: '={{ $json.phoneNumber }}',
          confirmation: '={{ $json.phoneNumber }}',
          options: { maxMonthlyPrice: 5 },
        },
        gives: { sid: sid('PN'), delivery: { outcome: 'sent' } },
      },
      {
        operation: 'get',
        parameters: { phoneNumber: number(from('buy', 'phoneNumber')) },
        gives: { holders: [] },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { phoneNumber: from('buy', 'phoneNumber') } },
        gives: { sid: sid('PN') },
      },
      {
        operation: 'configure',
        parameters: {
          phoneNumber: bySid(from('buy')),
          settings: { smsUrl: { __rl: true, mode: 'url', value: 'https://example.com/sms' } },
          messagingServiceSid: service,
        },
        gives: { smsUrl: 'https://example.com/sms', earlier: { messagingServiceSid: null } },
      },
      {
        operation: 'release',
        parameters: { phoneNumber: bySid(from('buy')), confirmation: from('buy', 'phoneNumber') },
        gives: { released: true },
      },
      {
        operation: 'draftSupportRequest',
        parameters: { country: bySid('DE'), type: 'tollFree', useCase: 'A clinic' },
        gives: {
          subject: expect.stringContaining('Germany'),
          body: expect.stringContaining(PRODUCTION.sid),
        },
      },
    ],
  },
  {
    resource: 'messagingService',
    items: [{ number: NUMBERS.first.phoneNumber }, { number: NUMBERS.second.phoneNumber }],
    steps: [
      {
        operation: 'get',
        parameters: { serviceSid: service },
        gives: { senders: { phoneNumbers: expect.any(Array) } },
      },
      { operation: 'getMany', isAside: true, each: 'some', gives: { sid: sid('MG') } },
      {
        operation: 'addNumber',
        parameters: { serviceSid: service, phoneNumber: number(from('Items', 'number')) },
        gives: { sid: sid('PN') },
      },
      {
        operation: 'getRegistration',
        parameters: { serviceSid: service },
        gives: { isRegistered: true },
      },
      {
        operation: 'removeNumber',
        parameters: { serviceSid: service, phoneNumber: number(from('Items', 'number')) },
        gives: { removed: true },
      },
    ],
  },
  {
    resource: 'contentTemplate',
    steps: [
      {
        operation: 'create',
        parameters: {
          friendlyName: '={{ "reminder" + $itemIndex }}',
          body: 'Hello {{1}}',
          variables: '{"1": "Ann"}',
        },
        gives: { sid: sid('HX'), contentTypes: ['twilio/text'] },
      },
      {
        operation: 'submitForApproval',
        parameters: { contentSid: bySid(from('create')), name: 'reminder' },
        gives: { status: 'received' },
      },
      {
        operation: 'get',
        afterSeconds: listed,
        parameters: { contentSid: bySid(from('create')) },
        gives: { approval: { status: 'approved' } },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { contentName: from('create', 'friendlyName') } },
        gives: { sid: sid('HX') },
      },
      {
        operation: 'delete',
        parameters: { contentSid: bySid(from('create')), confirmation: from('create') },
        gives: deleted,
      },
    ],
  },
  {
    resource: 'conversation',
    steps: [
      {
        operation: 'create',
        parameters: { friendlyName: '={{ $json.phone }}' },
        gives: { sid: sid('CH'), state: 'active' },
      },
      {
        operation: 'addParticipant',
        parameters: {
          conversationSid: bySid(from('create')),
          address: from('create', 'friendlyName'),
          proxyAddress: NUMBERS.first.phoneNumber,
        },
        gives: { sid: sid('MB') },
      },
      {
        operation: 'sendMessage',
        parameters: { conversationSid: bySid(from('create')), message: 'Hello' },
        gives: { body: 'Hello', delivery: { outcome: 'sent' } },
      },
      {
        operation: 'get',
        parameters: {
          conversationSid: bySid(from('create')),
          includeParticipants: true,
          includeMessages: true,
        },
        gives: {
          participants: [expect.any(Object)],
          messages: [expect.objectContaining({ body: 'Hello' })],
        },
      },
      { operation: 'getMany', isAside: true, each: 'some', gives: { sid: sid('CH') } },
      {
        operation: 'close',
        parameters: { conversationSid: bySid(from('create')) },
        gives: { state: 'closed' },
      },
    ],
  },
  {
    resource: 'account',
    steps: [
      { operation: 'check', parameters: { which: 'all' }, each: 2, gives: { works: true } },
      {
        operation: 'getBalance',
        parameters: { options: { threshold: 1_000_000 } },
        gives: { belowThreshold: true },
      },
      {
        operation: 'createSubaccount',
        parameters: { friendlyName: '={{ "Customer " + $itemIndex }}' },
        gives: { sid: sid('AC'), status: 'active' },
      },
      { operation: 'getMany', isAside: true, each: 'some', gives: { accountSid: sid('AC') } },
      {
        operation: 'setStatus',
        parameters: { subaccountSid: bySid(from('createSubaccount')), status: 'suspended' },
        gives: { status: 'suspended' },
      },
      {
        operation: 'setStatus',
        as: 'close',
        parameters: {
          subaccountSid: bySid(from('createSubaccount')),
          status: 'closed',
          confirmation: from('createSubaccount'),
        },
        gives: { status: 'closed' },
      },
    ],
  },
  {
    resource: 'usage',
    steps: ['all', 'daily', 'weekly', 'monthly', 'yearly', 'today', 'allTime'].map((period) => ({
      operation: 'getMany',
      as: period,
      isAside: true,
      each: 'some' as const,
      parameters: { period, limit: 2 },
      gives: {
        category: expect.any(String),
        startDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    })),
  },
  {
    resource: 'usageTrigger',
    steps: [
      {
        operation: 'create',
        parameters: {
          usageCategory: { __rl: true, mode: 'name', value: 'sms' },
          triggerValue: '+100',
          recurring: 'daily',
          callbackUrl: { __rl: true, mode: 'url', value: 'https://example.com/usage' },
        },
        gives: { sid: sid('UT'), usageCategory: 'sms' },
      },
      { operation: 'getMany', isAside: true, each: 'some', gives: { sid: sid('UT') } },
      {
        operation: 'delete',
        parameters: { usageTriggerSid: bySid(from('create')), confirmation: from('create') },
        gives: deleted,
      },
    ],
  },
  {
    resource: 'alert',
    items: alerts,
    steps: [
      {
        operation: 'getMany',
        each: 'some',
        parameters: { filters: { logLevel: 'error' } },
        gives: { sid: sid('NO'), cause: expect.any(String) },
      },
      {
        operation: 'get',
        parameters: { alertSid: '={{ $json.sid }}' },
        gives: { errorCode: 11200 },
      },
    ],
  },
  {
    resource: 'consentSync',
    steps: ['opt-out', 'opt-in'].map((status) => ({
      operation: 'push',
      as: status,
      parameters: {
        contactId: from('Items', 'phone'),
        status,
        sender: service,
        dateOfConsent: '2026-01-15T10:00:00Z',
      },
      gives: { accepted: true, status },
    })),
  },
  {
    resource: 'studioExecution',
    steps: [
      {
        operation: 'start',
        parameters: {
          flowSid: flow,
          to: '={{ $json.phone }}',
          from: number(NUMBERS.first.phoneNumber),
          parameters: '{"name": "Ann"}',
        },
        gives: { sid: sid('FN'), delivery: { outcome: 'sent' } },
      },
      {
        operation: 'get',
        afterSeconds: listed,
        parameters: { flowSid: flow, executionSid: from('start'), includeContext: true },
        gives: { status: 'ended', context: expect.any(Object) },
      },
      {
        operation: 'getMany',
        isAside: true,
        each: 'some',
        parameters: { flowSid: flow },
        gives: { sid: sid('FN') },
      },
    ],
  },
  {
    resource: 'twiml',
    steps: [
      {
        operation: 'build',
        parameters: { steps: { step: [{ verb: 'say', text: '={{ "Call " + $json.phone }}' }] } },
        gives: {
          phone: expect.stringMatching(/^\+/),
          twiml: expect.stringMatching(/<Say>Call \+12025550\d+<\/Say>/),
        },
      },
    ],
  },
  {
    resource: 'api',
    items: [{ name: 'one' }, { name: 'two' }],
    steps: [
      {
        operation: 'request',
        parameters: {
          method: 'POST',
          url: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
          bodyType: 'form',
          body: '={{ { FriendlyName: $json.name } }}',
        },
        gives: { sid: sid('QU'), delivery: { outcome: 'sent' } },
      },
      {
        operation: 'request',
        as: 'list',
        isAside: true,
        each: 'some',
        parameters: {
          method: 'GET',
          url: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues.json',
          isList: true,
          returnAll: true,
        },
        gives: { sid: sid('QU') },
      },
      {
        operation: 'request',
        as: 'delete',
        parameters: {
          method: 'DELETE',
          url: `={{ "https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Queues/" + $('request').item.json.sid + ".json" }}`,
        },
        gives: { statusCode: 204 },
      },
    ],
  },
  {
    resource: 'consent',
    node: 'complianceGate',
    steps: [
      {
        operation: 'grant',
        parameters: {
          to: '={{ $json.phone }}',
          purpose: 'marketing',
          level: 'written',
          source: 'website',
        },
        gives: { kind: 'grant' },
      },
      {
        operation: 'get',
        parameters: { to: from('grant', 'to') },
        gives: { state: { sms: { marketing: { state: 'granted' } } } },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { to: from('grant', 'to') } },
        gives: { kind: 'grant' },
      },
      {
        operation: 'revoke',
        parameters: { to: from('grant', 'to'), source: 'opt-out-message' },
        gives: { kind: 'revoke' },
      },
      {
        operation: 'import',
        parameters: { importFrom: 'items', kind: 'revoke' },
        gives: { kind: 'revoke' },
      },
      {
        operation: 'erase',
        parameters: { to: from('grant', 'to'), confirmation: from('grant', 'to') },
        gives: { erased: true },
      },
    ],
  },
  {
    resource: 'decision',
    node: 'complianceGate',
    steps: [
      {
        operation: 'evaluate',
        parameters: {
          outputs: 'single',
          to: '={{ $json.phone }}',
          category: 'transactional',
          message: 'Acme Clinic: your appointment is on Monday at 9:00. Reply STOP to opt out.',
        },
        gives: {
          phone: expect.stringMatching(/^\+/),
          compliance: { decisionId: expect.any(String) },
        },
      },
      {
        operation: 'getMany',
        isAside: true,
        parameters: { filters: { to: from('evaluate', 'phone') } },
        gives: { record: expect.any(Object) },
      },
      {
        operation: 'explain',
        parameters: { decisionId: from('evaluate', 'compliance.decisionId') },
        gives: { report: expect.any(String) },
      },
      {
        operation: 'approveText',
        parameters: {
          text: 'Acme: hi {{name}}, your prize is at the desk.',
          approvedBy: 'Ana Ruiz',
          reason: 'our raffle',
          expiresAt: '={{ $now.plus({ days: 1 }).toISO() }}',
        },
        gives: { approvedBy: 'Ana Ruiz', variables: 1 },
      },
      {
        operation: 'report',
        parameters: { options: { reportTitle: 'November' } },
        gives: { since: expect.any(String) },
      },
    ],
  },
  {
    resource: 'ledger',
    node: 'complianceGate',
    steps: [{ operation: 'status', parameters: {}, gives: { driver: 'sqlite', healthy: true } }],
  },
];
