import type { XmlElement, XmlNode, XmlText } from '@rgrove/parse-xml';
import { placeOf, XmlFault } from './xml/fault';
import { isElement } from './xml/names';

/** What a document of TwiML is about. */
export type TwimlKind = 'call' | 'message';

/** Which elements may stand in which. */
type Places = Readonly<Record<string, readonly string[]>>;

const inSentence = ['break', 'emphasis', 'lang', 'phoneme', 'prosody', 'say-as', 'sub', 'w'];
const speech = [...inSentence, 'p', 's'];
const spoken = ['Say', 'Play', 'Pause'];
const started = ['MediaFilter', 'Recording', 'Siprec', 'Stream', 'Transcription'];

/**
 * https://www.twilio.com/docs/voice/twiml and the builders of Twilio's SDK; the speech markup is
 * that of `<Say>`.
 */
const voice: Places = {
  Response: [
    ...spoken,
    ...['Connect', 'Dial', 'Echo', 'Enqueue', 'Gather', 'Hangup', 'Leave', 'Pay', 'Prompt'],
    ...['Queue', 'Record', 'Redirect', 'Refer', 'Reject', 'Sms', 'Start', 'Stop'],
  ],
  Connect: [
    ...['AiSession', 'Autopilot', 'Conversation', 'ConversationRelay'],
    ...['ConversationRelaySession', 'Room', 'Stream', 'VirtualAgent'],
  ],
  Dial: ['Application', 'Client', 'Conference', 'Number', 'Queue', 'Sim', 'Sip', 'WhatsApp'],
  Enqueue: ['Task'],
  Gather: spoken,
  Hangup: ['Parameter'],
  Pay: ['Parameter', 'Prompt'],
  Prompt: spoken,
  Refer: ['Sip'],
  Reject: ['Parameter'],
  Start: started,
  Stop: started,
  Application: ['ApplicationSid', 'Parameter'],
  Client: ['Identity', 'Parameter'],
  ConversationRelay: ['Language', 'Parameter'],
  MediaFilter: ['Parameter'],
  Sip: ['Headers', 'Uri'],
  Headers: ['Header'],
  Siprec: ['Parameter'],
  Stream: ['Parameter'],
  Transcription: ['Config', 'Parameter'],
  VirtualAgent: ['Config', 'Parameter'],
  Say: speech,
  emphasis: inSentence,
  lang: speech,
  p: [...inSentence, 's'],
  prosody: speech,
  s: inSentence,
  w: inSentence,
};

/**
 * https://www.twilio.com/docs/messaging/twiml; and `<Sms>`, the former name of `<Message>`, which
 * Twilio's schema takes: "One of '{Sms, Message, Redirect}' is expected" (its error 12200).
 */
const messaging: Places = { Response: ['Message', 'Redirect', 'Sms'], Message: ['Body', 'Media'] };

/** Hold elements only: Twilio leaves out text between them (error 12200). */
const withoutText: ReadonlySet<string> = new Set([
  ...['Response', 'Connect', 'Gather', 'Pay', 'Prompt', 'Start', 'Stop'],
]);

const namesIn = (places: Places) =>
  new Set([...Object.keys(places), ...Object.values(places).flat()]);

const kinds = {
  call: {
    places: voice,
    names: namesIn(voice),
    foreign: namesIn(messaging),
    is: 'the instructions of a call',
    text: '<Say>',
  },
  message: {
    places: messaging,
    names: namesIn(messaging),
    foreign: namesIn(voice),
    is: 'the answer to a message',
    text: '<Message>',
  },
} as const;

const list = (names: readonly string[]) => names.map((name) => `<${name}>`).join(' or ');

/** Of a document by itself: only answers to messages have `<Message>`. */
const kindOf = ({ children }: XmlElement): TwimlKind =>
  children.filter(isElement).some(({ name }) => name === 'Message') ? 'message' : 'call';

/**
 * Refuses verbs and nouns where Twilio does not take them (error 12200): those of calls in the
 * answer to a message, nouns outside of their verb, names in other letters, text without a verb.
 * What is quite unknown passes, for Twilio may know it.
 * @throws XmlFault
 */
export function refuseMisplaced(xml: string, root: XmlElement, kind = kindOf(root)): void {
  refuseInside(xml, root, kind);
}

/** Refuses text that nobody would hear or read. */
function refuseText(xml: string, parent: XmlElement, kind: TwimlKind): void {
  if (!withoutText.has(parent.name)) return;
  const lost = parent.children.find((node) => isText(node) && node.text.trim() !== '');
  if (!lost) return;
  // Where the text begins, behind blanks and line breaks.
  const at = lost.start + xml.slice(lost.start).search(/\S/);
  const where = parent.name === 'Response' ? '' : ` in <${parent.name}>`;
  throw new XmlFault(
    `has text without a verb${where} at ${placeOf(xml, at)}: put it into ${kinds[kind].text}`,
  );
}

const isText = (node: XmlNode): node is XmlText => node.type === 'text' || node.type === 'cdata';

function refuseInside(xml: string, parent: XmlElement, kind: TwimlKind): void {
  refuseText(xml, parent, kind);
  const { places, names, is } = kinds[kind];
  const allowed = places[parent.name] ?? [];
  for (const child of parent.children.filter(isElement)) {
    // In what we do not know, anything may stand.
    const remedy =
      !allowed.includes(child.name) &&
      names.has(parent.name) &&
      remedyFor(child.name, parent, kind);
    if (remedy) {
      const where = parent.name === 'Response' ? is : `<${parent.name}>`;
      throw new XmlFault(
        `has <${child.name}> in ${where} at ${placeOf(xml, child.start)}, where Twilio does not take it (error 12200): ${remedy}`,
      );
    }
    refuseInside(xml, child, kind);
  }
}

/** What to do with an element that does not belong there; `undefined` of one that is not known. */
function remedyFor(name: string, parent: XmlElement, kind: TwimlKind): string | undefined {
  const { places, names, foreign } = kinds[kind];
  const spelling = likeIn(places[parent.name] ?? [], name);
  if (spelling) return `write <${spelling}>, with these letters`;
  const own = likeIn(names, name);
  if (own) {
    const parents = Object.keys(places).filter((one) => places[one]!.includes(own));
    return parents.includes('Response')
      ? `put it after </${parent.name}>`
      : `put it into ${list(parents)}`;
  }
  if (!likeIn(foreign, name)) return undefined;
  return kind === 'message'
    ? `it is for calls, and a message is answered with <Message> or <Redirect>`
    : 'it is for messages, and callers are told something with <Say> or <Play>';
}

/** The name that was meant, whatever the letters are. */
const likeIn = (names: Iterable<string>, name: string): string | undefined =>
  [...names].find((one) => one.toLowerCase() === name.toLowerCase());
