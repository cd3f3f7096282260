import * as ts from 'typescript';

/**
 * The type of the JSON of an operation's items, as the compiler infers it: of `item`, else of
 * `output`, else of what `request` gives, one by one.
 */
export function itemType(file: ts.SourceFile, checker: ts.TypeChecker): ts.Type {
  const [definition] = definitionCall(file).arguments;
  const of = (name: string) => {
    const property = checker.getTypeAtLocation(definition!).getProperty(name);
    const [signature] = property ? checker.getTypeOfSymbol(property).getCallSignatures() : [];
    return signature?.getReturnType();
  };
  const json = of('item')?.getProperty('json');
  if (json) return checker.getTypeOfSymbol(json);
  return of('output') ?? elementOf(checker.getAwaitedType(of('request')!)!, checker);
}

function definitionCall(file: ts.SourceFile): ts.CallExpression {
  const exported = file.statements.find(ts.isExportAssignment)?.expression;
  if (exported && ts.isCallExpression(exported)) return exported;
  throw new Error(`${file.fileName} does not export an operation`);
}

/** A list of results becomes an item for each. */
const elementOf = (type: ts.Type, checker: ts.TypeChecker): ts.Type =>
  (checker.isArrayLikeType(type) && checker.getIndexTypeOfType(type, ts.IndexKind.Number)) || type;
