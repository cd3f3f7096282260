import { readAddress } from '../../../lib/phone/readAddress';

/** Text, country or none, and what is dialled or why not. */
type Case = [text: unknown, country: string | undefined, dialOrFault: string];

const none = undefined;

/** Each kind of spelling in countries and ways that the corpus does not have. */
const kinds: Record<string, Case[]> = {
  'trunk prefixes after the country code': [
    ['+43 (0)664 1234567', none, '+436641234567'],
    ['+41 (0)79 123 45 67', none, '+41791234567'],
    ['+353 (0)86 123 4567', none, '+353861234567'],
    ['+61 (0)412 345 678', none, '+61412345678'],
    ['+90 0532 123 45 67', none, '+905321234567'],
    ['+20 (0)10 01234567', none, '+201001234567'],
    ['+972 (0)50-234-5678', none, '+972502345678'],
    ['+7 (8) 701 123 45 67', none, '+77011234567'],
    ['+375 8 029 491 19 11', none, '+375294911911'],
    ['+380 8 067 123 45 67', none, '+380671234567'],
    ['+998 8 90 123 45 67', none, '+998901234567'],
    ['+36 06-1-234-5678', none, '+3612345678'],
    ['+1 1 416 555 0123', none, '+14165550123'],
    ['+1 (0) 416 555 0123', none, '+14165550123'],
    ['+55 0 15 11 98765-4321', none, '+5511987654321'],
    ['+55 (0xx11) 98765-4321', none, '+5511987654321'],
    ['+52 (01) 55 1234 5678', none, '+525512345678'],
  ],
  'trunk prefixes where there is none': [
    ['+420 0 601 123 456', none, '+420601123456'],
    ['+45 0 20 12 34 56', none, '+4520123456'],
    ['+34 0 612 345 678', none, '+34612345678'],
    ['+65 0 9123 4567', none, '+6591234567'],
    ['+56 0 9 6123 4567', none, '+56961234567'],
    ['+39 0347 1234567', none, '+393471234567'],
    ['+39 (0)347 1234567', none, '+393471234567'],
  ],
  'zeros that belong': [
    ['+39 (0)2 3661 8300', none, '+390236618300'],
    ['+378 0549 886377', none, '+3780549886377'],
    ['+242 06 612 3456', none, '+242066123456'],
    ['+225 07 12 34 56 78', none, '+2250712345678'],
  ],
  'national form': [
    ['0664 1234567', 'AT', '+436641234567'],
    ['0470/12 34 56', 'BE', '+32470123456'],
    ['08-123 456 78', 'SE', '+46812345678'],
    ['40 61 23 45', 'NO', '+4740612345'],
    ['06 20 123 4567', 'HU', '+36201234567'],
    ['8 701 123 45 67', 'KZ', '+77011234567'],
    ['80 29 491 19 11', 'BY', '+375294911911'],
    ['0912-345-678', 'TW', '+886912345678'],
    ['13 12 34', 'AU', '+61131234'],
    ['464-1234', 'AG', '+12684641234'],
    ['07797 712345', 'JE', '+447797712345'],
    ['0690 00 12 34', 'GP', '+590690001234'],
  ],
  'numbers within a town': [
    ['1234567', 'DE', 'notANumber'],
    ['23456789', 'DE', 'tooShort'],
    ['7183 8750', 'GB', 'notANumber'],
    ['5551234', 'CA', 'tooShort'],
    ['8 123 456', 'SE', 'tooShort'],
  ],
  'prefixes of other countries': [
    ['0011 44 7911 123456', 'AU', '+447911123456'],
    ['009 234 803 123 4567', 'NG', '+2348031234567'],
    ['810 49 151 23456789', 'KZ', '+4915123456789'],
    ['119 1 202 555 0143', 'CU', '+12025550143'],
    ['0015 44 7911 123456', 'BR', '+447911123456'],
    ['001 202 555 0143', 'TH', '+12025550143'],
    ['+0049 151 23456789', none, '+4915123456789'],
    ['00 34 612 345 678', none, '+34612345678'],
    ['0011 44 7911 123456', none, 'needsCountry'],
    ['0011 65 8234 5678', none, 'needsCountry'],
    ['010 44 7911 123456', none, 'needsCountry'],
    // From Hong Kong to Singapore, or with 00 to Jamaica.
    ['001 65 8234 5678', 'HK', 'ambiguous'],
    // A stray plus or a stray zero: Sheffield, or nobody.
    ['+0114 234 5678', none, 'notANumber'],
  ],
  'numbers of two readings': [
    ['4915123456789', 'DE', 'ambiguous'],
    ['62812345678', 'ID', 'ambiguous'],
    // Nobody is known to have +49 153 81470369, and Leer is not meant for sure.
    ['4915381470369', 'DE', 'ambiguous'],
    ['9198765432', 'IN', '+919198765432'],
    ['436641234567', 'AT', '+436641234567'],
    // In Germany nearly all digits are a number of some town, and these are Dubai's, too.
    ['971501234567', 'DE', 'ambiguous'],
    ['0971 501234567', 'DE', '+49971501234567'],
    ['12025550143', 'DE', 'notANumber'],
    ['33612345678', 'LU', 'ambiguous'],
    // In North America ten digits are what everybody writes, also where they are Belize's.
    ['5016221234', 'US', '+15016221234'],
    ['15062345678', 'CN', '+8615062345678'],
    ['971501234567', 'SG', 'notANumber'],
  ],
  typography: [
    ['＋４９（０）１５１－２３４５６７８９', none, '+4915123456789'],
    ['+९१ ९८७६५ ४३२१०', none, '+919876543210'],
    ['+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', none, '+989123456789'],
    ['০১৭১২-৩৪৫৬৭৮', 'BD', '+8801712345678'],
    ['๐๘๑ ๒๓๔ ๕๖๗๘', 'TH', '+66812345678'],
    ['+81ー90ー1234ー5678', none, '+819012345678'],
    ['+33･6･12･34･56･78', none, '+33612345678'],
    ['【+44】7911 123456', none, '+447911123456'],
    ['\u2066+49 151 23456789\u2069', none, '+4915123456789'],
    ['+49\u2009151\u202f23456789', none, '+4915123456789'],
    ['«+44 7911 123456»', none, '+447911123456'],
    ['966501234567+', none, '+966501234567'],
    ['📞 +44 7911 123456', none, '+447911123456'],
    ['+1️⃣2️⃣0️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣3️⃣', none, '+12025550143'],
    ['+1 202 555 0143²', none, '+12025550143'],
  ],
  'slips and hidden digits': [
    ['+44 7911 12345O', none, 'notANumber'],
    ['O7911 123456', 'GB', 'notANumber'],
    ['+44 79l1 123456', none, 'notANumber'],
    ['+49 151 23456 XXX', none, 'notANumber'],
    ['+49 151 23456...', none, 'notANumber'],
    ['+49 151 23456…', none, 'notANumber'],
    ['+49 151 ****6789', none, 'notANumber'],
    ['+49 151 2345678?', none, 'notANumber'],
  ],
  'links and URIs': [
    ['tel:+44%207911%20123456', none, '+447911123456'],
    ['tel:7911123456;phone-context=+44', none, '+447911123456'],
    ['tel:101;phone-context=pbx.example.org', none, 'notANumber'],
    ['tel:+447911123456;isub=12', none, '+447911123456'],
    ['smsto:+447911123456:See you at 12', none, '+447911123456'],
    ['sms:+447911123456;?&body=Hello%20there', none, '+447911123456'],
    ['whatsapp://send?phone=%2B447911123456', none, '+447911123456'],
    ['https://api.whatsapp.com/send?phone=447911123456&text=x', none, '+447911123456'],
    ['https://wa.me/message/ABCDEF123', none, 'notANumber'],
    ['https://t.me/+447911123456', none, '+447911123456'],
    ['447911123456:12@s.whatsapp.net', none, '+447911123456'],
    ['https://example.com/447911123456', none, 'notANumber'],
  ],
  'labels and remarks': [
    ['Tél. : 06 12 34 56 78', 'FR', '+33612345678'],
    ['Móvil: 612 345 678', 'ES', '+34612345678'],
    ['тел. 8 (912) 345-67-89', 'RU', '+79123456789'],
    ['電話：090-1234-5678', 'JP', '+819012345678'],
    ['手机: 138 1234 5678', 'CN', '+8613812345678'],
    ['M 0412 345 678', 'AU', '+61412345678'],
    ['Tel. (mobil): +49 151 23456789', none, '+4915123456789'],
    ['0151 23456789 (Mama)', 'DE', '+4915123456789'],
    ['Ann Smith +447911123456', none, '+447911123456'],
    ['"Ann" <tel:+447911123456>', none, '+447911123456'],
    ['+44 (UK) 7911 123456', none, '+447911123456'],
    ['Mr. Smith, +44 7911 123456', none, '+447911123456'],
  ],
  'numbers that are of something else': [
    ['Order 20123456', 'DK', 'notANumber'],
    ['20123456 Main Street', 'DK', 'notANumber'],
    ['instagram:4915123456789', 'DE', 'notANumber'],
    ['id:07911123456', 'GB', 'notANumber'],
    ['22.11.2026', 'DE', 'notANumber'],
    ['22-11-2026', 'DK', 'notANumber'],
    ['2026-11-22T10:00:00Z', none, 'notANumber'],
    ['192.168.1.1', 'DK', 'notANumber'],
    ['€ 2012345,60', 'DK', 'notANumber'],
    ['10:30-12:00', none, 'notANumber'],
    ['550e8400-e29b-41d4-a716-446655440000', none, 'notANumber'],
    ['1111111111', 'US', 'notANumber'],
  ],
  extensions: [
    ['+49 30 12345 ext 67', none, '+493012345'],
    ['+49 (30) 123456 Durchwahl 12', none, '+4930123456'],
    ['+55 11 3333-4444 ramal 12', none, '+551133334444'],
    ['+7 (495) 123-45-67 (доб. 12)', none, '+74951234567'],
    ['+81 3-1234-5678 内線12', none, '+81312345678'],
    ['+1 202 555 0143 × 12', none, '+12025550143'],
    ['+12025550143p12', none, '+12025550143'],
    ['+1 202 555 0143, ext. 12', none, '+12025550143'],
  ],
  'words on a keypad': [
    ['1-800-GO-FEDEX', 'US', '+18004633339'],
    ['1-800-GOOG-411', 'US', '+18004664411'],
    ['1300 FLOWER', 'AU', '+611300356937'],
    ['0800 TAXICAB', 'NZ', '+648008294222'],
    ['+49 800 TELEKOM', none, '+498008353566'],
    ['1 800 FLOWERS', none, 'needsCountry'],
    ['1-800-XXX-XXXX', 'US', 'notANumber'],
    ['0800 ABC', 'GB', 'notAPhone'],
  ],
  'cells of spreadsheets': [
    ['2.025550143E9', 'US', '+12025550143'],
    ['4,47911123456E+11', 'GB', '+447911123456'],
    ['+4.47911123456E+11', none, '+447911123456'],
    ['1.202555014E10', 'US', 'lostDigits'],
    ['12,025,550,143', 'US', '+12025550143'],
    ["12'025'550'143", 'US', '+12025550143'],
    ['447911123456,00', 'GB', '+447911123456'],
    ['7911123456.5', 'GB', 'notANumber'],
    ['=+447911123456', none, '+447911123456'],
    ['="07911123456"', 'GB', '+447911123456'],
    [612_345_678, 'FR', '+33612345678'],
    [9_876_543_210, 'IN', '+919876543210'],
    [12_025_550_143n, 'US', '+12025550143'],
    [12_025_550_143, 'GB', 'notANumber'],
    [-12_025_550_143, 'US', 'notANumber'],
    [1e21, 'US', 'lostDigits'],
  ],
  'two numbers': [
    ['+447911123456+447911123457', none, 'several'],
    ['H: +442071838750 M: +447911123456', none, 'several'],
    ['06 12 34 56 78 ou 01 42 68 53 00', 'FR', 'several'],
    ['20123456 20123457', 'DK', 'several'],
    ['202-555-0143/0144', 'US', 'several'],
    ['07911 123456\n07911 123457', 'GB', 'several'],
    ['+49 30 901820/22', none, 'several'],
    ['+447911123456, 57', none, 'several'],
    // One, written twice.
    ['+44 7911 123456 / 07911 123456', 'GB', '+447911123456'],
    ['+44 7911 123456; +447911123456', none, '+447911123456'],
    // One, with a slash behind its area.
    ['0209/123456', 'DE', '+49209123456'],
    ['01/5123456', 'AT', '+4315123456'],
    ['+49 30 901820-22', none, '+493090182022'],
  ],
};

describe.each(Object.entries(kinds))('%s', (_kind, cases) => {
  it.each(cases)('%p (%s) is %s', (text, country, expected) => {
    const { kind, dial, fault } = readAddress(text, { country });
    expect(dial ?? fault ?? (kind === 'phone' ? kind : 'notAPhone')).toBe(expected);
  });
});

describe('the country beside a number', () => {
  it.each([
    ['07911 123456', 'Großbritannien', 'US', '+447911123456'],
    ['07911 123456', ' ', 'GB', '+447911123456'],
    ['07911 123456', 'Atlantis', 'GB', 'unknownCountry'],
    ['07911 123456', undefined, 'Atlantis', 'unknownCountry'],
    ['+44 7911 123456', 'Atlantis', undefined, '+447911123456'],
    ['0044 7911 123456', 'Germany', undefined, '+447911123456'],
  ])('%s, %s, %s is %s', (text, countryText, country, expected) => {
    const { dial, fault } = readAddress(text, { country, countryText });
    expect(dial ?? fault).toBe(expected);
  });
});
