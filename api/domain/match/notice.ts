/** What a practice says is over, as words kept on its card: each sentence's own beside its title's. It judges no other practice. */
import { LANGS, type Lang } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { createWords, readWords } from '../text/read-words.ts';
import { stem } from '../text/stem.ts';
import { stemOf } from '../text/terms.ts';
import { isNumber, lexemeOf, termIn } from '../text/word-rows.ts';
import type { PracticeReading } from './read-practice.ts';

/** Longer sentences speak of more than what is over. */
const WORDS_MAX = 24;
const SENTENCES_MAX = 4;
const BETWEEN = '|';
/** Words of the announcement itself, and those of every date and duration. */
const SILENT: ReadonlySet<string> = new Set(
  `ancien ancienne anciens vieux vieil vieille annule remplace remplacer oubliez oublie jetez arretez cessez fini finie fin supprime
abandonne refuse refuses perime obsolete interdit termine desormais dorenavant nouveau nouvel nouvelle nouvelles valable valide jour jours
semaine semaines mois an annee annees janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre old former
previous replaces replaced supersedes forget stop longer discontinued withdrawn scrapped abolished new valid day days week weeks month
months year years january february march april may june july august september october november december anymore`
    .split(/\s+/)
    .flatMap((word) => LANGS.map((lang) => stem(word, lang))),
);

const sheet = createWords();

function wordsOf(sentence: string): string[] {
  const words = readWords(sentence, sheet);
  const detected = detectLang(sentence, words);
  const langs: readonly Lang[] = detected ? [detected] : LANGS;
  const stems = new Set<string>();
  for (let at = 0; at < words.count; at += 1) {
    const word = words.numbers[at] ?? 0;
    // Small figures are of everything; a year, a model, a length is of one thing.
    if (isNumber(word) && lexemeOf(word).word.length < 3) continue;
    for (const lang of langs) {
      const spelt = stemOf(termIn(word, lang));
      if (spelt !== '' && !SILENT.has(spelt)) stems.add(spelt);
    }
  }
  return [...stems].slice(0, WORDS_MAX);
}

/** Title, then each sentence; empty for a practice that ends nothing. */
export function writeNotice({ terms, titled, endings }: PracticeReading): string {
  if (endings.length === 0) return '';
  const title = terms.slice(0, titled).map(stemOf);
  return [
    title.filter((word) => !SILENT.has(word)).join(' '),
    ...endings.slice(0, SENTENCES_MAX).map((sentence) => wordsOf(sentence).join(' ')),
  ].join(BETWEEN);
}

/** A word of a notice, and whether it stands in the title only. */
export interface NoticeWord {
  readonly stem: string;
  readonly isTitle: boolean;
}

const split = (part: string) => part.split(' ').filter((word) => word !== '');

/** The words of each sentence, the title's behind them. */
export function readNotice(notice: string): NoticeWord[][] {
  const [title = '', ...sentences] = notice.split(BETWEEN);
  return sentences.map((sentence) => {
    const own = split(sentence);
    const rest = split(title).filter((word) => !own.includes(word));
    return [
      ...own.map((word) => ({ stem: word, isTitle: false })),
      ...rest.map((word) => ({ stem: word, isTitle: true })),
    ];
  });
}
