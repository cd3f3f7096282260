import { choice } from '../../kit/fields';

export const categoryChoices = {
  marketing: 'Marketing',
  transactional: 'Transactional',
  conversational: 'Conversational',
  oneTimeCode: 'One-Time Code',
  emergency: 'Emergency',
} as const;

/** What a message is for; the strictest comes first and is the default. */
export const categoryField = () =>
  choice(
    {
      label: 'Category',
      description:
        'What the message is for. One that advertises is treated as marketing, whatever is chosen.',
    },
    {
      marketing: { name: 'Marketing', description: 'Promotes something; needs consent' },
      transactional: {
        name: 'Transactional',
        description: 'About something that the person has ordered or arranged',
      },
      conversational: { name: 'Conversational', description: 'Answers what the person wrote' },
      oneTimeCode: { name: 'One-Time Code', description: 'A code that the person asked for' },
      emergency: { name: 'Emergency', description: 'Danger to life, health or safety' },
    },
  );
