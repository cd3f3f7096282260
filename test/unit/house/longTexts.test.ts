import { isOptOut } from '../../../lib/compliance/optOut/isOptOut';
import { foldWords } from '../../../lib/compliance/content/fold';
import { linksIn } from '../../../lib/compliance/content/links';
import { regionNamed } from '../../../lib/compliance/place/regionNames';
import { readDate } from '../../../lib/gate/import/dates/readDate';
import { meaningOf } from '../../../lib/gate/import/heading';
import { readCell } from '../../../lib/gate/import/says/cell';
import { countryOf } from '../../../lib/phone/countryOf';
import { readAddress } from '../../../lib/phone/readAddress';
import { maskOf } from '../../../lib/twilio/secrets';
import { withoutSecretPairs } from '../../../lib/twilio/secretPairs';
import { twimlFault } from '../../../lib/twilio/twiml';
import { decisionOf } from '../../../lib/waiting/decisionOf';
import { cpuTimeOf } from '../../support/cpuTime';

const mask = maskOf(['9f86d081884c7d659a2feaa0c55ad015', 'Zx9/Key+Secret=value']);
const list = { form: undefined, timeZone: 'Europe/London', now: new Date(0) };

/** Whatever reads what strangers write, or what they have put into somebody's list. */
const readers: Record<string, (text: string) => unknown> = {
  isOptOut: (text) => isOptOut(text),
  decisionOf: (text) => decisionOf(text),
  readAddress,
  countryOf,
  regionNamed: (text) => regionNamed('US', text),
  readDate: (text) => readDate(text, list),
  meaningOf,
  readCell,
  foldWords,
  linksIn,
  mask,
  withoutSecretPairs,
  twimlFault: (text) => twimlFault(`<Response><Message a="${text}"/></Response>`),
};

const length = 50_000;
const filled = (piece: string) => piece.repeat(Math.ceil(length / piece.length));
const texts: Record<string, string> = {
  blanks: `x${filled(' ')}x`,
  'line breaks': `x${filled('\r\n')}x`,
  'marks on one letter': `e${filled('\u0301\u0323')}`,
  'beginnings of numbers': filled('+1 ('),
  digits: `${filled('1')}x`,
  'digits with blanks': filled('1 '),
  'single letters': filled('a '),
  addresses: filled('http://a@'),
  passwords: filled('://a:'),
  pairs: filled('a=b&'),
  names: filled('Ab '),
  quotations: filled('“'),
  backslashes: `${filled('\\')}x`,
  escapes: filled('%25'),
  entities: filled('&#120'),
  tags: filled('<a'),
  dates: filled('On 1\n'),
};

describe.each(Object.entries(readers))('%s', (_name, read) => {
  it.each(Object.entries(texts))('reads %s in time', (_what, text) => {
    read('a short one first, so that everything is loaded');
    expect(cpuTimeOf(() => read(text))).toBeLessThan(1_000);
  });
});
