import type { Finding } from '../../../lib/compliance/decision';
import { refusalText } from '../../../lib/compliance/refusal';

const finding = (
  severity: Finding['severity'],
  reason: string,
  remedy: string | null = null,
  outcome: Finding['outcome'] = 'effective',
): Finding => ({
  ...{ ruleId: 'TEST', ruleVersion: '1.0.0', severity, outcome, reason, remedy },
  ...{ notBefore: null, evidence: [], references: [] },
});

/** The lines between the first and the last, which are always the same. */
const inner = (effect: 'hold' | 'block', ...findings: Finding[]) =>
  refusalText(effect, findings).split('\n').slice(1, -2);

const block = finding('block', 'No consent.', 'Ask for it.');
const hold = finding('hold', 'Night.', 'Wait.');
const nothingHelps = ['', 'To proceed legitimately:'];

describe('a refusal', () => {
  it.each<[string, string[], string[]]>([
    [
      'a block, without what only delays',
      inner('block', hold, block),
      ['- No consent.', ...nothingHelps, '1. Ask for it.'],
    ],
    [
      'a hold, with all that delays',
      inner('hold', hold, finding('hold', 'Too many.', 'Send less.')),
      ['- Night.', '- Too many.', ...nothingHelps, '1. Wait.', '2. Send less.'],
    ],
    [
      'nothing that only warns',
      inner('hold', finding('warn', 'Long.', 'Cut it.'), hold),
      ['- Night.', ...nothingHelps, '1. Wait.'],
    ],
    [
      'nothing that was waived',
      inner('hold', finding('hold', 'Holiday.', 'Pause.', 'waived'), hold),
      ['- Night.', ...nothingHelps, '1. Wait.'],
    ],
    [
      'a reason and a step once',
      inner('hold', hold, hold),
      ['- Night.', ...nothingHelps, '1. Wait.'],
    ],
    [
      'that it is over where nothing helps',
      inner('block', finding('block', 'Not a number.')),
      ['- Not a number.', ...nothingHelps, '1. Do not send this message to this recipient.'],
    ],
    [
      'only steps that there are',
      inner('block', finding('block', 'Not a number.'), block),
      ['- Not a number.', '- No consent.', ...nothingHelps, '1. Ask for it.'],
    ],
  ])('names %s', (_what, lines, expected) => {
    expect(lines).toEqual(expected);
  });
});
