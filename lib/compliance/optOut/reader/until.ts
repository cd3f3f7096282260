import { DateTime } from 'luxon';
import { memoByKey } from '../../../kit/memo';
import { foldWords } from '../../content/fold';

type Unit = 'days' | 'weeks' | 'months' | 'years';

/** Beginnings of the words for units of time, in all languages that have them in one word. */
const units: ReadonlyArray<[RegExp, Unit]> = [
  [
    /^(?:weeks?|wks?|semanas?|semaines?|wochen?|settiman\w*|semana|week|weken|veckor|vecka|uger?|uker?|viikko\w*|tydzien|tygodni\w*|tyden|tydnu|tyzdn\w*|saptaman\w*|het\w*|hafta\w*|недел\w*|недел\p{L}*|тижн\p{L}*|тижд\p{L}*|εβδομαδ\p{L}*|שבוע\p{L}*|اسبوع\p{L}*|हफ्त\p{L}*|hafte|주|주일|週間|周|週|星期|สัปดาห์|minggu|linggo|tuan|tuần|setman\w*|weke|wiki)$/u,
    'weeks',
  ],
  [
    /^(?:months?|mes|meses|mois|monate?n?|monat|mesi|mese|meses|maand\w*|manad\w*|maned\w*|kuukau\w*|miesiac\w*|mesic\w*|mesiac\w*|luni|luna|honap\w*|ay|aylik|месяц\p{L}*|місяц\p{L}*|μην\p{L}*|חודש\p{L}*|شهر\p{L}*|اشهر|महीन\p{L}*|mahin\w*|달|개월|ヶ月|か月|月|个月|個月|เดือน|bulan|buwan|thang|tháng|mesos|mwezi|miezi)$/u,
    'months',
  ],
  [
    /^(?:days?|dias?|jours?|tage?n?|giorn[oi]|dagen|dagar|dager?|dni|den|zile|nap\w*|gun|дн\p{L}*|ημερ\p{L}*|ימים|ايام|दिन|din|일|日|天|วัน|hari|araw|ngay|ngày|dies|siku)$/u,
    'days',
  ],
  [
    /^(?:years?|anos?|ans?|annees?|jahre?|anni|jaar|ar|vuosi\w*|lat|roky?|ani|ev\w*|yil|год\p{L}*|лет|שנ\p{L}*|سن\p{L}*|साल|saal|년|年|ปี|tahun|taon|nam|năm)$/u,
    'years',
  ],
];
const small: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6, few: 3, couple: 2, un: 1, una: 1 },
  ...{ uno: 1, dos: 2, tres: 3, deux: 2, trois: 3, une: 1, ein: 1, eine: 1, einen: 1, zwei: 2 },
  ...{ drei: 3, due: 2, tre: 3, dois: 2, duas: 2, um: 1, uma: 1, een: 1, twee: 2, drie: 3, en: 1 },
  ...{
    ett: 1,
    tva: 2,
    to: 2,
    dwa: 2,
    dve: 2,
    dva: 2,
    bir: 1,
    iki: 2,
    ket: 2,
    egy: 1,
    o: 1,
    doua: 2,
  },
  ...{
    один: 1,
    два: 2,
    две: 2,
    три: 3,
    дві: 2,
    ek: 1,
    do: 2,
    एक: 1,
    दो: 2,
    一: 1,
    两: 2,
    兩: 2,
    三: 3,
  },
};

interface Names {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
}

/** Names of months and days as ICU has them, folded; with their first three letters in English. */
const namesOf = memoByKey(40, (language: string): Names => {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const add = (map: Map<string, number>, name: string, value: number) => {
    const folded = foldWords(name).replace(/[0-9]/g, '').trim();
    if (folded.length > 1) map.set(folded, value);
  };
  for (let at = 1; at <= 12; at++) {
    const day = DateTime.utc(2024, at, 15);
    for (const form of ['LLLL', 'MMMM', 'LLL'] as const)
      add(months, day.toFormat(form, { locale: language }), at);
  }
  for (let at = 1; at <= 7; at++) {
    const day = DateTime.utc(2024, 1, at);
    for (const form of ['cccc', 'ccc'] as const)
      add(weekdays, day.toFormat(form, { locale: language }), at);
  }
  return { months, weekdays };
});

const lookUp = (map: ReadonlyMap<string, number>, word: string): number | undefined => {
  const exact = map.get(word);
  if (exact !== undefined || word.length < 5) return exact;
  for (const [name, value] of map)
    if (name.length > 4 && (word.startsWith(name) || name.startsWith(word.slice(0, -1))))
      return value;
  return undefined;
};

/**
 * When a pause ends: "until Monday", "before January", "for two weeks", "till the 15th". A day
 * alone is its beginning in the zone.
 * @param folded the text, folded
 * @returns `null` where the words do not tell
 */
export function untilOf(
  folded: string,
  languages: readonly string[],
  now: Date,
  zone: string,
): Date | null {
  const today = DateTime.fromJSDate(now, { zone }).startOf('day');
  if (!today.isValid) return null;
  const words = folded
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .trim()
    .split(' ');
  const found = days(words, languages, today) ?? lasting(words, today);
  return found?.isValid ? found.toJSDate() : null;
}

function days(
  words: readonly string[],
  languages: readonly string[],
  today: DateTime,
): DateTime | undefined {
  const names = [...languages, 'en'].map(namesOf);
  const first = (pick: (from: Names) => ReadonlyMap<string, number>, word: string) =>
    names.map((from) => lookUp(pick(from), word)).find((value) => value !== undefined);
  const later = (day: DateTime) => (day <= today ? day.plus({ years: 1 }) : day);
  for (const [at, word] of words.entries()) {
    const month = first(({ months }) => months, word);
    if (month !== undefined) {
      const near = [words[at - 1], words[at + 1], words[at - 2]].map(Number);
      const day = near.find((value) => value >= 1 && value <= 31) ?? 1;
      return later(today.set({ month, day }));
    }
    const weekday = first(({ weekdays }) => weekdays, word);
    if (weekday !== undefined) return today.plus({ days: ((weekday - today.weekday + 6) % 7) + 1 });
  }
  const date = words.findIndex(
    (word) => /^\d{1,2}$/.test(word) && Number(word) <= 31 && word !== '0',
  );
  if (date >= 0 && !unitAfter(words, date)) {
    const day = Number(words[date]);
    const month = Number(words[date + 1]);
    if (month >= 1 && month <= 12) return later(today.set({ day, month }));
    const here = today.set({ day });
    return here > today ? here : here.plus({ months: 1 });
  }
  return undefined;
}

const unitOf = (word: string | undefined): Unit | undefined =>
  word === undefined ? undefined : units.find(([pattern]) => pattern.test(word))?.[1];
const unitAfter = (words: readonly string[], at: number) =>
  unitOf(words[at + 1]) ?? unitOf(words[at + 2]);

function lasting(words: readonly string[], today: DateTime): DateTime | undefined {
  for (const [at, word] of words.entries()) {
    const unit = unitOf(word);
    if (!unit) continue;
    const before = [words[at - 1], words[at - 2]];
    const count = before
      .map((other) => (other === undefined ? undefined : (small[other] ?? Number(other))))
      .find((value) => value !== undefined && value > 0 && value < 100);
    return today.plus({ [unit]: count ?? 1 });
  }
  return undefined;
}
