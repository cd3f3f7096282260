import type { Jurisdiction } from '../jurisdiction';
import type { JurisdictionTable } from '../jurisdictionsOf';
import ae from './ae';
import at from './at';
import au from './au';
import be from './be';
import br from './br';
import ca from './ca';
import co from './co';
import cz from './cz';
import de from './de';
import dk from './dk';
import es from './es';
import fi from './fi';
import fr from './fr';
import gb from './gb';
import gr from './gr';
import hk from './hk';
import hu from './hu';
import id from './id';
import ie from './ie';
import il from './il';
import india from './in';
import it from './it';
import jp from './jp';
import kr from './kr';
import kz from './kz';
import mx from './mx';
import my from './my';
import ng from './ng';
import nl from './nl';
import no from './no';
import nz from './nz';
import pe from './pe';
import ph from './ph';
import pl from './pl';
import pt from './pt';
import ro from './ro';
import sa from './sa';
import se from './se';
import sg from './sg';
import sk from './sk';
import th from './th';
import tr from './tr';
import us from './us';
import vn from './vn';
import za from './za';
import europeanUnion from './europeanUnion';
import fallback from './fallback';
import alState from './us/al';
import azState from './us/az';
import caState from './us/ca';
import ctState from './us/ct';
import flState from './us/fl';
import gaState from './us/ga';
import ilState from './us/il';
import inState from './us/in';
import kyState from './us/ky';
import laState from './us/la';
import maState from './us/ma';
import mdState from './us/md';
import meState from './us/me';
import miState from './us/mi';
import mnState from './us/mn';
import msState from './us/ms';
import neState from './us/ne';
import njState from './us/nj';
import nmState from './us/nm';
import nvState from './us/nv';
import nyState from './us/ny';
import okState from './us/ok';
import orState from './us/or';
import paState from './us/pa';
import riState from './us/ri';
import sdState from './us/sd';
import tnState from './us/tn';
import txState from './us/tx';
import utState from './us/ut';
import vaState from './us/va';
import waState from './us/wa';
import wyState from './us/wy';
import { unknownState } from './us/unknown';

const countries: readonly Jurisdiction[] = [
  ae,
  at,
  au,
  be,
  br,
  ca,
  co,
  cz,
  de,
  dk,
  es,
  fi,
  fr,
  gb,
  gr,
  hk,
  hu,
  id,
  ie,
  il,
  india,
  it,
  jp,
  kr,
  kz,
  mx,
  my,
  ng,
  nl,
  no,
  nz,
  pe,
  ph,
  pl,
  pt,
  ro,
  sa,
  se,
  sg,
  sk,
  th,
  tr,
  us,
  vn,
  za,
];

const states: readonly Jurisdiction[] = [
  alState,
  azState,
  caState,
  ctState,
  flState,
  gaState,
  ilState,
  inState,
  kyState,
  laState,
  maState,
  mdState,
  meState,
  miState,
  mnState,
  msState,
  neState,
  njState,
  nmState,
  nvState,
  nyState,
  okState,
  orState,
  paState,
  riState,
  sdState,
  tnState,
  txState,
  utState,
  vaState,
  waState,
  wyState,
];

/**
 * Every jurisdiction: countries, states, the EU's baseline (`EU`), any other country (`ZZ`), a US
 * state that is not known (`US-ZZ`).
 */
const all = [...countries, europeanUnion, fallback, ...states, unknownState([us, ...states])];

/** By code, `US` or `US-FL`. */
export const jurisdictions: JurisdictionTable = new Map(
  all.map((jurisdiction: Jurisdiction) => [jurisdiction.code, jurisdiction]),
);
