import { normalised } from '../../../lib/phone/normalised';
import { cpuTimeOf } from '../../support/cpuTime';

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

describe('normalised', () => {
  it.each(forms)('is as Unicode has it: %s', (form) => {
    const written = [
      'Ångström ﬁne ｶﾞｷﾞ Ⅷ ½ 각 각 ḍ̇ ạ̈ שׁלוֹם مُحَمَّد हिन्दी',
      `e${'\u0301\u0323'.repeat(14)}`,
      'བསྒྲུབས་ ញྫྷྲཱིཾ',
      '👩‍👩‍👧',
    ];
    for (const text of written) expect(normalised(text, form)).toBe(text.normalize(form));
  });

  it.each([
    ['marks that change places', '\u0301\u0323'],
    ['voice marks of Kana', 'ﾞ\u0323'],
  ])('takes as long as a text is long: %s', (_what, marks) => {
    const text = `e${marks.repeat(100_000)}`;
    for (const form of forms) expect(cpuTimeOf(() => normalised(text, form))).toBeLessThan(1_000);
  });
});
