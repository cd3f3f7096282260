import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { chosenTwilio, readable } from '../../lib/engines/lists/list';
import { everything } from './registration/desiredRegistration';
import type { UrlSource } from './source';

/**
 * The list from which a source's resources are chosen: all that are in the trigger's account, by
 * name.
 */
export const choicesOf = (source: UrlSource) =>
  async function choices(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    const twilio = await chosenTwilio(this);
    const resources = await readable(source.list(twilio, 'all'));
    return [
      {
        name: `All ${source.name}`,
        value: everything,
        description: 'Everything the account has when the workflow is activated',
      },
      ...resources
        .map(({ sid, label, values }) => ({ name: nameOf(label, values.friendlyName), value: sid }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    ];
  };

/** The types of events that Event Streams knows, by name. */
export async function eventTypes(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
  const twilio = await chosenTwilio(this);
  const types = await readable(twilio.events.v1.eventTypes.list({ pageSize: 1000 }));
  return types
    .map(({ type, description }) => ({ name: type, value: type, description }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const nameOf = (label: string, friendlyName: unknown) =>
  typeof friendlyName === 'string' && friendlyName && friendlyName !== label
    ? `${label} · ${friendlyName}`
    : label;
