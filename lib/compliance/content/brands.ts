/**
 * Names that phishers like to borrow, and domains that are really theirs, beyond `name.<country>`.
 * Our own list.
 */
export const famousBrands: Readonly<Record<string, readonly string[]>> = {
  amazon: ['amazon.com'],
  apple: ['apple.com', 'icloud.com'],
  icloud: ['icloud.com', 'apple.com'],
  bankofamerica: ['bankofamerica.com'],
  chase: ['chase.com'],
  citibank: ['citi.com', 'citibank.com'],
  dhl: ['dhl.com'],
  evri: ['evri.com'],
  facebook: ['facebook.com', 'fb.com'],
  fedex: ['fedex.com'],
  google: ['google.com'],
  hmrc: ['service.gov.uk'],
  instagram: ['instagram.com'],
  microsoft: ['microsoft.com'],
  netflix: ['netflix.com'],
  paypal: ['paypal.com', 'paypal.me'],
  royalmail: ['royalmail.com'],
  usps: ['usps.com'],
  wellsfargo: ['wellsfargo.com'],
  whatsapp: ['whatsapp.com', 'wa.me'],
};
