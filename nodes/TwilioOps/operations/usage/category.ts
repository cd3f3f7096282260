import { locator } from '../../../../lib/kit/fields';

/** A category of usage: Twilio has some 250, of which an account has used few. */
export const usageCategory = (description?: string) =>
  locator({
    label: 'Usage Category',
    description,
    search: 'listUsageCategories',
    modes: [
      {
        name: 'name',
        label: 'By Name',
        placeholder: 'totalprice',
        hint: 'The category in the words of Twilio',
      },
    ],
  });
