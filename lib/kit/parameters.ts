import type { IExecuteFunctions } from 'n8n-workflow';
import { lazy, memoByObject } from './memo';
import { plainExpressionsOf } from './plainExpression';
import { isOfAgent } from './tool';

/** Returns a parameter of the node as one item has it; `null` if it is not there. */
export type ReadParameter = (name: string, itemIndex: number) => unknown;

/**
 * The reader of a run's parameters. A parameter without expressions is the same for all items: it
 * is read once and frozen, so that it need not be checked again for every item. One that only names
 * a field of the item is read off the item.
 */
export const parametersOf = memoByObject(newReader);

function newReader(n8n: IExecuteFunctions): ReadParameter {
  const { parameters } = n8n.getNode();
  const fixed = new Map<string, unknown>();
  const items = lazy(() => n8n.getInputData());
  // What `$json` is for an agent's tool, only n8n knows.
  const plain = isOfAgent(n8n) ? undefined : plainExpressionsOf(parameters);
  return (name, itemIndex) => {
    if (fixed.has(name)) return fixed.get(name);
    const found = plain?.get(name)?.(items()[itemIndex]);
    if (found !== undefined) return found;
    const value = n8n.getNodeParameter(name, itemIndex, null) as unknown;
    const stored = parameters[name];
    if (stored !== undefined && !holdsExpression(stored)) fixed.set(name, deepFreeze(value));
    return value;
  };
}

/** n8n treats every text that begins with "=" as an expression, however deeply nested. */
function holdsExpression(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith('=');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsExpression);
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
