import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import { memoByObject } from './memo';
import { nodesNamedIn } from './namedNodes';

/**
 * Made of a model: agents, chains, classifiers, the vendors' own nodes; not what starts them. Of
 * n8n-nodes-base 2.x those whose operations ask a model, and a sub-workflow, which may hold one.
 */
const madeOfModel =
  /n8n-nodes-langchain\.(?!.*trigger)|^n8n-nodes-base\.(?:airtop|databricks|executeWorkflow|jinaAi|messageAnAgent|mistralAi|openAi|perplexity)$/i;

/** Inputs by which a node of anybody's is given a model, or is itself given to one. */
const modelInputs = ['ai_languageModel', 'ai_agent', 'ai_tool'] as const;

/** A node as n8n tells of it. */
interface Known {
  name: string;
  type?: string;
  parameters?: INodeParameters;
}

/** Whether a node of the workflow, by its name, may hold words of a model. */
export type HoldsModelsWords = (name: string) => boolean;

/**
 * Tells which nodes may hold words of a model: the tool itself, where n8n tells them its agent and
 * the agent's other tools, every other node made of a model, and whatever comes of one of them,
 * through however many nodes: by connections, and by expressions and code that name it.
 */
export const modelNodes: (n8n: IExecuteFunctions) => HoldsModelsWords = memoByObject(tracedIn);

function tracedIn(n8n: IExecuteFunctions): HoldsModelsWords {
  const own = n8n.getNode().name;
  const agent = agentOf(n8n, own);
  const ofAgent = new Set(agent === undefined ? [own] : [own, agent, ...toolsOf(n8n, agent)]);
  const isModels = ({ name, type, parameters }: Known): boolean =>
    ofAgent.has(name) ||
    madeOfModel.test(type ?? '') ||
    hasModel(n8n, name) ||
    nodesNamedIn(parameters).isUnclear;
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? sourcesOf(n8n, name, agent ?? own).some(isModels);
    answers.set(name, answer);
    return answer;
  };
}

/** A node and all from which its output may come. */
function sourcesOf(n8n: IExecuteFunctions, start: string, last: string): Known[] {
  const before = (name: string): Known[] =>
    n8n.getParentNodes(name, { includeNodeParameters: true }) as Known[];
  /** Of a node itself n8n tells only to those behind it. */
  const itself = (name: string): Known =>
    [...(n8n.getChildNodes?.(name) ?? []), { name: last }]
      .flatMap((child) => before(child.name))
      .find((node) => node.name === name) ?? { name };
  const found = new Map<string, Known>();
  const names = [start];
  for (const name of names) {
    if (found.has(name)) continue;
    for (const node of [itself(name), ...before(name)]) {
      if (found.has(node.name)) continue;
      found.set(node.name, node);
      names.push(...nodesNamedIn(node.parameters).names);
    }
  }
  return [...found.values()];
}

function agentOf(n8n: IExecuteFunctions, own: string): string | undefined {
  const { parentNode } = n8n as { parentNode?: { name: string } };
  if (parentNode) return parentNode.name;
  try {
    const before = n8n.getInputSourceData().previousNode;
    return toolsOf(n8n, before).includes(own) ? before : undefined;
  } catch {
    // This n8n does not tell.
    return undefined;
  }
}

const namesOf = (nodes: ReadonlyArray<{ name: string }>): string[] => nodes.map(({ name }) => name);

const toolsOf = (n8n: IExecuteFunctions, agent: string): string[] =>
  namesOf(n8n.getParentNodes(agent, { connectionType: 'ai_tool' }));

function hasModel(n8n: IExecuteFunctions, name: string): boolean {
  const main = namesOf(n8n.getParentNodes(name)).join('\n');
  return modelInputs.some((connectionType) => {
    const given = namesOf(n8n.getParentNodes(name, { connectionType }));
    // An n8n that knows no kinds of connections tells the nodes before it, whatever is asked.
    return given.length > 0 && given.join('\n') !== main;
  });
}
