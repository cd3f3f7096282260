import { join } from 'node:path';

/** A line of n8n that the package must work in. Each is locked and installed on its own. */
export interface Release {
  /** The folder of its package.json. */
  folder: string;
  /** Its modules that call their maker's servers or start AI services; none is needed here. */
  unneededModules: readonly string[];
}

/** The newest n8n; in it the sandbox and nearly all end-to-end tests run. */
export const n8n2: Release = {
  folder: __dirname,
  unneededModules: ['mcp-registry', 'instance-ai', 'chat-hub', 'agents'],
};

/** The last of the line before, which many still run. */
export const n8n1: Release = { folder: join(__dirname, '1.x'), unneededModules: [] };

/** Both lines by their names, for `describe.each`. */
export const releases = [
  ['2.x', n8n2],
  ['1.x', n8n1],
] as const;

const inModules = ({ folder }: Release, ...path: string[]) => join(folder, 'node_modules', ...path);

/** The Node that this n8n needs, not the machine's. */
export const nodeOf = (release: Release) => inModules(release, 'node', 'bin', 'node');

export const commandOf = (release: Release) => inModules(release, 'n8n', 'bin', 'n8n');
