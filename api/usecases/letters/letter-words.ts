/** The words of the weekly letter, in both languages. Texts only: no mark-up, so that they serve plain and HTML alike. */
import type { Notification } from '#contract/notification';
import type { Lang, NotificationKind } from '#contract/words';

const times = {
  fr: (n: number): string => ['', 'une fois', 'deux fois', 'trois fois'][n] ?? `${n} fois`,
  en: (n: number): string => ['', 'once', 'twice', 'three times'][n] ?? `${n} times`,
} as const;

interface Became {
  readonly tried: number;
  readonly worked: number;
  readonly failed: number;
  readonly adapted: number;
  readonly regions: readonly string[];
}

const BECAME: Readonly<Record<Lang, (became: Became, places: string) => string[]>> = {
  fr: ({ tried, worked, failed, adapted }, places) => [
    ...(tried + worked + failed > 0 ? [`Reprise ${times.fr(tried + worked + failed)}${places}`] : []),
    ...(worked > 0 ? [`gagnée ${times.fr(worked)}`] : []),
    ...(failed > 0 ? [`sans effet ${times.fr(failed)}`] : []),
    ...(adapted > 0 ? [`adaptée ${times.fr(adapted)}`] : []),
  ],
  en: ({ tried, worked, failed, adapted }, places) => [
    ...(tried + worked + failed > 0 ? [`Taken up ${times.en(tried + worked + failed)}${places}`] : []),
    ...(worked > 0 ? [`won ${times.en(worked)}`] : []),
    ...(failed > 0 ? [`without effect ${times.en(failed)}`] : []),
    ...(adapted > 0 ? [`adapted ${times.en(adapted)}`] : []),
  ],
};
const BETWEEN = { fr: ' (', en: ' (' } as const;
const LIST = { fr: new Intl.ListFormat('fr'), en: new Intl.ListFormat('en') } as const;

/** "Taken up twice (Lyon and Lille), won once". */
export function sayBecame(lang: Lang, became: Became): string {
  const places = became.regions.length > 0 ? `${BETWEEN[lang]}${LIST[lang].format(became.regions)})` : '';
  const said = BECAME[lang](became, places).join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What somebody did, after their name. */
const DID: Readonly<Partial<Record<NotificationKind, Readonly<Record<Lang, string>>>>> = {
  mentioned: { fr: 'vous a nommé dans un commentaire', en: 'named you in a comment' },
  recognised: { fr: 'vous a félicité', en: 'congratulated you' },
  'question-routed': { fr: 'a besoin de votre avis', en: 'needs your advice' },
  'question-answered': { fr: 'a répondu à votre question', en: 'answered your question' },
  'answer-accepted': { fr: 'a retenu votre réponse', en: 'took your answer' },
  unblocked: { fr: 'a levé un blocage que vous aviez', en: 'lifted a block that you had' },
};
const SOMEBODY = { fr: 'Quelqu’un', en: 'Somebody' } as const;
const CONCERNS = { fr: 'vous écrit', en: 'wrote to you' } as const;

export function sayTold(lang: Lang, { by, kind }: Notification): string {
  return `${by?.name || SOMEBODY[lang]} ${(DID[kind] ?? CONCERNS)[lang]}`;
}

/** Somewhere to go, in plain text. */
interface Way {
  readonly label: string;
  readonly url: string;
}

export const LETTER_WORDS = {
  fr: {
    subjectMine: (title: string, said: string) => `${said} : « ${title} »`,
    subjectTold: (said: string) => `${said} · votre semaine sur Relais`,
    subject: 'Votre semaine sur Relais',
    hello: (name: string) => `Bonjour ${name},`,
    mine: 'Ce que vos pratiques sont devenues',
    told: 'Ce qui vous attend',
    followed: 'Nouveau, dans ce que vous suivez',
    elsewhere: 'Ce qui a marché ailleurs cette semaine',
    worked: (n: number) => `Gagnée ${times.fr(n)}`,
    way: ({ label, url }: Way) => `${label} : ${url}`,
    open: 'Ouvrir Relais',
    why: 'Une lettre par semaine, et aucune quand il n’y a rien à dire.',
    leave: 'Ne plus recevoir cette lettre',
    choose: 'Choisir ce que l’on me dit',
    quote: (text: string) => `« ${text} »`,
  },
  en: {
    subjectMine: (title: string, said: string) => `${said}: “${title}”`,
    subjectTold: (said: string) => `${said} · your week on Relais`,
    subject: 'Your week on Relais',
    hello: (name: string) => `Hello ${name},`,
    mine: 'What became of your practices',
    told: 'What waits for you',
    followed: 'New, in what you follow',
    elsewhere: 'What worked elsewhere this week',
    worked: (n: number) => `Won ${times.en(n)}`,
    way: ({ label, url }: Way) => `${label}: ${url}`,
    open: 'Open Relais',
    why: 'One letter a week, and none when there is nothing to say.',
    leave: 'Stop this letter',
    choose: 'Choose what I am told',
    quote: (text: string) => `“${text}”`,
  },
} as const satisfies Record<Lang, unknown>;

/** French spaces that do not break: inside quotation marks, whoever reads them, and before double punctuation. */
export function setType(lang: Lang, text: string): string {
  const quoted = text.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»');
  if (lang !== 'fr') return quoted;
  return quoted.replace(/ ([:;?!])(?=\s|$|<)/gm, '\u00A0$1');
}
