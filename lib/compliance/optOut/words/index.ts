import en from './en';
import es from './es';
import fr from './fr';
import de from './de';
import it from './it';
import pt from './pt';
import nl from './nl';
import sv from './sv';
import da from './da';
import no from './no';
import fi from './fi';
import pl from './pl';
import cs from './cs';
import sk from './sk';
import ro from './ro';
import hu from './hu';
import tr from './tr';
import ca from './ca';
import af from './af';
import ru from './ru';
import uk from './uk';
import el from './el';
import he from './he';
import ar from './ar';
import ur from './ur';
import hi from './hi';
import bn from './bn';
import th from './th';
import zh from './zh';
import ja from './ja';
import ko from './ko';
import id from './id';
import ms from './ms';
import tl from './tl';
import vi from './vi';
import sw from './sw';
import type { OptOutWords } from '../words';

/** All languages. Where one word is in several, the first counts. */
export const optOutWords: readonly OptOutWords[] = [
  en,
  es,
  fr,
  de,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  sk,
  ro,
  hu,
  tr,
  ca,
  af,
  ru,
  uk,
  el,
  he,
  ar,
  ur,
  hi,
  bn,
  th,
  zh,
  ja,
  ko,
  id,
  ms,
  tl,
  vi,
  sw,
];
