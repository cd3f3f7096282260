import { check, counted, listed } from '../check';

/** Who writes to more countries than this mostly did not choose them. */
const many = 30;

const plain = (count: number) =>
  Array.from({ length: count }, (_none, index) => ({ code: `X${index}`, isHighRisk: false }));

export default check({
  id: 'messagingGeoPermissions',
  title: 'Countries that may be written to',
  why: 'SMS pumping sends to expensive countries; where a country is closed, it cannot cost anything.',
  needs: ['messagingCountries'],
  find: ({ messagingCountries }) => {
    const risky = messagingCountries.filter(({ isHighRisk }) => isHighRisk).map(({ code }) => code);
    const remedy =
      'Close those that you do not write to, in the console under Messaging > Settings > Geo permissions.';
    const figures = { open: messagingCountries.length, highRisk: risky.length };
    if (risky.length > 0) {
      return [
        {
          severity: 'warning',
          title: `${counted(risky.length, 'high-risk destination')} open for messages`,
          remedy,
          subjects: risky,
          figures,
          evidence: `Twilio calls them high-risk: ${listed(risky)}. ${counted(messagingCountries.length, 'destination')} open in all.`,
        },
      ];
    }
    if (messagingCountries.length <= many) return [];
    return [
      {
        severity: 'notice',
        title: `${messagingCountries.length} countries open for messages`,
        remedy,
        figures,
        subjects: messagingCountries.map(({ code }) => code),
        evidence: `Messages may go to ${messagingCountries.length} countries.`,
      },
    ];
  },
  examples: [
    { name: 'a few', facts: { messagingCountries: plain(2) }, finds: [] },
    { name: 'very many', facts: { messagingCountries: plain(31) }, finds: ['notice'] },
    {
      name: 'a risky one',
      facts: { messagingCountries: [...plain(31), { code: 'PK', isHighRisk: true }] },
      finds: ['warning'],
    },
  ],
});
