/**
 * What must not be shown of the URL of a database: its password, however it is written. One that
 * may stand in any sentence, such as `postgres`, is hidden only where it stands as a password.
 */
export function secretsOfUrl(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { password, searchParams } = new URL(url);
  // `pg` takes it there, too.
  return [password, ...searchParams.getAll('password')].flatMap(secretsOfPassword);
}

/** The same of a password that comes from somewhere else, such as `PGPASSWORD`. */
export function secretsOfPassword(password: string): string[] {
  const plain = decoded(password);
  const written = [...new Set([password, plain, encodeURIComponent(plain)])].filter(Boolean);
  return isOrdinary(plain) ? written.flatMap(whereItIsOne) : written;
}

/** Very short, words, and numbers, such as that of a port. */
const isOrdinary = (password: string): boolean =>
  password.length < 6 ||
  (password.length < 16 && /^(?:[a-z]+(?:[-_. ][a-z]+)*\d{0,4}|\d+)$/i.test(password));

/** In a URL, in settings, in JSON, and as people quote it. */
const whereItIsOne = (password: string): string[] => [
  `:${password}@`,
  ...['password', 'passwd', 'pwd'].flatMap((name) => [
    ...[`${name}=${password}`, `${name}="${password}"`, `${name}='${password}'`],
    ...[`${name}: ${password}`, `${name}:${password}`, `${name}":"${password}"`],
    ...[`${name}": "${password}"`, `${name} "${password}"`, `${name} '${password}'`],
  ]),
];

/** A percent sign that does not begin an escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
