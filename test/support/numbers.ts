import type { Address, AddressKind, At, Fault, Warning } from '../../lib/phone/address';
import { readAddress } from '../../lib/phone/readAddress';
import { faultOf } from '../../lib/phone/sentences';
import corpus from './corpora/numbers.json';

/** A text as people, tables, phones or Twilio write it, and what it should be read as. */
export interface NumberCase extends At {
  id: string;
  tag: string;
  input: unknown;
  /** What is disputed among sources is not counted. */
  certainty?: 'low';
  expect: {
    kind: AddressKind;
    /** One of several, where it is a list. */
    dial: string | string[] | null;
    whatsapp?: string[];
    /** A text of the same person. */
    identity: string | null;
    /** Texts of others. */
    notSameAs?: string[];
    message?: boolean;
    call?: boolean;
    sender?: boolean;
    fault?: Fault;
    warning?: Warning;
  };
}

export const numberCases = corpus.cases as unknown as NumberCase[];

const sends = new Set<AddressKind>(['phone', 'shortCode', 'alphanumeric', 'service']);
const isCalled = new Set<AddressKind>(['phone', 'sip', 'client']);

const is = <Value>(what: string, got: Value, wanted: Value): string[] =>
  JSON.stringify(got) === JSON.stringify(wanted)
    ? []
    : [`${what} ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];

/** What of a case was read otherwise than expected; empty when all is as it should be. */
export function wrongIn({ input, country, countryText, channel, expect }: NumberCase): string[] {
  const read = readAddress(input, { country, countryText, channel });
  const { kind, dial, identity, whatsapp = [], warning } = read;
  const dials = [expect.dial].flat();
  const person = expect.identity === null ? undefined : readAddress(expect.identity).identity;
  return [
    ...is('kind', kind, expect.kind),
    ...(dials.includes(dial ?? null) ? [] : is('dial', dial, expect.dial)),
    ...(expect.whatsapp ? is('whatsapp', [...whatsapp].sort(), [...expect.whatsapp].sort()) : []),
    ...is('identity', identity, person),
    ...(expect.identity !== null && person === undefined ? ['the expected person is nobody'] : []),
    ...(expect.notSameAs ?? [])
      .filter((other) => identity !== undefined && readAddress(other).identity === identity)
      .map((other) => `the same person as ${other}`),
    ...(expect.fault ? is('fault', faultOf(read), expect.fault) : []),
    ...is('warning', warning, expect.warning),
    ...usesOf(read, expect),
  ];
}

function usesOf(read: Address, { message, call, sender }: NumberCase['expect']): string[] {
  const whole = read.fault === undefined;
  return [
    ...(message === undefined ? [] : is('message', whole && read.kind === 'phone', message)),
    ...(call === undefined ? [] : is('call', whole && isCalled.has(read.kind), call)),
    ...(sender === undefined ? [] : is('sender', whole && sends.has(read.kind), sender)),
  ];
}
