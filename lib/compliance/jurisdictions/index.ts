import type { Jurisdiction } from '../jurisdiction';
import type { JurisdictionTable } from '../jurisdictionsOf';
import ae from './ae';
import au from './au';
import be from './be';
import br from './br';
import ca from './ca';
import co from './co';
import de from './de';
import es from './es';
import fr from './fr';
import gb from './gb';
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
import nz from './nz';
import pe from './pe';
import ph from './ph';
import sa from './sa';
import sg from './sg';
import th from './th';
import tr from './tr';
import us from './us';
import vn from './vn';
import za from './za';
import europeanUnion from './europeanUnion';
import fallback from './fallback';
import alState from './us/al';
import azState from './us/az';
import ctState from './us/ct';
import flState from './us/fl';
import gaState from './us/ga';
import kyState from './us/ky';
import laState from './us/la';
import maState from './us/ma';
import mdState from './us/md';
import miState from './us/mi';
import mnState from './us/mn';
import msState from './us/ms';
import njState from './us/nj';
import nmState from './us/nm';
import nvState from './us/nv';
import nyState from './us/ny';
import okState from './us/ok';
import orState from './us/or';
import paState from './us/pa';
import riState from './us/ri';
import sdState from './us/sd';
import txState from './us/tx';
import utState from './us/ut';
import vaState from './us/va';
import waState from './us/wa';
import wyState from './us/wy';
import unknownState from './us/unknown';

/**
 * Every jurisdiction: countries, states, the EU's baseline (`EU`), any other country (`ZZ`), a US
 * state that is not known (`US-ZZ`).
 */
const all: readonly Jurisdiction[] = [
  ae,
  au,
  be,
  br,
  ca,
  co,
  de,
  es,
  fr,
  gb,
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
  nz,
  pe,
  ph,
  sa,
  sg,
  th,
  tr,
  us,
  vn,
  za,
  europeanUnion,
  fallback,
  alState,
  azState,
  ctState,
  flState,
  gaState,
  kyState,
  laState,
  maState,
  mdState,
  miState,
  mnState,
  msState,
  njState,
  nmState,
  nvState,
  nyState,
  okState,
  orState,
  paState,
  riState,
  sdState,
  txState,
  utState,
  vaState,
  waState,
  wyState,
  unknownState,
];

/** By code, `US` or `US-FL`. */
export const jurisdictions: JurisdictionTable = new Map(
  all.map((jurisdiction) => [jurisdiction.code, jurisdiction]),
);
