/**
 * Everything that the person gets to read or hear, as one text: the rules judge it, and a pass
 * covers it.
 * @param further what comes with the message: an approval's instructions and buttons, a call reason
 */
export function wholeText(
  message: string | undefined,
  further: ReadonlyArray<string | undefined> = [],
): string | undefined {
  const texts = [message, ...further].filter((text) => text !== undefined && text !== '');
  return texts.length > 0 ? texts.join('\n') : undefined;
}
