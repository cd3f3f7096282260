import { codesIn } from './failedExpression';

/** The nodes that expressions and code of a node read by name. */
export interface NamedNodes {
  names: string[];
  /** Whether it reads a node whose name is not written out: `$(name)`, `$node[name]`. */
  isUnclear: boolean;
}

/** What may stand between two signs of code. A longer comment makes the name unclear. */
const gap = String.raw`(?:\s|\/\*[^]{0,200}?\*\/|\/\/.{0,200}\n)*`;
const text = ['"', "'", '`'].map((quote) => `${quote}((?:[^${quote}\\\\]|\\\\[^])*)${quote}`);

/** `$('Name')`, `$node["Name"]`, `$items("Name", 0)`, `_('Name')` of Python, `$node.Name`. */
const naming = new RegExp(
  String.raw`(?<![\w$])(?:[$_](?:node|items)?${gap}(?:\?\.${gap})?[([]${gap}` +
    String.raw`(?:${text.join('|')})${gap}[)\],]|[$_]node${gap}\??\.${gap}(\w+))`,
  'g',
);
/** Without a name, n8n gives the input. */
const ofInput = new RegExp(String.raw`(?<![\w$])[$_]items${gap}\(${gap}\)`, 'g');
/** What is left of them leads to a node, and nobody can read to which. */
const unclear = new RegExp(
  String.raw`(?<![\w$])(?:[$_](?:node|items)\b|[$_]${gap}(?:\?\.${gap})?\(|\$${gap}\.${gap}(?:call|apply|bind)\b)`,
);

/** Escapes that stand for the sign behind them; others would have to be worked out. */
const plainEscape = /\\(["'`\\])/g;

/** Reads the texts of a node's parameters, however deep. */
export function nodesNamedIn(parameters: unknown): NamedNodes {
  const read = textsIn(parameters).map(readText);
  return {
    names: read.flatMap(({ names }) => names),
    isUnclear: read.some(({ isUnclear }) => isUnclear),
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function readText(stored: string): NamedNodes {
  const code = stored.startsWith('=') ? codesIn(stored).join('\n') : stored;
  const names: string[] = [];
  const rest = code.replace(naming, (call, ...groups: Array<string | undefined>) => {
    const written = groups.slice(0, 4).find((group) => group !== undefined)!;
    const name = written.replace(plainEscape, '$1');
    if (written.replace(plainEscape, '').includes('\\') || written.includes('${')) return call;
    names.push(name);
    return ' ';
  });
  return { names, isUnclear: unclear.test(rest.replace(ofInput, ' ')) };
}
