import type {
  ILoadOptionsFunctions,
  INodeListSearchItems,
  INodeListSearchResult,
} from 'n8n-workflow';
import type { Twilio } from 'twilio';
import { asTwilioError } from '../../twilio/errors';
import { accountFor } from '../account';
import { readCredential } from '../credential';
import { readInput } from '../../kit/input';
import { sharedFields } from '../twilioEngine';

/** A page of one of the SDK's lists. */
interface Page<Instance> {
  instances: Instance[];
  nextPageUrl?: string;
}

interface Pages<Instance> {
  page(options: { pageSize: number }): Promise<Page<Instance>>;
  getPage(url: string): Promise<Page<Instance>>;
}

type ListSearch = (
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
) => Promise<INodeListSearchResult>;

/**
 * A searchable list of the chosen account's resources, for a resource locator. The search looks in
 * the names and values of one page at a time, as the editor asks for more.
 * @param pageSize Twilio's largest page for this list
 */
export function listOf<Instance>(
  pagesOf: (twilio: Twilio) => Pages<Instance>,
  shown: (instance: Instance) => INodeListSearchItems,
  pageSize = 1000,
): ListSearch {
  return async function (filter, paginationToken) {
    const pages = pagesOf(await chosenTwilio(this));
    const page = await readable(
      paginationToken ? pages.getPage(paginationToken) : pages.page({ pageSize }),
    );
    return {
      results: page.instances.map(shown).filter(matching(filter)),
      paginationToken: page.nextPageUrl,
    };
  };
}

/** Matches entries that contain what the user typed. */
export const matching =
  (filter = '') =>
  ({ name, value }: INodeListSearchItems): boolean =>
    `${name} ${String(value)}`.toLowerCase().includes(filter.toLowerCase());

/** The SDK's client for the account that is currently chosen in the editor. */
export async function chosenTwilio(n8n: ILoadOptionsFunctions): Promise<Twilio> {
  const { book } = await readCredential(n8n);
  const { account } = readInput(sharedFields, (name) => n8n.getCurrentNodeParameter(name), {
    timeZone: n8n.getTimezone(),
  });
  const { twilioFor } = await import('../../twilio/client');
  return twilioFor(await accountFor(book, account));
}

/** When a list fails, the editor shows only the error's message, so that has to say everything. */
export async function readable<Result>(request: Promise<Result>): Promise<Result> {
  try {
    return await request;
  } catch (thrown) {
    const known = asTwilioError(thrown);
    throw known ? new Error(`${known.message} ${known.remedy}`) : thrown;
  }
}
