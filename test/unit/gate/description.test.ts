import { NodeHelpers, Workflow, type INode } from 'n8n-workflow';
import { ComplianceGate } from '../../../nodes/ComplianceGate/ComplianceGate.node';
import codex from '../../../nodes/ComplianceGate/ComplianceGate.node.json';
import { filesIn } from '../../support/files';
import { operations } from '../../../nodes/ComplianceGate/operations';

const gate = new ComplianceGate();

/** What n8n makes of the outputs for a node with these parameters. */
function outputsFor(parameters: INode['parameters']) {
  const node: INode = {
    id: '1',
    name: 'Gate',
    type: 'complianceGate',
    typeVersion: 1,
    position: [0, 0],
    parameters,
  };
  const nodeTypes = {
    getByName: () => gate,
    getByNameAndVersion: () => gate,
    getKnownTypes: () => ({}),
  };
  const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
  return NodeHelpers.getNodeOutputs(workflow, workflow.getNode('Gate')!, gate.description);
}

describe('the outputs', () => {
  it.each([
    ['a new node', {}, ['Allowed', 'On Hold', 'Blocked']],
    [
      'an evaluation',
      { resource: 'decision', operation: 'evaluate' },
      ['Allowed', 'On Hold', 'Blocked'],
    ],
    [
      'an evaluation with one output',
      { resource: 'decision', operation: 'evaluate', outputs: 'single' },
      [''],
    ],
    ['another operation of decisions', { resource: 'decision', operation: 'getMany' }, ['']],
    ['an operation of consent', { resource: 'consent', operation: 'grant' }, ['']],
  ])('of %s', (_name, parameters, names) => {
    expect(outputsFor(parameters)).toEqual(
      names.map((displayName) => ({ type: 'main', displayName })),
    );
  });

  it('fit into one expression', () => {
    const inside = String(gate.description.outputs).slice(3, -2);
    expect(inside).not.toContain('}}');
  });
});

describe('the node', () => {
  it('has a codex that n8n takes', () => {
    expect(codex.resources.primaryDocumentation[0]!.url).toMatch(/^https:/);
    expect(codex.node).toBe('n8n-nodes-twilio-ops.complianceGate');
  });

  it('has every file of an operation in its table', () => {
    const withOperation = filesIn('nodes/ComplianceGate/operations', /\.ts$/).filter(
      ({ text }) =>
        text.includes('= ledgerOperation(') || text.includes('default ledgerOperation('),
    );
    const paths = withOperation.map(({ path }) => path.replace(/^.*operations\/|\.ts$/g, ''));
    expect(operations.map(({ resource, operation }) => `${resource}/${operation}`).sort()).toEqual(
      paths.sort(),
    );
  });

  it('offers only lists that it has', () => {
    const text = JSON.stringify(gate.description.properties);
    const asked = [...text.matchAll(/"(?:searchListMethod|resourceMapperMethod)":"(\w+)"/g)].map(
      (match) => match[1]!,
    );
    const methods = { ...gate.methods.listSearch, ...gate.methods.resourceMapping };
    expect([...new Set(asked)].filter((name) => !(name in methods))).toEqual([]);
    expect(asked).not.toEqual([]);
  });
});
