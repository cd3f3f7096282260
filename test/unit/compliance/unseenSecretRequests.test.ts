import { evaluate } from '../../../lib/compliance/gate';
import { baseFacts } from './baseFacts';
import texts from './texts/secretRequests.json';

/** The content rules that hold or block a text, as a notice of the house of the other tests. */
const stoppedBy = (body: string): string[] =>
  evaluate({
    ...baseFacts,
    message: { ...baseFacts.message, category: 'transactional', body },
  })
    .findings.filter(({ ruleId, severity }) => ruleId.startsWith('AUP-') && severity !== 'warn')
    .map(({ ruleId }) => ruleId);

const share = (kind: string, isStopped: (rules: readonly string[]) => boolean): number => {
  const own = texts.filter((one) => one.kind === kind);
  return own.filter(({ text }) => isStopped(stoppedBy(text))).length / own.length;
};

/**
 * Texts in seven languages by somebody who knew neither cues nor classifier. Nothing was learned
 * from them; their figures were looked at when the threshold was chosen.
 */
describe('texts that nothing was learned from', () => {
  it('are stopped in nine of ten cases where they ask for a secret', () =>
    expect(share('secretRequest', (rules) => rules.length > 0)).toBeGreaterThan(0.9));

  it('are not where an honest sender writes of codes and passwords', () => {
    // To this house, the names of their senders are borrowed ones.
    const isAlarm = (rules: readonly string[]) => rules.some((rule) => rule !== 'AUP-SPOOF');
    expect(share('honest', isAlarm)).toBeLessThanOrEqual(0.02);
  });
});
