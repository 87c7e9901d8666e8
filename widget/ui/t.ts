/**
 * The interface's words: `t(key, params)` in the language of the moment. A section of one surface is made by `speak`
 * in `words/<section>.ts`, so that a bundle holds only what it says; keys and holes are typed, nothing falls back silently.
 */
import { signal } from '@preact/signals';
import type { Lang } from '#contract/words';
import { coreWords } from './words/core.ts';
import { keepTogether, typeset } from './typeset.ts';
import type { Entry, Holes, Words } from './words/entry.ts';

/** The language on screen; a component that reads it is drawn again when it changes. */
export const lang = signal<Lang>('fr');

export function setLang(next: Lang): void {
  lang.value = next;
}

/** The first language of the reader's list that we speak; English for everybody else. */
export function pickLang(wanted: readonly string[]): Lang {
  for (const each of wanted) {
    const code = each.slice(0, 2).toLowerCase();
    if (code === 'fr' || code === 'en') return code;
  }
  return 'en';
}

type Params<H extends string> = [H] extends [never] ? [] : [params: Readonly<Record<H, string | number>>];
export type Speaker<W extends Words> = <K extends keyof W & string>(
  key: K,
  ...params: Params<Holes<W[K]>>
) => string;

/** Makes the `t` of a section. */
export function speak<const W extends Words>(words: W): Speaker<W> {
  return (key, ...[params]) =>
    say(words[key], params as Readonly<Record<string, string | number>> | undefined);
}

/** What every surface says. */
export const t = speak(coreWords);

function say(entry: Words[string] | undefined, params?: Readonly<Record<string, string | number>>): string {
  if (!entry) return '';
  const form = typeset(formOf(entry[lang.value], params?.['n']), lang.value);
  if (!params) return form;
  return form.replaceAll(/\{(\w+)\}( ?)/g, (_hole, name: string, space: string) => {
    const value = params[name] ?? '';
    if (typeof value !== 'number') return `${keepTogether(value)}${space}`;
    // A line never ends between a count and what it counts.
    return `${new Intl.NumberFormat(lang.value).format(value)}${space && '\u00A0'}`;
  });
}

function formOf(entry: Entry, n: string | number | undefined): string {
  if (typeof entry === 'string') return entry;
  // French counts 0 as one, English does not: only Intl knows.
  return new Intl.PluralRules(lang.value).select(Number(n)) === 'one' ? entry.one : entry.other;
}
