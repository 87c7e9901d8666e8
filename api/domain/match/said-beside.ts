/** Whether a word is said by a reason beside it already: "in common: hotels" beside "same sector: hotels" says nothing more. */
import type { Reason } from '#contract/suggestion';
import { LANGS } from '#contract/words';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { isSmall, lettersOf, type SpokenWord } from './name-words.ts';

type Label = NonNullable<Reason['label']>;

/** A word in the forms by which two of one kind meet: "hôtel" is said by "hôtels". */
const formsOf = (letters: string): string[] => [letters, ...LANGS.map((lang) => stem(letters, lang))];

// Labels of the map are the same objects for all pages.
const heardIn = new WeakMap<Label, ReadonlySet<string>>();

function formsIn(label: Label): ReadonlySet<string> {
  const known = heardIn.get(label);
  if (known) return known;
  const forms = new Set(lettersOf(fold(`${label.fr} ${label.en}`)).flatMap(formsOf));
  heardIn.set(label, forms);
  return forms;
}

export function isSaidBeside({ letters }: SpokenWord, labels: readonly Label[]): boolean {
  const isSaid = (word: string) =>
    labels.some((label) => formsOf(word).some((form) => formsIn(label).has(form)));
  return letters.length > 0 && letters.every((word) => isSmall(word) || isSaid(word));
}
