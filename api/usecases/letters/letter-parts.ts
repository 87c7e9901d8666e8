/** The letter's parts, said once for plain text and HTML: headings, and lines that lead somewhere. */
import type { Digest, LetterPart } from '#contract/digest';
import type { PersonRef } from '#contract/person';
import type { Noun } from '#contract/words';
import { LETTER_WORDS, sayBecame, sayTold } from './letter-words.ts';

export type LetterLine = LetterPart['lines'][number];

/** Where each noun is read in the widget; what has no page of its own is found in the list of what concerns the reader. */
const PLACES: Readonly<Partial<Record<Noun, string>>> = {
  practice: 'feed',
  person: 'relay',
  question: 'questions',
  agreement: 'agreements',
  quiz: 'quizzes',
};

export const linkTo = (url: string, place: string, at = ''): string =>
  `${url}/#/${place}${at === '' ? '' : `/${encodeURIComponent(at)}`}`;

function linkToNoun(url: string, { noun, id }: { readonly noun: Noun; readonly id: string }): string {
  const place = PLACES[noun];
  return place === undefined ? linkTo(url, 'notifications') : linkTo(url, place, id);
}

const who = ({ name, unit, region }: PersonRef): string => [name, unit, region].filter(Boolean).join(' · ');

export function listParts(digest: Digest, url: string): LetterPart[] {
  const { lang, mine, told, followed, elsewhere } = digest;
  const words = LETTER_WORDS[lang];
  const to = (id: string) => linkTo(url, 'feed', id);
  const parts: LetterPart[] = [
    {
      heading: words.mine,
      proof: true,
      lines: mine.map((each) => ({ title: each.title, said: sayBecame(lang, each), url: to(each.id) })),
    },
    {
      heading: words.told,
      proof: false,
      lines: told.map((each) => ({
        title: each.title,
        said: sayTold(lang, each),
        url: linkToNoun(url, each.about),
      })),
    },
    {
      heading: words.followed,
      proof: false,
      lines: followed.map(({ id, title, author }) => ({ title, said: who(author), url: to(id) })),
    },
    {
      heading: words.elsewhere,
      proof: true,
      lines: elsewhere.map(({ id, title, author, worked }) => ({
        title,
        said: `${words.worked(worked)} · ${who(author)}`,
        url: to(id),
      })),
    },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
