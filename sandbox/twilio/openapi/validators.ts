import Ajv2019, { type ErrorObject } from 'ajv/dist/2019';
import addFormats from 'ajv-formats';
import type { OpenApiDocument, Schema } from './document';
import { toDefinitions, toJsonSchema, type Strictness } from './schema';

/** Says what is wrong with a value, one sentence per fault; nothing when it is right. */
export type Check = (value: unknown) => string[];

/** An empty value clears a URL at Twilio, so it is as valid as a URL. */
const isUri = (value: string) => value === '' || URL.canParse(value);

/** The date form of the 2010 API, for instance `Thu, 24 Aug 2023 05:01:45 +0000`. */
const rfc2822 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;

function ajvFor(direction: 'request' | 'response') {
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false, inlineRefs: false });
  addFormats(ajv, ['date-time', 'date', 'email', 'int32', 'int64']);
  if (direction === 'request') return ajv.addFormat('uri', isUri);
  // Twilio's own answers give relative addresses where its document says `uri`.
  return ajv
    .addFormat('uri', (value: string) => value.startsWith('/') || isUri(value))
    .addFormat('date-time-rfc-2822', rfc2822);
}

const describe = ({ instancePath, keyword, message, params }: ErrorObject) => {
  const unknown = `${instancePath}/${params.unevaluatedProperty}`.slice(1);
  if (keyword === 'unevaluatedProperties') return `unknown parameter ${unknown}`;
  const where = instancePath.slice(1) || 'it';
  if (keyword === 'enum') return `${where} ${message}: ${params.allowedValues.join(', ')}`;
  return `${where} ${message}`;
};

/** Of a value that fits no alternative, only what is wrong within one of them is worth saying. */
const telling = ({ keyword, params }: ErrorObject, _index: number, errors: ErrorObject[]) =>
  errors.length === 1 || !(keyword === 'anyOf' || (keyword === 'type' && params.type === 'null'));

/** Compiles checks of one document, each when it is first asked for. */
export class Validators {
  private readonly ajv;
  private readonly strictness: Strictness;

  constructor(
    document: OpenApiDocument,
    private readonly id: string,
    direction: 'request' | 'response',
  ) {
    this.strictness = direction === 'request' ? 'closed' : 'lenient';
    this.ajv = ajvFor(direction);
    const strictnesses: Strictness[] = direction === 'request' ? ['closed', 'open'] : ['lenient'];
    this.ajv.addSchema(toDefinitions(document.components?.schemas ?? {}, id, strictnesses));
  }

  compile(schema: Schema): Check {
    const validate = this.ajv.compile(toJsonSchema(schema, this.id, this.strictness));
    return (value) =>
      validate(value) ? [] : (validate.errors ?? []).filter(telling).map(describe);
  }
}
