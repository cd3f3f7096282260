/** Channels that Twilio writes before a number, as in `whatsapp:+15005550006`. */
export type NamedChannel = 'whatsapp' | 'rcs';

/** A number with the channel that the address it was read from names. */
export function onItsChannel(address: unknown, dial: string): string {
  const channel = namedChannel(address);
  return channel ? `${channel}:${dial}` : dial;
}

/** The channel that an address names before its number. */
export function namedChannel(address: unknown): NamedChannel | undefined {
  const [, name] = /^\s*(whatsapp|rcs)\s*:/i.exec(String(address ?? '')) ?? [];
  return name?.toLowerCase() as NamedChannel | undefined;
}
