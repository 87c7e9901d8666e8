/** A share that starts from a few words, on any page: the one thing that Relais cannot know is asked, the rest is known or left open. */
import type { Facets } from '#contract/facets';
import type { PracticeDraft } from '#contract/practice';
import type { Lang } from '#contract/words';

const TITLE_MAX = 160;
/** The first sentence, if it ends early enough to be a title. */
const FIRST = /^(.{3,150}?[.!?…])\s+(\S.*)$/su;

export function draftPractice(
  text: string,
  id: string,
  facets: Facets,
  lang: Lang,
  kind: PracticeDraft['kind'] = 'win',
): PracticeDraft {
  const said = text.trim();
  const [, first, rest] = FIRST.exec(said) ?? [];
  const [head = '', ...lines] = said.split('\n');
  const title = first ?? head;
  const body = first ? (rest ?? '') : lines.join('\n').trim();
  const cut = title.length > TITLE_MAX;
  return {
    id,
    kind,
    lang,
    title: cut ? `${title.slice(0, TITLE_MAX - 1).trimEnd()}…` : title.replace(/[.…]$/, ''),
    // A title that had to be cut is told in full below.
    body: cut ? said : body,
    facets,
    pictures: [],
  };
}
