import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeTypeDescription } from 'n8n-workflow';
import { ComplianceGate } from '../../nodes/ComplianceGate/ComplianceGate.node';
import { TwilioOps } from '../../nodes/TwilioOps/TwilioOps.node';
import { TwilioOpsTrigger } from '../../nodes/TwilioOpsTrigger/TwilioOpsTrigger.node';

const prefix = 'n8n-nodes-twilio-ops.';
const types = new Map<string, INodeTypeDescription>(
  [new TwilioOps(), new TwilioOpsTrigger(), new ComplianceGate()].map(({ description }) => [
    prefix + description.name,
    description,
  ]),
);

const folder = join(__dirname, '../../examples');
const examples = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { file, text, nodes: (JSON.parse(text) as { nodes: INode[] }).nodes };
});
const own = examples.flatMap(({ file, nodes }) =>
  nodes.filter(({ type }) => type.startsWith(prefix)).map((node) => ({ file, node })),
);

describe('the example workflows', () => {
  it('show each node of the package', () => {
    expect(new Set(own.map(({ node }) => node.type))).toEqual(new Set(types.keys()));
  });

  it.each(own.map(({ file, node }) => [`${file}: ${node.name}`, node] as const))(
    '%s has no parameter that its node does not know or show',
    (_name, node) => {
      const description = types.get(node.type)!;
      const { properties } = description;
      const known = NodeHelpers.getNodeParameters(
        properties,
        node.parameters,
        true,
        false,
        node,
        description,
      );
      expect(known).toMatchObject(node.parameters);
    },
  );

  it.each(own.map(({ file, node }) => [`${file}: ${node.name}`, node] as const))(
    '%s leaves the choice of the credential to the user',
    (_name, { credentials }) => {
      expect(credentials).toEqual({ twilioOpsApi: { id: null, name: 'Twilio Ops account' } });
    },
  );

  it('are all named in the README', () => {
    const readme = readFileSync(join(folder, '../README.md'), 'utf8');
    expect(examples.filter(({ file }) => !readme.includes(`\`${file}\``))).toEqual([]);
  });

  it.each(examples)('$file holds no account, key or token', ({ text }) => {
    expect(text).not.toMatch(/\b(AC|SK|MG|PN)[0-9a-f]{32}\b/i);
    expect(text).not.toMatch(/auth_?token/i);
  });
});
