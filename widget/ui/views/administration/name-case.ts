/** The name of what a word stands for; its id, tidied, until the names came. */
import type { MapCase } from '#contract/company';
import { lang } from '../../t.ts';
import { typeset } from '../../typeset.ts';

export function nameCase(id: string, cases: readonly MapCase[] | undefined): string {
  const name = cases?.find((each) => each.id === id)?.name[lang.value];
  return name === undefined ? id.replaceAll('-', ' ') : typeset(name, lang.value);
}
