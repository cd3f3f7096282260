import type { INodePropertyMode } from 'n8n-workflow';
import * as z from 'zod/v4';
import { isBlank, looksOf, type Field, type Look } from '../field';

/** Something that was chosen, named or identified: how it was given, and its value. */
export interface Located {
  mode: string;
  value: string;
}

interface LocatorLook extends Look {
  /** Name of the node's list search method; if there is one, the list is offered first. */
  search?: string;
  modes: Array<{ name: string; label: string; placeholder: string; hint?: string }>;
  required?: boolean;
}

/**
 * n8n's resource locator: chosen from a searchable list, or typed. A bare text (from an expression)
 * has the mode ''.
 */
export function locator(look: LocatorLook): Field<Located | undefined> {
  const modes = (): INodePropertyMode[] => [
    ...(look.search
      ? [
          {
            displayName: 'From List',
            name: 'list',
            type: 'list' as const,
            typeOptions: { searchListMethod: look.search, searchable: true },
          },
        ]
      : []),
    ...look.modes.map(({ name, label, placeholder, hint }) => ({
      displayName: label,
      name,
      type: 'string' as const,
      placeholder,
      ...(hint && { hint }),
    })),
  ];
  const first = look.search ? 'list' : look.modes[0]!.name;
  return {
    label: look.label,
    property: () => ({
      ...looksOf(look),
      type: 'resourceLocator',
      default: { mode: first, value: '' },
      modes: modes(),
      ...(look.required && { required: true }),
    }),
    schema: () =>
      z
        .unknown()
        .transform(located)
        .refine(
          (value) => !look.required || value !== undefined,
          'is empty: choose one or enter it',
        ),
  };
}

/** What a locator, or an expression in its place, names; nothing if it is empty. */
export const chosenIn = (given: unknown): string | undefined => located(given)?.value;

function located(given: unknown): Located | undefined {
  const { mode, value } =
    typeof given === 'object' && given !== null
      ? (given as Partial<Located>)
      : { mode: '', value: given as string };
  return isBlank(value) ? undefined : { mode: mode ?? '', value: String(value).trim() };
}
