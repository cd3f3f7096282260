import { abuseCues } from './abuse';
import { fraudCues } from './fraud';
import { goodsCues } from './goods';
import { lureCues } from './lure';
import { muleCues } from './mule';
import { offerCues } from './offer';
import { secretCues } from './secrets';
import { stanceCues } from './stance';
import { streetCues } from './street';
import { threatCues } from './threat';

const groups = {
  abuse: abuseCues,
  fraud: fraudCues,
  goods: goodsCues,
  lure: lureCues,
  mule: muleCues,
  offer: offerCues,
  secret: secretCues,
  stance: stanceCues,
  street: streetCues,
  threat: threatCues,
} as const;

type Groups = typeof groups;
/** A cue with its group: `fraud.windfall`. */
export type Cue = {
  [G in keyof Groups]: `${G}.${Extract<keyof Groups[G], string>}`;
}[keyof Groups];

/** Every cue with its patterns. */
export const cuePatterns = Object.entries(groups).flatMap(([group, cues]) =>
  Object.entries(cues).map(([cue, patterns]) => [`${group}.${cue}` as Cue, patterns] as const),
);

/** Languages whose wording the cues know. */
export const cueLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl'] as const;
