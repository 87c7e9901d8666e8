/**
 * How much of a "how" a text carries: a recipe tells what was done, counted, asked; a congratulation, a recap or a reminder
 * does not. It measures the way of writing, never the subject.
 */
import type { Lang } from '#contract/words';
import { fold } from '../text/fold.ts';

// Praise, ceremony and internal news: what posts without a recipe are made of.
const CHEER =
  /\b(?:bravo|felicitations?|merci|fiers?|fiere|equipe au top|chapeau|champagne|hourra|youpi|quelle aventure|coup de chapeau|congrat\w*|well done|proud|thank(?:s| you)|cheers|kudos|hats off|what a (?:team|day|journey|night)|amazing|incredible|souvenirs?|podium|classement|ranking|challenge|concours|seminaire|team ?building|soiree|anniversaire|birthday|newsletter|rappel|reminder|recap|bilan|retour de salon|save the date|inscri\w+|sign up|stay tuned|bonne annee|happy new year|rien de special|nothing (?:special|to teach)|pas grand chose|bonne ambiance|belle journee)\b/g;
// What someone does who tells how: first-person past, advice, conditions, cause and effect.
const DOING: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:j ai|j y|je (?:\w+)|on a|nous avons|il faut|faut|commencez|commencer|demande[rz]?|proposez|proposer|montrez|montrer|evite[rz]?|ne (?:pas|jamais)|jamais|toujours|d abord|ensuite|puis|avant de|apres ca|depuis|resultat|du coup|donc|parce que|car|au lieu|sinon|plutot|astuce|methode|etape|cle|declic|argument|objection|criteres?|chiffr\w+|signe)\b/g,
  en: /\b(?:i (?:\w+)|we (?:\w+)|ask(?:ed)?|show(?:ed)?|start(?:ed)?|offer(?:ed)?|propos\w+|never|always|first|then|before|after|since|result|so|because|instead|rather|otherwise|trick|method|step|key|argument|objection|criteria|signed|do not|don t|what (?:turned|worked|changed)|insist|send|keep|put|moved|measured)\b/g,
};
const NUMBER = /\d+/g;
const EMPHASIS = /[!❤💙🎉🏆👏🙏🚀💪🥇🥳🔥✨]/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const squash = (value: number, middle: number) => value / (value + middle);

/** Long enough for what, where and how; longer adds little. */
const LENGTH_WORDS = 35;

/** 0 (nothing to take up) to 1 (a recipe). `levers`: levers and situations that the map found in it. */
export function measureHow(title: string, body: string, lang: Lang, levers: number): number {
  const plain = fold(`${title}. ${body}`).replace(/[’'-]/g, ' ');
  const words = Math.max(1, count(plain, /[a-z]{2,}/g));
  const doing = squash((count(plain, DOING[lang]) / Math.sqrt(words)) * 2, 1);
  const figures = squash(count(plain, NUMBER), 3);
  const named = squash(levers, 3);
  const cheer = count(plain, CHEER) + count(body + title, EMPHASIS) * 0.5;
  const ceremony = Math.min(1, (cheer * 12) / words);
  const told = 0.45 * squash(words, LENGTH_WORDS) + 0.25 * doing + 0.1 * figures + 0.2 * named;
  return Math.max(0, Math.min(1, told * 1.3 - 0.6 * ceremony));
}
