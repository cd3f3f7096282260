import type { INodeProperties } from 'n8n-workflow';
import { shownFor } from './shownFor';
import { webSocketValues } from './webSocketValues';

/** The inputs of one step. */
export const stepValues = (): INodeProperties[] => [
  {
    displayName: 'Do',
    name: 'verb',
    type: 'options',
    default: 'say',
    options: [
      {
        name: 'Connect ConversationRelay',
        value: 'conversationRelay',
        description: 'Let the caller talk with an AI application over a WebSocket',
      },
      {
        name: 'Connect Stream',
        value: 'connectStream',
        description: 'Exchange audio with a WebSocket, and do nothing else until that ends',
      },
      { name: 'Dial', value: 'dial', description: 'Connect the caller to another number' },
      {
        name: 'Dial WhatsApp',
        value: 'dialWhatsApp',
        description: 'Connect the caller to somebody on WhatsApp',
      },
      { name: 'Gather', value: 'gather', description: 'Ask for digits or speech' },
      { name: 'Hang Up', value: 'hangup' },
      { name: 'Message', value: 'message', description: 'Answer a message' },
      { name: 'Pause', value: 'pause' },
      { name: 'Play', value: 'play', description: 'Play a sound file' },
      {
        name: 'Record',
        value: 'record',
        description: 'Record the caller, with a transcript if wanted',
      },
      {
        name: 'Redirect',
        value: 'redirect',
        description: 'Continue with the TwiML at another URL',
      },
      { name: 'Say', value: 'say', description: 'Read out a text' },
      {
        name: 'Start Stream',
        value: 'startStream',
        description: 'Send audio to a WebSocket while the steps go on',
      },
    ],
  },
  {
    displayName: 'Text',
    name: 'text',
    type: 'string',
    typeOptions: { rows: 2 },
    default: '',
    displayOptions: shownFor('say', 'gather', 'message'),
  },
  {
    displayName: 'Language',
    name: 'language',
    type: 'string',
    default: '',
    placeholder: 'en-US',
    description: 'Language of text and speech; empty means American English',
    displayOptions: shownFor('say', 'gather', 'conversationRelay'),
  },
  {
    displayName: 'Voice',
    name: 'voice',
    type: 'string',
    default: '',
    placeholder: 'Polly.Joanna-Neural',
    description:
      "Who reads the text; each voice speaks only its own language. Empty means the account's voice.",
    displayOptions: shownFor('say', 'gather', 'conversationRelay'),
  },
  {
    displayName: 'Input',
    name: 'input',
    type: 'options',
    default: 'dtmf',
    options: [
      { name: 'Digits', value: 'dtmf' },
      { name: 'Digits or Speech', value: 'dtmf speech' },
      { name: 'Speech', value: 'speech' },
    ],
    displayOptions: shownFor('gather'),
  },
  {
    displayName: 'Number of Digits',
    name: 'digits',
    type: 'number',
    typeOptions: { minValue: 0 },
    default: 0,
    description: '0 means until # is pressed',
    displayOptions: shownFor('gather'),
  },
  {
    displayName: 'Number',
    name: 'number',
    type: 'string',
    default: '',
    placeholder: '+15005550006',
    displayOptions: shownFor('dial', 'dialWhatsApp'),
  },
  {
    displayName: 'Caller ID',
    name: 'callerId',
    type: 'string',
    default: '',
    placeholder: '+15005550006',
    description: "The account's WhatsApp sender that calls; it has to be enabled for voice",
    displayOptions: shownFor('dialWhatsApp'),
  },
  {
    displayName: 'URL',
    name: 'url',
    type: 'string',
    default: '',
    placeholder: 'https://example.com/…',
    description:
      'Sound to play, media to send or TwiML to continue with; or where results go, if not to this trigger',
    displayOptions: shownFor('play', 'gather', 'record', 'redirect', 'message'),
  },
  ...webSocketValues(),
  {
    displayName: 'Seconds',
    name: 'seconds',
    type: 'number',
    typeOptions: { minValue: 0 },
    default: 0,
    description:
      "How long to wait for input or an answer, to record at most, or to pause; 0 means Twilio's default",
    displayOptions: shownFor('gather', 'dial', 'dialWhatsApp', 'record', 'pause'),
  },
  {
    displayName: 'Transcribe',
    name: 'transcribe',
    type: 'boolean',
    default: false,
    description:
      'Whether Twilio transcribes what is said; the text arrives as the event Transcription Ready',
    displayOptions: shownFor('record'),
  },
];
