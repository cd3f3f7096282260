import { url } from '../../../../lib/kit/fields';
import type { Field } from '../../../../lib/kit/field';

/** Ends of names that certainly are no sound; whatever else a URL names, only Twilio can tell. */
const otherFiles =
  /\.(jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|pptx?|odt|txt|csv|json|xml|html?|zip|gz)$/i;

/** The address of a sound file. */
export function soundUrl(): Field<string> {
  const field = url({
    label: 'Media URL',
    description: 'Audio that Twilio can fetch without signing in',
  });
  return {
    ...field,
    schema: (locale) =>
      field
        .schema(locale)
        .refine(
          (value) => !URL.canParse(value) || !otherFiles.test(new URL(value).pathname),
          'is not audio by its name: give the address of a sound file, such as WAV or MP3',
        ),
  };
}
