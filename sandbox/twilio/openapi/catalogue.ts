import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import type { Method, OpenApiDocument } from './document';
import { specificationFiles } from './files';
import { Operation } from './operation';
import { Validators } from './validators';

const methods: Method[] = ['get', 'post', 'put', 'patch', 'delete'];

const files = specificationFiles();

/** All operations of one product. */
export interface Product {
  operations: Map<string, Operation>;
  /**
   * The operation of a method and path (percent-encoded, without query), with the path's
   * parameters.
   */
  find(
    method: string,
    path: string,
  ): { operation: Operation; path: Record<string, string | undefined> } | undefined;
}

function* operationsOf(product: string, file: string) {
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument;
  const id = basename(file);
  const made: Partial<Record<'request' | 'response', Validators>> = {};
  const validators = {
    get request() {
      return (made.request ??= new Validators(document, id, 'request'));
    },
    get response() {
      return (made.response ??= new Validators(document, id, 'response'));
    },
  };
  for (const [template, path] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const spec = path[method];
      if (spec)
        yield new Operation(product, method, template, spec, path.parameters, document, validators);
    }
  }
}

function load(product: string): Product | undefined {
  const paths = files.get(product);
  if (!paths) return undefined;
  const router = findMyWay({ maxParamLength: 2000 });
  const operations = new Map<string, Operation>();
  for (const operation of paths.flatMap((file) => [...operationsOf(product, file)])) {
    operations.set(operation.key, operation);
    const pattern = operation.template.replaceAll(/\{(\w+)\}/g, ':$1');
    router.on(operation.method.toUpperCase() as HTTPMethod, pattern, () => undefined, operation);
  }
  return {
    operations,
    find(method, path) {
      const found = router.find(method as HTTPMethod, path);
      return found ? { operation: found.store as Operation, path: found.params } : undefined;
    },
  };
}

const loaded = new Map<string, Product | undefined>();

/**
 * A product's operations by the first label of its host, read at the first use; undefined if Twilio
 * has none.
 */
export function product(name: string): Product | undefined {
  if (!loaded.has(name)) loaded.set(name, load(name));
  return loaded.get(name);
}

/** Names of all products, for instance `api`, `messaging`, `verify`. */
export const productNames = () => [...files.keys()];
