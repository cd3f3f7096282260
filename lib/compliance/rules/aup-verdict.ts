import { acceptableUse, house } from '../references';
import { missing, rule } from '../rule';

const judged = (body: string, flagged: boolean) => ({
  by: 'Guardrails',
  kind: 'machine' as const,
  text: body,
  checks: [{ name: 'smishing', flagged, failed: false, score: flagged ? 0.93 : 0.1 }],
});
const body = 'Acme: new opening hours this winter. Reply STOP to opt out.';
const approved = {
  by: 'Ana Ruiz',
  kind: 'person' as const,
  text: body,
  at: new Date('2026-11-17T12:00:00Z'),
  expiresAt: new Date('2026-12-17T12:00:00Z'),
  checks: [],
};

export default rule({
  id: 'AUP-VERDICT',
  title: 'Verdicts on the text',
  why: 'Rules do not understand a text; who read it (a model, a person) may know better.',
  question: 'content',
  references: [acceptableUse, house],
  severity: 'D/D/D/D/D',
  check: ({ facts, text, judgement }) => {
    if (judgement.flagged.length > 0) {
      return judgement.flagged.map(({ by, name, score }) => ({
        reason: `${by} finds the text harmful: ${name}${score === undefined ? '' : ` (${score})`}.`,
        remedy:
          'Have a person read it. If it is honest, let them approve this text (Decision › Approve Text).',
        byPerson: true as const,
        evidence: ['message.body', 'message.contentVerdicts'],
      }));
    }
    const { contentJudgedBy = 'rules' } = facts.policy;
    const isAsked =
      contentJudgedBy === 'verdictAlways' ||
      (contentJudgedBy === 'verdictForGenerated' && facts.message.generated !== false);
    if (!isAsked) return undefined;
    const { judgedBy, judgedUntil } = judgement;
    if (judgedBy.length > 0)
      return judgedUntil === Infinity ? undefined : { until: new Date(judgedUntil) };
    if (text.body === undefined) return missing('message.body');
    return {
      reason: [
        'The house rules ask for a verdict on this text, and none was given.',
        ...judgement.notCounted,
      ].join(' '),
      remedy:
        "Put n8n's Guardrails or a classifier before the gate and give its answer as Content Verdict, or let a person approve this text (Decision › Approve Text).",
      evidence: ['message.contentVerdicts', 'policy.contentJudgedBy'],
    };
  },
  examples: [
    { name: 'no verdict, none asked for', changes: {}, finds: 'nothing' },
    {
      name: 'found harmless',
      changes: { message: { contentVerdicts: [judged(body, false)] } },
      finds: 'nothing',
    },
    {
      name: 'found harmful',
      changes: { message: { contentVerdicts: [judged(body, true)] } },
      finds: 'hold',
    },
    {
      name: 'another text found harmful',
      changes: { message: { contentVerdicts: [judged('another', true)] } },
      finds: 'nothing',
    },
    {
      name: 'asked for always, none given',
      changes: { policy: { contentJudgedBy: 'verdictAlways' } },
      finds: 'hold',
    },
    {
      name: 'asked for always, about another text',
      changes: {
        message: { contentVerdicts: [judged('another', false)] },
        policy: { contentJudgedBy: 'verdictAlways' },
      },
      finds: 'hold',
    },
    {
      name: 'asked for always, given by a person',
      changes: {
        message: { contentVerdicts: [approved] },
        policy: { contentJudgedBy: 'verdictAlways' },
      },
      finds: 'nothing',
    },
    {
      name: 'asked for generated texts, and this one was written by a person',
      changes: {
        message: { generated: false },
        policy: { contentJudgedBy: 'verdictForGenerated' },
      },
      finds: 'nothing',
    },
    {
      name: 'asked for generated texts, and nobody says who wrote it',
      changes: { policy: { contentJudgedBy: 'verdictForGenerated' } },
      finds: 'hold',
    },
    {
      name: 'text not known',
      changes: { message: { body: undefined }, policy: { contentJudgedBy: 'verdictAlways' } },
      finds: 'missing',
    },
    {
      name: 'transactional',
      changes: { message: { category: 'transactional', contentVerdicts: [judged(body, true)] } },
      finds: 'hold',
    },
  ],
});
