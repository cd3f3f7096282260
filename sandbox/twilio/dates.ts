const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number) => String(value).padStart(2, '0');

/** The date form of the 2010 API: `Thu, 24 Aug 2023 05:01:45 +0000`. */
export function rfc2822(timeMs: number): string {
  const date = new Date(timeMs);
  const day = `${days[date.getUTCDay()]}, ${two(date.getUTCDate())} ${months[date.getUTCMonth()]}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${day} ${date.getUTCFullYear()} ${time} +0000`;
}

/** The date form of all newer products: `2023-08-24T05:01:45Z`. */
export const iso8601 = (timeMs: number): string =>
  `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
