/**
 * Has a benchmark measure the built package, loaded before it: the loader of TypeScript adds calls
 * of its own to every function, and nobody runs it with n8n.
 */
const Module = require('node:module');
const { join, sep } = require('node:path');

const root = join(__dirname, '../..');
const sources = ['lib', 'nodes', 'credentials'].map((folder) => join(root, folder) + sep);
const resolve = Module._resolveFilename;
Module._resolveFilename = function (...given) {
  const found = resolve.apply(this, given);
  return sources.some((source) => found.startsWith(source))
    ? join(root, 'dist', found.slice(root.length)).replace(/\.ts$/, '.js')
    : found;
};
