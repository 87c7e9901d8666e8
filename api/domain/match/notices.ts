/**
 * Which practices a newer one has ended: it says that something is over, and names what the older one is about. Precision first: a
 * useful practice sunk is worse than an obsolete one left.
 */
import { signOfWord } from './fingerprint.ts';
import { readNotice } from './notice.ts';
import type { PracticeCard } from './practice-table.ts';

/** What was written in the same weeks is one campaign, not one ending the other. */
const NEWER_MS = 30 * 86_400_000;
/**
 * So much must be shared, where a word that only these two have counts about 1: three of the older one's words, or two of its title.
 * On four collections and 4,500 practices of some hundred trades, pairs that do contradict reach 2.0 to 5.6, no others 1.7.
 */
const SHARED_MIN = 2;
/** A sentence that names nothing but what the older one's title does needs less. */
const WHOLE_MIN = 1.4;
/** A title says the subject. */
const IN_TITLE = 1.25;
const IN_BODY = 0.75;
/** What stands in the newer one's title only is what it is about, not what is over. */
const OF_TITLE = 0.7;
/** One word of the older one's title must be as telling. */
const TELLING_MIN = 0.5;
/** A word that more notices have is no subject. */
const NOTICES_MAX = 32;

/** 1 for a word that one practice has, near 0 for what most have. */
export type RarityOf = (stem: string) => number;

interface Word {
  readonly stem: string;
  readonly sign: number;
  readonly isTitle: boolean;
}
/** Of its card, what does not go with the next one. */
interface Notice {
  readonly card: Pick<PracticeCard, 'id' | 'at' | 'official'>;
  readonly sentences: readonly (readonly Word[])[];
}

/** Headquarters' word stands until headquarters ends it; so does what has worked since. */
const stands = (card: PracticeCard, newer: Notice['card']): boolean =>
  newer.at < card.at + NEWER_MS ||
  (card.official && !newer.official) ||
  (card.worked > 0 && card.lastAt > newer.at);

/** What is shared at most, if every word were as rare as can be: mostly too little, and rarities take longer to look up. */
function mayName(sentence: readonly Word[], { print, subject }: PracticeCard): boolean {
  let shared = 0;
  for (const { sign, isTitle } of sentence)
    if (print.includes(sign))
      shared += (subject.includes(sign) ? IN_TITLE : IN_BODY) * (isTitle ? OF_TITLE : 1);
  return shared >= WHOLE_MIN;
}

function names(sentence: readonly Word[], { print, subject }: PracticeCard, rarityOf: RarityOf): boolean {
  let shared = 0;
  let telling = 0;
  let own = 0;
  let others = 0;
  for (const { stem, sign, isTitle } of sentence) {
    const isSubject = subject.includes(sign);
    if (!isTitle && !isSubject) others += 1;
    if (!print.includes(sign)) continue;
    const rarity = rarityOf(stem);
    if (isSubject) telling = Math.max(telling, rarity);
    if (!isTitle) own += 1;
    shared += rarity * (isSubject ? IN_TITLE : IN_BODY) * (isTitle ? OF_TITLE : 1);
  }
  return own > 0 && shared >= (others === 0 ? WHOLE_MIN : SHARED_MIN) && telling >= TELLING_MIN;
}

function endsBy({ sentences }: Notice, card: PracticeCard, rarityOf: RarityOf): boolean {
  for (const sentence of sentences)
    if (mayName(sentence, card) && names(sentence, card, rarityOf)) return true;
  return false;
}

export class Notices {
  readonly #byId = new Map<string, Notice>();
  /** By the sign of a word. */
  readonly #bySign = new Map<number, Set<Notice>>();

  #signs({ sentences }: Notice): Set<number> {
    return new Set(sentences.flatMap((words) => words.map(({ sign }) => sign)));
  }

  add({ id, at, official, notice: told }: PracticeCard): void {
    if (told === '') return;
    const sentences = readNotice(told).map((words) =>
      words.map((word): Word => ({ ...word, sign: signOfWord(word.stem) })),
    );
    const notice = { card: { id, at, official }, sentences };
    this.#byId.set(id, notice);
    for (const sign of this.#signs(notice)) {
      const own = this.#bySign.get(sign) ?? new Set<Notice>();
      this.#bySign.set(sign, own.add(notice));
    }
  }

  remove(id: string): void {
    const notice = this.#byId.get(id);
    if (!notice) return;
    this.#byId.delete(id);
    for (const sign of this.#signs(notice)) this.#bySign.get(sign)?.delete(notice);
  }

  /** The id of a practice that ends this one, if any. */
  findEnding(card: PracticeCard, rarityOf: RarityOf): string | undefined {
    if (this.#byId.size === 0) return undefined;
    for (const sign of card.subject) {
      const notices = this.#bySign.get(sign);
      if (!notices || notices.size > NOTICES_MAX) continue;
      for (const notice of notices) {
        if (stands(card, notice.card) || notice.card.id === card.id) continue;
        if (endsBy(notice, card, rarityOf)) return notice.card.id;
      }
    }
    return undefined;
  }
}
