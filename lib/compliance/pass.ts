import { addresseeOf } from '../phone/addressee';
import { timingSafeEqual } from 'node:crypto';
import { canonicalJson } from './canonical';
import { hmac } from './hashes';
import type { Category, Channel } from './facts';

/**
 * All that a pass vouches for. Numbers are E.164 without a channel prefix; absent and empty mean
 * the same.
 */
export interface PassSubject {
  /** Account SID. */
  account: string;
  recipient: string;
  /** From number or sender ID. */
  from?: string;
  messagingServiceSid?: string;
  channel: Channel;
  text?: string;
  mediaUrls?: readonly string[];
  contentSid?: string;
  /** JSON text or the object itself. */
  contentVariables?: string | Readonly<Record<string, string>>;
  category: Category;
  sendAt?: Date;
}

type PassVerdict =
  | { ok: true; id: string; expiresAt: Date; topic: string | undefined }
  | { ok: false; reason: 'malformed' | 'expired' | 'changed' };

const variables = (given: PassSubject['contentVariables']): unknown => {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
};

/** What a pass holds in clear. */
interface Stamp {
  expires: number;
  id: string;
  topic: string | undefined;
}

/** Absent and empty values sign alike; the order is part of the format. */
const mac = (subject: PassSubject, { expires, id, topic }: Stamp, key: Buffer): Buffer => {
  const {
    account,
    recipient,
    from,
    messagingServiceSid,
    channel,
    text,
    mediaUrls,
    contentSid,
    category,
    sendAt,
  } = subject;
  const variablesText = subject.contentVariables
    ? canonicalJson(variables(subject.contentVariables))
    : '';
  const signed = [
    'pass.v1',
    expires,
    id,
    account,
    // Whatever the spelling, it is the same person.
    addresseeOf(recipient),
    from ?? '',
    messagingServiceSid ?? '',
    channel,
    text ?? '',
    mediaUrls ?? [],
    contentSid ?? '',
    variablesText,
    category,
    sendAt?.getTime() ?? 0,
    topic ?? '',
  ];
  return hmac(JSON.stringify(signed), key);
};

/**
 * Signs a pass: `v1.<expiry in ms, base 36>.<id>[.<topic>].<HMAC-SHA-256, base64url>`. It holds
 * nothing in clear but its expiry, its id, and what stands for the topic.
 * @param id of the decision, by which two passes for the same message differ
 * @param topic as `topicMark` gives it
 */
export const signPass = (
  subject: PassSubject,
  expiresAt: Date,
  id: string,
  key: Buffer,
  topic?: string,
): string => {
  const expires = expiresAt.getTime();
  const signature = mac(subject, { expires, id, topic }, key).toString('base64url');
  return ['v1', expires.toString(36), id, topic, signature].filter(Boolean).join('.');
};

/**
 * Tells whether a pass vouches for exactly this subject at this time; a forged pass reads as
 * `changed`.
 */
export const verifyPass = (
  pass: string,
  subject: PassSubject,
  key: Buffer,
  now: Date,
): PassVerdict => {
  const [, expiry, id, topic, signature] =
    /^v1\.([0-9a-z]{1,11})\.([\w-]{1,64})(?:\.([\w-]{16}))?\.([\w-]{43})$/.exec(pass) ?? [];
  if (expiry === undefined || id === undefined || signature === undefined)
    return { ok: false, reason: 'malformed' };
  const expires = parseInt(expiry, 36);
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(subject, { expires, id, topic }, key);
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    return { ok: false, reason: 'changed' };
  return expires > now.getTime()
    ? { ok: true, id, expiresAt: new Date(expires), topic }
    : { ok: false, reason: 'expired' };
};
