/** The same function, which asks once for each key; a failure is asked anew. */
export function cached<Argument, Result>(
  keyOf: (argument: Argument) => string,
  ask: (argument: Argument) => Promise<Result>,
): (argument: Argument) => Promise<Result> {
  const answers = new Map<string, Promise<Result>>();
  return async (argument) => {
    const key = keyOf(argument);
    const known = answers.get(key);
    if (known) return known;
    const answer = ask(argument);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
