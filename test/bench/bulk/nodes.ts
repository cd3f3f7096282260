import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

const describe = (name: string, properties: string, more = '') => `{
  displayName: '${name}', name: '${name}', group: ['transform'], version: 1, description: '${name}', defaults: { name: '${name}' },
  inputs: ['main'], outputs: ['main'], properties: [${properties}], ${more} }`;

const text = (name: string) =>
  `{ displayName: '${name}', name: '${name}', type: 'string', default: '' }`;

/**
 * Gives the items that are sent, and nothing else; `start` and `count` from the webhook's query.
 */
const items = `
class Items {
  description = ${describe('items', '')};
  async execute() {
    const { count, size } = this.getInputData()[0].json.query;
    const text = 'x'.repeat(Number(size ?? 20));
    return [Array.from({ length: Number(count) }, (_, index) => ({
      json: { id: index, to: '+1500' + String(6000000 + index), text: index + ' ' + text }, pairedItem: { item: 0 },
    }))];
  }
}`;

/** Notes time, CPU and memory of n8n's process, and passes its items on. */
const stamp = `
const stamps = (globalThis.benchStamps ??= {});
class Stamp {
  description = ${describe('stamp', text('label'))};
  async execute() {
    const { user, system } = process.cpuUsage();
    stamps[this.getNodeParameter('label', 0)] = { atMs: performance.now(), cpuMs: (user + system) / 1000, maxRssMb: process.resourceUsage().maxRSS / 1024 };
    return [this.getInputData()];
  }
}`;

/** One item with what was measured. */
const summary = `
class Summary {
  description = ${describe('summary', '')};
  async execute() {
    const all = this.getInputData();
    const failed = all.filter(({ json }) => json.error).length;
    const { before, after } = globalThis.benchStamps;
    return [[{ json: {
      items: all.length, failed, milliseconds: after.atMs - before.atMs, cpuMilliseconds: after.cpuMs - before.cpuMs,
      maxRssMb: after.maxRssMb, inOrder: all.every(({ pairedItem }, index) => pairedItem === undefined || pairedItem.item === index),
    } }]];
  }
}`;

/**
 * The throw-away node that ours is measured against: the same parameters, a bare undici Pool, and
 * no care at all.
 */
const bare = `
const { Pool } = require(${JSON.stringify(join(root, 'node_modules', 'undici'))});
let pool;
class BareSender {
  description = ${describe('bareSender', [text('to'), text('message'), text('options')].join(', '), "credentials: [{ name: 'twilioOpsApi', required: true }],")};
  async execute() {
    const { accounts: { account1 } } = await this.getCredentials('twilioOpsApi');
    pool ??= new Pool('https://api.twilio.com', { connections: 50, connect: { rejectUnauthorized: false } });
    const authorization = 'Basic ' + Buffer.from(account1.accountSid + ':' + account1.authToken).toString('base64');
    const path = '/2010-04-01/Accounts/' + account1.accountSid + '/Messages.json';
    const items = this.getInputData();
    const output = new Array(items.length);
    let next = 0;
    const work = async () => {
      while (next < items.length) {
        const index = next++;
        const body = new URLSearchParams({
          To: this.getNodeParameter('to', index), From: account1.defaultFrom, Body: this.getNodeParameter('message', index),
        }).toString();
        const answer = await pool.request({
          method: 'POST', path, body, headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
        });
        output[index] = { json: await answer.body.json(), pairedItem: { item: index } };
        await new Promise(setImmediate);
      }
    };
    await Promise.all(Array.from({ length: 50 }, work));
    return [output];
  }
}`;

/**
 * Writes the bench's own nodes to a folder for N8N_CUSTOM_EXTENSIONS; their types are
 * `CUSTOM.items` and so on.
 */
export async function writeNodes(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const sources = { Items: items, Stamp: stamp, Summary: summary, BareSender: bare };
  for (const [name, source] of Object.entries(sources)) {
    await writeFile(join(folder, `${name}.node.js`), `${source}\nmodule.exports = { ${name} };\n`);
  }
}
