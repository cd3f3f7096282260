import type { Field, Fields } from '../../lib/kit/field';
import type { TwilioOperation } from '../../lib/sending/contract';
import { operations } from '../../nodes/TwilioOps/operations';
import { resources } from '../../nodes/TwilioOps/resources';
import { notOffered } from './notOffered';
import { table } from './table';

/**
 * The text of `docs/operations.md`: every operation, its inputs, and what of Twilio's API is left
 * out.
 */
export const operationsPage = (): string =>
  [
    '# Operations of Twilio Ops',
    '',
    'Written by `npm run docs` from the table of operations; changes by hand are lost.',
    '',
    'Every operation also has the input **Account**. One marked *once* is reserved in the ledger before it is done, and has the',
    'inputs **Delivery**: it is not done twice, whatever n8n repeats. **Check Compliance Before Sending** opens the inputs of the',
    'Compliance Gate (compliance.md). One marked *spends* costs money or reaches a person, one',
    'marked *destroys* cannot be undone: an AI agent may use either only if the author of the workflow ticked the box for it.',
    "What the model of an agent may fill in is in *italics*, everything else is the author's ([agents.md](agents.md)).",
    '',
    ...resources.flatMap(({ value, name }) =>
      section(
        name,
        operations.filter(({ resource }) => resource === value),
      ),
    ),
    '## What of Twilio is not offered, and why',
    '',
    "The contract tests compare the parameters of each request with those in Twilio's OpenAPI document: what is neither an input",
    'nor listed here fails them. Everything else of Twilio is within reach of API › Request.',
    '',
    ...table(
      ['Operation', 'Parameter', 'Reason'],
      Object.entries(notOffered).flatMap(([operation, parameters]) =>
        Object.entries(parameters).map(([parameter, reason]) => [
          labelOf(operation),
          `\`${parameter}\``,
          reason,
        ]),
      ),
    ),
    '',
  ].join('\n');

const section = (name: string, own: readonly TwilioOperation[]): string[] => [
  `## ${name}`,
  '',
  ...table(
    ['Operation', 'What it does', 'Inputs', ''],
    own.map((operation) => [
      operation.name,
      operation.description,
      inputs(operation.fields),
      marks(operation),
    ]),
  ),
  '',
];

const marks = ({ sending, risk }: TwilioOperation): string =>
  [sending && 'once', risk].filter(Boolean).join(', ');

const inputs = (fields: Fields): string =>
  Object.values(fields)
    .filter(({ when }) => !when?.['checkCompliance'])
    .map(input)
    .join(' · ');

const input = (field: Field): string => {
  const inner = Object.values(field.fields ?? {})
    .sort((a, b) => a.label.localeCompare(b.label))
    .map(named);
  return inner.length > 0 ? `${named(field)} (${inner.join(', ')})` : named(field);
};

const named = ({ label, by }: Field): string => (by === 'model' ? `*${label}*` : label);

const labelOf = (key: string): string => {
  const found = operations.find(({ resource, operation }) => `${resource}/${operation}` === key)!;
  return `${resources.find(({ value }) => value === found.resource)!.name} › ${found.name}`;
};
