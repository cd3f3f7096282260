/**
 * All that the person gets to read or hear, as one text: the rules judge it, and a pass covers it.
 * @param further what goes with the message: instructions and buttons of an approval, a call reason
 */
export function wholeText(
  message: string | undefined,
  further: ReadonlyArray<string | undefined> = [],
): string | undefined {
  const texts = [message, ...further].filter((text) => text !== undefined && text !== '');
  return texts.length > 0 ? texts.join('\n') : undefined;
}
