import type { INodeProperties } from 'n8n-workflow';
import { shownFor } from './shownFor';

const webSocketVerbs = ['conversationRelay', 'connectStream', 'startStream'];

/** The inputs of steps that connect a call to a WebSocket. */
export const webSocketValues = (): INodeProperties[] => [
  {
    displayName: 'WebSocket URL',
    name: 'webSocketUrl',
    type: 'string',
    default: '',
    placeholder: 'wss://example.com/…',
    displayOptions: shownFor(...webSocketVerbs),
  },
  {
    displayName: 'Track',
    name: 'track',
    type: 'options',
    default: 'inbound_track',
    description: 'Whose audio is sent',
    options: [
      { name: 'Both Sides', value: 'both_tracks' },
      { name: 'Inbound', value: 'inbound_track' },
      { name: 'Outbound', value: 'outbound_track' },
    ],
    displayOptions: shownFor('startStream'),
  },
  {
    displayName: 'Stream Name',
    name: 'streamName',
    type: 'string',
    default: '',
    description: 'Name by which the stream can be stopped',
    displayOptions: shownFor('startStream'),
  },
  {
    displayName: 'Parameters',
    name: 'parameters',
    type: 'fixedCollection',
    typeOptions: { multipleValues: true },
    placeholder: 'Add parameter',
    default: {},
    description: 'What the WebSocket gets in its first message, at most 500 characters each',
    options: [
      {
        displayName: 'Parameter',
        name: 'parameter',
        values: [
          { displayName: 'Name', name: 'name', type: 'string', default: '' },
          { displayName: 'Value', name: 'value', type: 'string', default: '' },
        ],
      },
    ],
    displayOptions: shownFor(...webSocketVerbs),
  },
  {
    displayName: 'TTS Provider',
    name: 'ttsProvider',
    type: 'options',
    default: '',
    description: 'Whose voices are used',
    options: [
      { name: 'Amazon', value: 'Amazon' },
      { name: 'ElevenLabs', value: 'ElevenLabs' },
      { name: 'Google', value: 'Google' },
      { name: "Twilio's Default", value: '' },
    ],
    displayOptions: shownFor('conversationRelay'),
  },
  {
    displayName: 'Welcome Greeting',
    name: 'welcomeGreeting',
    type: 'string',
    typeOptions: { rows: 2 },
    default: '',
    description: 'Said first, before the application says anything',
    displayOptions: shownFor('conversationRelay'),
  },
];
