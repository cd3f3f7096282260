import type { OptOutWords } from '../words';
import ar from './ar';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import he from './he';
import hi from './hi';
import hu from './hu';
import id from './id';
import it from './it';
import ja from './ja';
import ko from './ko';
import nl from './nl';
import pl from './pl';
import pt from './pt';
import ru from './ru';
import sv from './sv';
import th from './th';
import tr from './tr';
import vi from './vi';
import zh from './zh';

/** Words of every language, English first: its keywords are the ones that platforms name. */
export const optOutWords: readonly OptOutWords[] = [
  en,
  es,
  fr,
  de,
  it,
  pt,
  nl,
  sv,
  pl,
  hu,
  tr,
  ru,
  he,
  ar,
  ja,
  ko,
  zh,
  hi,
  id,
  vi,
  th,
];
