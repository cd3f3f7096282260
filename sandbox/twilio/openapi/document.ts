/** The parts of an OpenAPI 3.0 document that the simulator reads. */
export interface OpenApiDocument {
  paths?: Record<string, OpenApiPath>;
  components?: { schemas?: Record<string, Schema>; parameters?: Record<string, OpenApiParameter> };
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface OpenApiPath extends Partial<Record<Method, OpenApiOperation>> {
  parameters?: (OpenApiParameter | Reference)[];
}

export interface OpenApiOperation {
  operationId?: string;
  parameters?: (OpenApiParameter | Reference)[];
  requestBody?: { required?: boolean; content?: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, OpenApiMedia> }>;
}

export interface OpenApiMedia {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

export interface OpenApiParameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema?: Schema;
}

interface Reference {
  $ref: string;
}

/** A JSON Schema in OpenAPI's dialect: `nullable` beside `type`, Twilio's own formats. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  pattern?: string;
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  [keyword: string]: unknown;
}
