import type { Decision, Finding } from '../compliance/decision';

const verdicts: Record<Decision['decision'], string> = {
  allow: 'Allowed',
  hold: 'On hold',
  block: 'Blocked',
};
const weights: Record<Finding['severity'], string> = {
  block: 'Blocks',
  hold: 'Holds',
  warn: 'Warns',
};
const questions: Record<keyof Decision['checklist'], string> = {
  consent: 'Consent',
  optOut: 'No opt-out',
  content: 'Content',
  compliance: 'Time, frequency, sender and recipient',
};

/**
 * A decision as a Markdown report for people.
 * @param recipient number in clear; '' if it was erased
 */
export function decisionReport(decision: Decision, recipient: string): string {
  return [
    summary(decision, recipient),
    checklist(decision),
    findings(decision),
    open(decision),
    basis(decision),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function summary(
  { decision, mode, evaluatedAt, notBefore, notAfter, category }: Decision,
  recipient: string,
): string {
  const dryRun = mode === 'dryRun' ? ' (dry run: the item passed all the same)' : '';
  return [
    `# ${verdicts[decision]}${dryRun}`,
    '',
    `- Recipient: ${recipient || 'unknown, or erased'}`,
    `- Decided: ${evaluatedAt}`,
    `- Category: ${category.effective}${category.why ? `, declared as ${category.declared}, because ${category.why}` : ''}`,
    ...(decision === 'hold'
      ? [`- May go out from: ${notBefore ?? 'unknown; a person or a fact must settle it'}`]
      : []),
    ...(notAfter ? [`- May go out until: ${notAfter}`] : []),
  ].join('\n');
}

const checklist = ({ checklist: answers }: Decision): string =>
  [
    '## The four questions',
    '',
    ...Object.entries(questions).map(([question, title]) => {
      const { answer, reason } = answers[question as keyof typeof answers];
      return `- ${title}: **${answer}**. ${reason}`;
    }),
  ].join('\n');

function findings({ findings: all }: Decision): string {
  if (all.length === 0) return '';
  return ['## What the rules found', ...all.map(finding)].join('\n\n');
}

function finding({
  ruleId,
  ruleVersion,
  severity,
  outcome,
  reason,
  remedy,
  notBefore,
  references,
}: Finding): string {
  return [
    `### ${ruleId} ${ruleVersion}: ${outcome === 'waived' ? 'waived' : weights[severity].toLowerCase()}`,
    '',
    reason,
    ...(remedy ? ['', `What to do: ${remedy}`] : []),
    ...(notBefore ? ['', `No objection from: ${notBefore}`] : []),
    ...(references.length > 0
      ? [
          '',
          ...references.map(
            ({ url, tier, checkedOn }) => `- ${url} (${tier}, checked ${checkedOn})`,
          ),
        ]
      : []),
  ].join('\n');
}

function open({ notEvaluated }: Decision): string {
  if (notEvaluated.length === 0) return '';
  const lines = notEvaluated.map(
    ({ ruleId, missingInput }) => `- ${ruleId}: ${missingInput.join(', ')} not known`,
  );
  return ['## What could not be evaluated', '', ...lines].join('\n');
}

function basis({
  rulePack,
  engineVersion,
  tzDataVersion,
  recipient,
  override,
  inputHash,
  decisionId,
}: Decision): string {
  const waiver =
    override &&
    `- Override by ${override.by} until ${override.expiresAt}: ${override.accepted ? 'accepted' : `not accepted, ${override.why}`}. Reason: ${override.reason}`;
  return [
    '## Grounds',
    '',
    `- Rule pack ${rulePack.id} ${rulePack.version} as of ${rulePack.asOf}, SHA-256 ${rulePack.sha256}; engine ${engineVersion}`,
    `- Time zones ${recipient.zones.join(', ') || 'not known'} (by ${recipient.zoneBasis}, confidence ${recipient.confidence}; data ${tzDataVersion ?? 'of unknown version'})`,
    `- Country ${recipient.country ?? 'not known'}${recipient.region ? `, region ${recipient.region}` : ''}`,
    ...(waiver ? [waiver] : []),
    `- Decision ${decisionId}, hash of the facts ${inputHash}`,
    '',
    'This is not legal advice.',
  ].join('\n');
}
