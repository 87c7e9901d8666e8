/** Remembers what a pure function answered for a text that comes again and again, as a form's labels do; forgets all when it knows too many. */
const KNOWN_MAX = 1000;
/** Texts longer than that are no labels. */
const LENGTH_MAX = 80;

export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LENGTH_MAX) return answer(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= KNOWN_MAX) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
