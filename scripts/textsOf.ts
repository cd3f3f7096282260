/**
 * The texts that a line stands for, in which `{a|b}` stands for one of several; they take each of
 * them as often as any other.
 * @param most how many texts at most
 */
export function textsOf(line: string, most: number): string[] {
  const choices = line
    .split(/(\{[^}]*\})/)
    .map((slot) => (slot.startsWith('{') ? slot.slice(1, -1).split('|') : [slot]));
  const all = choices.reduce((count, { length }) => count * length, 1);
  const found = new Set<string>();
  for (let at = 0; found.size < Math.min(most, all) && at < 60; at++)
    found.add(
      choices
        .map((options, slot) => options[(at * (slot + 1) + (at >> 2) * slot) % options.length])
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return [...found];
}
