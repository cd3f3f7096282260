import { join } from 'node:path';
import * as ts from 'typescript';
import { operations as gateOperations } from '../../nodes/ComplianceGate/operations';
import { operations as twilioOperations } from '../../nodes/TwilioOps/operations';
import type { Fields } from '../../lib/kit/field';
import { itemType } from './itemType';
import { jsonSchema, type JsonSchema } from './jsonSchema';

const root = join(__dirname, '..', '..');

/** The nodes whose output n8n's editor shows before the first run; it asks for none of triggers. */
const nodes = { TwilioOps: twilioOperations, ComplianceGate: gateOperations };

/** What the kit adds to each item of an operation that is done once (`beside`). */
const delivery = { file: 'lib/sending/delivery.ts', type: 'Delivery' };

/** What it adds where a value that was taken may surprise. */
const warnings: JsonSchema = { type: 'array', items: { type: 'string' } };
const mayWarn = ({ fields }: { fields: Fields }) =>
  Object.values(fields).some(({ remark }) => remark !== undefined);

/**
 * A JSON schema of one output item for each operation, in its simplified form, derived from the
 * types of the operations.
 * @returns by where n8n looks for it, from `dist/nodes` on:
 * `TwilioOps/__schema__/v1.0.0/message/send.json`
 */
export function outputSchemas(): Record<string, JsonSchema> {
  const program = compiled();
  const checker = program.getTypeChecker();
  const fileAt = (path: string) => program.getSourceFile(join(root, path))!;
  const deliverySchema = jsonSchema(
    interfaceType(fileAt(delivery.file), delivery.type, checker),
    checker,
  );
  return Object.fromEntries(
    Object.entries(nodes).flatMap(([node, operations]) =>
      operations.map((one) => {
        const { resource, operation } = one;
        const type = itemType(
          fileAt(`nodes/${node}/operations/${resource}/${operation}.ts`),
          checker,
        );
        const { properties, ...rest } = jsonSchema(type, checker);
        const schema = {
          ...rest,
          properties: {
            ...properties,
            ...('sending' in one && { delivery: deliverySchema }),
            ...(mayWarn(one) && { warnings }),
          },
        };
        return [`${node}/__schema__/v1.0.0/${resource}/${operation}.json`, schema];
      }),
    ),
  );
}

function compiled(): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.build.json'),
    {},
    host,
  )!;
  return ts.createProgram(fileNames, options);
}

function interfaceType(file: ts.SourceFile, name: string, checker: ts.TypeChecker): ts.Type {
  const declared = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find((statement) => statement.name.text === name);
  return checker.getTypeAtLocation(declared!);
}
