import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import type { Field, Fields } from './field';
import { FieldError } from './fieldError';
import { modelNodes, type HoldsModelsWords } from './modelNodes';
import { modelWord } from './modelWords';
import { isOfAgent } from './tool';

/** What n8n itself adds to a tool, for the model to read. */
const aboutTool: ReadonlySet<string> = new Set(['toolDescription', 'descriptionType']);

/** Where a value lies, and as what it is shown. */
interface Place {
  path: string;
  label: string;
  field?: Field | undefined;
}

/**
 * The check of a run for an AI agent: only inputs that are marked `model` may hold the model's
 * words. The stored parameters are read, however deep, not their values: what an expression gives
 * does not show where it comes from. Of a parameter that is no field of the operation (account,
 * delivery, the operation itself) nothing is the model's.
 * @throws FieldError that names the first input that is not the author's
 */
export function checkAuthorsInputs(n8n: IExecuteFunctions, fields: Fields): void {
  if (!isOfAgent(n8n)) return;
  const { parameters } = n8n.getNode();
  const nodes = modelNodes(n8n);
  for (const [name, stored] of Object.entries(parameters)) {
    if (aboutTool.has(name)) continue;
    const field = fields[name];
    check({ path: name, label: field?.label ?? titleOf(name), field }, stored, nodes);
  }
}

type Stored = INodeParameters[string];

function check(place: Place, stored: Stored, nodes: HoldsModelsWords): void {
  const { path, label, field } = place;
  if (field?.by === 'model') return;
  if (typeof stored === 'string') {
    const word = modelWord(stored, nodes);
    if (word === undefined) return;
    throw new FieldError({
      field: path,
      label,
      fault: `may not be filled in by an AI model, and ${word} would let it: enter a fixed value, or take it from a node before the agent in which no model has had a say, as in $('Node').item.json.value`,
    });
  }
  if (typeof stored !== 'object' || stored === null) return;
  for (const [key, inner] of Object.entries(stored)) {
    const own = field?.fields?.[key];
    // Rows, modes and list positions are part of the field that holds them.
    const within = own ? { path: `${path}.${key}`, label: own.label, field: own } : place;
    check(within, inner as Stored, nodes);
  }
}

/** `onRepeat` as the editor shows it: On Repeat. */
const titleOf = (name: string): string =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/^./, (first) => first.toUpperCase());
