import type { INodePropertyOptions } from 'n8n-workflow';
import * as z from 'zod/v4';
import { looksOf, type Field, type Look } from '../field';

interface ChoiceLook<Value extends string> extends Look {
  default?: NoInfer<Value>;
}

type Shown = string | { name: string; description: string };
type Choices<Value extends string> = { readonly [Key in Value]: Shown };

/** One of several fixed values, given as `{value: label}`; the first one is the default. */
export function choice<const Value extends string>(
  look: ChoiceLook<Value>,
  choices: Choices<Value>,
): Field<Value> {
  const values = Object.keys(choices) as Value[];
  const options = (): INodePropertyOptions[] =>
    values.map((value) => {
      const shown: Shown = choices[value];
      return typeof shown === 'string' ? { name: shown, value } : { ...shown, value };
    });
  return {
    label: look.label,
    property: () => ({
      ...looksOf(look),
      type: 'options',
      options: options(),
      default: look.default ?? values[0]!,
    }),
    schema: () =>
      z.enum(values as [Value, ...Value[]], `is not one of the choices: use ${values.join(', ')}`),
  };
}
