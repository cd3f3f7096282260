import { regionsByName } from '../../lib/compliance/place/regionNames';

/** Names that libphonenumber's English geocodes use for states and provinces → ISO 3166-2. */
export const regions: Record<string, string> = Object.fromEntries(
  Object.entries(regionsByName()).filter(
    // `Washington` alone is a city there, and other parts of the plan are countries of their own.
    ([name, code]) => name !== 'Washington' && /^(US-(?!AS|GU|MP|PR|VI)|CA-)/.test(code),
  ),
);
