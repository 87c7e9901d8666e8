/** The name of a person, or words in its place for one who erased theirs or is no longer in the directory. */
import { tPractice } from './words/practice.ts';

export function sayName({ name }: { readonly name: string }): string {
  return name === '' ? tPractice('colleague') : name;
}
