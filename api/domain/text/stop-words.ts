/** Words that carry no subject, per language; what is left out here is neither indexed nor searched. */
import type { Lang } from '#contract/words';

const FRENCH = `a ai aie aient ais ait alors apres as au aucun aucune aujourd aura aurait aussi autre autres aux avaient avais avait avant
avec avez avoir avons ayant bah bien c ca car ce ceci cela celle celles celui cent ces cet cette ceux chaque chez ci comme comment d dans
de dedans dehors depuis des deux devant dit dite dits doit doivent donc dont du durant elle elles en encore entre es est et etaient etais
etait etant ete etes etre eu eue eux faire fais fait faites font furent fut hors hui ici il ils j je jusqu jusque l la laquelle le lequel
les lesquels leur leurs lorsqu lorsque lui m ma mais me mes meme memes mien moi mon n ne ni nos notre notres nous on ont or ou oui
par parce pas pendant peu peut peuvent plus plutot pour pourquoi puis puisqu puisque qu quand que quel quelle quelles quels quelqu quelque
quelques qui quoi quoiqu s sa sans se sera serait seront ses si sien sinon soit sommes son sont sous suis sur t ta tandis te tel telle telles
tels tes toi ton tous tout toute toutes tres trop tu un une va vers voici voila vos votre vous vu y etc via deja ainsi aussitot cependant
afin avons vont vais faut fallait ait soient seraient serez serons etions`;

const ENGLISH = `a about above after again all also am an and any are as at be because been before being below between both but by can
cannot could d did do does doing don down during each few for from further had has have having he her here hers him his how i if in into
is it its itself just ll m me more most my myself no nor not now o of off on once only or other our ours out over own re s same she
should so some such t than that the their theirs them then there these they this those through to too under until up upon us ve very was we
were what when where which while who whom why will with would you your yours yourself etc via`;

const setOf = (words: string) => new Set(words.split(/\s+/));
const STOP_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = { fr: setOf(FRENCH), en: setOf(ENGLISH) };

/** `word` folded. */
export function isStopWord(word: string, lang: Lang): boolean {
  return STOP_WORDS[lang].has(word);
}

// Only what never changes a meaning: "ne dit rien" and "plus de commande" keep their small words.
const ARTICLES: Readonly<Record<Lang, ReadonlySet<string>>> = {
  fr: setOf(
    'le la les l un une des de du d au aux a c s j m t y en et son sa ses leur leurs notre votre nos vos ce cet cette',
  ),
  en: setOf('the a an of to s their his her our your its this that and in on at is are was were be'),
};

/** A small word that an expression may have or not. `word` folded. */
export function isArticle(word: string, lang: Lang): boolean {
  return ARTICLES[lang].has(word);
}
