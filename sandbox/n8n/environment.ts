import { delimiter, dirname, join } from 'node:path';
import { n8n2, nodeOf } from './release';

const preloads = ['loopback-only.cjs', 'end-with-parent.cjs'].map((file) => join(__dirname, file));

/**
 * Everything of n8n 2.41 that would call home, turned off. `loopback-only.cjs` holds what this list
 * misses.
 */
const nothingLeaves = {
  N8N_DIAGNOSTICS_ENABLED: 'false',
  N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
  N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
  N8N_TEMPLATES_ENABLED: 'false',
  N8N_DYNAMIC_BANNERS_ENABLED: 'false',
  N8N_HIRING_BANNER_ENABLED: 'false',
  N8N_PERSONALIZATION_ENABLED: 'false',
  N8N_VERIFIED_PACKAGES_ENABLED: 'false',
  N8N_MCP_COMMUNITY_NODE_DISCOVERY_ENABLED: 'false',
  N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
  N8N_LICENSE_SERVER_URL: 'http://127.0.0.1:9/',
  N8N_AI_ENABLED: 'false',
};

interface Ports {
  web: number;
  taskBroker: number;
}

/**
 * The environment of a private n8n. Of the machine's own environment only the path passes:
 * a developer's N8N_* or proxy settings must not change what the sandbox shows.
 */
export const environment = (
  userFolder: string,
  ports: Ports,
  release = n8n2,
): Record<string, string> => ({
  ...nothingLeaves,
  N8N_DISABLED_MODULES: release.unneededModules.join(','),
  // n8n starts its task runner with the first "node" on the path.
  PATH: [dirname(nodeOf(release)), process.env.PATH].join(delimiter),
  HOME: userFolder,
  NODE_ENV: 'production',
  NODE_OPTIONS: preloads.map((file) => `--require=${JSON.stringify(file)}`).join(' '),
  N8N_USER_FOLDER: userFolder,
  N8N_ENCRYPTION_KEY: 'sandbox-only-encryption-key-0123456789',
  N8N_HOST: '127.0.0.1',
  N8N_LISTEN_ADDRESS: '127.0.0.1',
  N8N_PORT: String(ports.web),
  N8N_PROTOCOL: 'http',
  N8N_SECURE_COOKIE: 'false',
  // n8n 2.x runs code in a process of its own always, 1.x if it is told to.
  N8N_RUNNERS_ENABLED: 'true',
  N8N_RUNNERS_BROKER_PORT: String(ports.taskBroker),
  N8N_PYTHON_ENABLED: 'false',
  N8N_LOG_LEVEL: 'info',
  GENERIC_TIMEZONE: 'UTC',
  DB_SQLITE_POOL_SIZE: '2',
});
