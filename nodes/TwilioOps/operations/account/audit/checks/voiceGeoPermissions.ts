import { check, counted, listed } from '../check';

const latvia = { code: 'LV', name: 'Latvia', special: false, tollFraud: true };

export default check({
  id: 'voiceGeoPermissions',
  title: 'Dangerous numbers that may be called',
  why: 'Toll fraud calls numbers that pay the caller’s accomplice by the minute; where they are closed, it cannot cost anything.',
  needs: ['dialingCountries'],
  find: ({ dialingCountries }) => {
    if (dialingCountries.length === 0) return [];
    const fraud = dialingCountries.filter(({ tollFraud }) => tollFraud);
    const kinds = ({ special, tollFraud }: { special: boolean; tollFraud: boolean }) =>
      [...(tollFraud ? ['toll fraud'] : []), ...(special ? ['special services'] : [])].join(', ');
    return [
      {
        severity: 'warning',
        title: `Dangerous numbers may be called in ${counted(dialingCountries.length, 'place')}`,
        evidence: `Open: ${listed(dialingCountries.map((country) => `${country.name} (${kinds(country)})`))}.`,
        remedy:
          'Close high-risk and special numbers that you do not call, in the console under Voice > Settings > Geo permissions.',
        subjects: dialingCountries.map(({ code }) => code),
        figures: { places: dialingCountries.length, tollFraud: fraud.length },
        link: 'https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource',
      },
    ];
  },
  examples: [
    { name: 'none', facts: { dialingCountries: [] }, finds: [] },
    { name: 'toll fraud', facts: { dialingCountries: [latvia] }, finds: ['warning'] },
    {
      name: 'special services',
      facts: { dialingCountries: [{ ...latvia, tollFraud: false, special: true }] },
      finds: ['warning'],
    },
  ],
});
