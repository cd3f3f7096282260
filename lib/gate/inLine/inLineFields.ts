import { flag, optional, shownFor } from '../../kit/fields';
import { categoryField } from '../fields/category';
import { consentFacts } from '../fields/consentFacts';
import { houseRules, override } from '../fields/houseRules';
import { lookups } from '../fields/lookups';
import { messageFacts } from '../fields/messageFacts';
import { recipientFacts } from '../fields/recipientFacts';
import { senderFacts } from '../fields/senderFacts';

const checked = { checkCompliance: [true] };

const checkComplianceField = () =>
  optional(
    flag({
      label: 'Check Compliance Before Sending',
      description:
        'Whether to let the rules of the Compliance Gate decide right here: what they hold or block is not sent, and the reasons are given',
    }),
  );

/** The same for an operation whose category and text are always the same, such as a code. */
export const inLineFieldsOfOneCategory = () => ({
  checkCompliance: checkComplianceField(),
  recipientFacts: shownFor(checked, recipientFacts()),
  lookups: shownFor(checked, lookups()),
  houseRules: shownFor(checked, houseRules()),
  override: shownFor(checked, override()),
});

/** The same for an operation that reaches several people at once and finds them by itself. */
export const inLineFieldsForSeveral = () => ({
  checkCompliance: checkComplianceField(),
  category: shownFor(checked, categoryField()),
  senderFacts: shownFor(checked, senderFacts()),
  messageFacts: shownFor(checked, messageFacts()),
  lookups: shownFor(checked, lookups()),
  houseRules: shownFor(checked, houseRules()),
  override: shownFor(checked, override()),
});

/**
 * The inputs of the Compliance Gate beyond the message itself, where an operation decides before it
 * sends. Spread into `fields`.
 */
export const inLineFields = () => ({
  checkCompliance: checkComplianceField(),
  category: shownFor(checked, categoryField()),
  recipientFacts: shownFor(checked, recipientFacts()),
  consent: shownFor(checked, consentFacts()),
  senderFacts: shownFor(checked, senderFacts()),
  messageFacts: shownFor(checked, messageFacts()),
  lookups: shownFor(checked, lookups()),
  houseRules: shownFor(checked, houseRules()),
  override: shownFor(checked, override()),
});
