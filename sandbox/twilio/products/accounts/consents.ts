import type { Routes } from '../../context';

interface Consent {
  contact_id?: string;
  correlation_id?: string;
  sender_id?: string;
  status?: string;
  source?: string;
  date_of_consent?: string;
}

const sources = ['website', 'offline', 'opt-in-message', 'opt-out-message', 'others'];

/** What is wrong with one item, in Twilio's words. */
function consentProblems(consent: Consent): string[] {
  const { contact_id: contact, sender_id: sender, status, source, date_of_consent: date } = consent;
  return [
    ...(/^\+[1-9]\d{6,14}$/.test(contact ?? '') ? [] : ['INVALID_CONTACT_ID']),
    ...(/^(MG[0-9a-f]{32}|\+[1-9]\d{6,14}|\d{3,6})$/.test(sender ?? '')
      ? []
      : ['INVALID_SENDER_ID']),
    ...(['opt-in', 'opt-out'].includes(status ?? '') ? [] : ['INVALID_STATUS']),
    ...(sources.includes(source ?? '') ? [] : ['INVALID_SOURCE']),
    ...(date === undefined || !Number.isNaN(Date.parse(date)) ? [] : ['INVALID_DATE_OF_CONSENT']),
  ];
}

const contactProblems = ({ contact_id: contact }: Consent) =>
  /^\+[1-9]\d{6,14}$/.test(contact ?? '') ? [] : ['INVALID_CONTACT_ID'];

const answer = (item: Consent, problems: string[], code: number) => ({
  correlation_id: item.correlation_id,
  error_code: problems.length > 0 ? code : 0,
  error_messages: problems,
});

export const consents: Routes = {
  'POST /v1/Consents/Bulk': ({ account, body }) => {
    const items = (body.Items as Consent[]).map((item) => {
      const problems = consentProblems(item);
      if (problems.length === 0) {
        const change = item.status === 'opt-out' ? 'add' : 'remove';
        account.optOuts[change](String(item.sender_id), String(item.contact_id));
      }
      return answer(item, problems, 30646);
    });
    return { status: 201, body: { items } };
  },
  'POST /v1/Contacts/Bulk': ({ body }) => ({
    status: 201,
    body: {
      items: (body.Items as Consent[]).map((item) => answer(item, contactProblems(item), 30647)),
    },
  }),
};
