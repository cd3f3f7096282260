import { parse } from 'node:querystring';
import { decode, type RawParameters, type Resolve } from './decode';
import type {
  Method,
  OpenApiDocument,
  OpenApiMedia,
  OpenApiOperation,
  OpenApiParameter,
  Schema,
} from './document';
import type { Check, Validators } from './validators';

/** A request as it came from the wire; `body` is the text that was sent. */
interface WireRequest {
  path: Record<string, string | undefined>;
  query: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A request in the types of its operation, and what is wrong with it by Twilio's own document. */
interface ReadRequest {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: Record<string, unknown>;
  problems: string[];
}

const FORM = 'application/x-www-form-urlencoded';

interface Location {
  properties: Record<string, Schema>;
  check: Check;
}

/** One operation of Twilio's OpenAPI; its checks are compiled at its first request. */
export class Operation {
  /** As routes name it: `POST /2010-04-01/Accounts/{AccountSid}/Messages.json`. */
  readonly key: string;
  private readonly locations = new Map<string, Location>();
  private readonly responseChecks = new Map<string, Check>();

  constructor(
    readonly product: string,
    readonly method: Method,
    readonly template: string,
    readonly spec: OpenApiOperation,
    private readonly shared: OpenApiOperation['parameters'],
    private readonly document: OpenApiDocument,
    private readonly validators: { request: Validators; response: Validators },
  ) {
    this.key = `${method.toUpperCase()} ${template}`;
  }

  /** Follows a reference to the schema itself. */
  readonly resolve: Resolve = (schema) => {
    const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
    return name === undefined
      ? schema
      : this.resolve(this.document.components?.schemas?.[name] ?? {});
  };

  /** Reads path, query, headers and body, and lists every departure from Twilio's document. */
  read(request: WireRequest): ReadRequest {
    const problems: string[] = [];
    const read = (where: 'path' | 'query' | 'header', raw: RawParameters) => {
      const { properties, check } = this.location(where);
      const decoded = decode(properties, raw, this.resolve);
      problems.push(
        ...[...decoded.problems, ...check(decoded.values)].map((problem) => `${where}: ${problem}`),
      );
      return decoded.values;
    };
    const path = read('path', request.path) as Record<string, string>;
    const query = read(
      'query',
      request.query ? parse(request.query, '&', '=', { maxKeys: 0 }) : {},
    );
    const named = Object.keys(this.location('header').properties);
    const headers = named.map((name) => [name, request.headers[name.toLowerCase()]] as const);
    read('header', Object.fromEntries(headers.filter(([, value]) => value !== undefined)));
    const body = this.readBody(request);
    problems.push(...body.problems.map((problem) => `body: ${problem}`));
    return { path, query, body: body.values, problems };
  }

  /**
   * The successful answer of the operation: its status and its media, undefined where it has no
   * body.
   */
  get success(): { status: number; media: OpenApiMedia | undefined } {
    const [status, response] = Object.entries(this.spec.responses).find(([code]) =>
      /^[23]/.test(code),
    ) ?? ['200', {}];
    return { status: Number(status), media: Object.values(response.content ?? {})[0] };
  }

  /** Lists how an answer departs from Twilio's document. */
  checkResponse(status: number, body: unknown): string[] {
    const response = this.spec.responses[status];
    if (!response) return [`status ${status} is not in the document`];
    const schema = Object.values(response.content ?? {})[0]?.schema;
    if (!schema) return body === undefined ? [] : [`status ${status} has no body in the document`];
    let check = this.responseChecks.get(String(status));
    if (!check)
      this.responseChecks.set(String(status), (check = this.validators.response.compile(schema)));
    return check(body);
  }

  private readBody({ headers, body }: WireRequest) {
    const content = Object.entries(this.spec.requestBody?.content ?? {})[0];
    if (!content) return { values: {}, problems: body === '' ? [] : ['none is expected'] };
    const [expected, { schema = {} }] = content;
    const given = String(headers['content-type'] ?? '')
      .split(';')[0]
      ?.trim()
      .toLowerCase();
    if (body !== '' && given !== expected)
      return { values: {}, problems: [`content type must be ${expected}`] };
    const location = this.bodyLocation(schema);
    if (expected === FORM) {
      const { values, problems } = decode(
        location.properties,
        parse(body, '&', '=', { maxKeys: 0 }),
        this.resolve,
      );
      return { values, problems: [...problems, ...location.check(values)] };
    }
    if (body === '')
      return { values: {}, problems: this.spec.requestBody?.required ? ['it is required'] : [] };
    try {
      const values = JSON.parse(body) as Record<string, unknown>;
      return { values, problems: location.check(values) };
    } catch {
      return { values: {}, problems: ['it is not JSON'] };
    }
  }

  private location(where: OpenApiParameter['in']): Location {
    const known = this.locations.get(where);
    if (known) return known;
    const parameters = [...(this.shared ?? []), ...(this.spec.parameters ?? [])]
      .map((parameter) => ('$ref' in parameter ? this.parameter(parameter.$ref) : parameter))
      .filter((parameter) => parameter.in === where);
    const properties = Object.fromEntries(
      parameters.map(({ name, schema }) => [name, schema ?? {}]),
    );
    const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
    return this.remember(where, properties, { type: 'object', properties, required });
  }

  private bodyLocation(schema: Schema): Location {
    return (
      this.locations.get('body') ??
      this.remember('body', this.resolve(schema).properties ?? {}, schema)
    );
  }

  private remember(where: string, properties: Record<string, Schema>, schema: Schema): Location {
    const location = { properties, check: this.validators.request.compile(schema) };
    this.locations.set(where, location);
    return location;
  }

  private parameter(reference: string): OpenApiParameter {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    const parameter = this.document.components?.parameters?.[name];
    if (!parameter)
      throw new Error(`Twilio's document names a parameter that it does not have: ${reference}`);
    return parameter;
  }
}
