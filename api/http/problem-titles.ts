/** What each refusal says to a person, in their language: what happened, and what to do about it. */
import type { ProblemCode } from '#contract/problem-codes';
import type { Lang } from '#contract/words';

export const PROBLEM_TITLES: Readonly<Record<ProblemCode, Readonly<Record<Lang, string>>>> = {
  'bad-json': {
    fr: 'Le corps de la requête n’est pas du JSON lisible.',
    en: 'The body of the request is not readable JSON.',
  },
  invalid: {
    fr: 'Quelque chose manque ou n’est pas de la bonne forme.',
    en: 'Something is missing or not of the right form.',
  },
  'bad-cursor': {
    fr: 'Ce curseur n’est pas de ce serveur : reprenez depuis le début.',
    en: 'This cursor is not from this server: start from the beginning.',
  },
  'key-missing': {
    fr: 'Il manque l’en-tête Idempotency-Key, avec un UUID.',
    en: 'The Idempotency-Key header with a UUID is missing.',
  },
  unauthenticated: { fr: 'Connectez-vous pour continuer.', en: 'Sign in to continue.' },
  'token-expired': {
    fr: 'Votre session doit être renouvelée.',
    en: 'Your session has to be renewed.',
  },
  'code-refused': {
    fr: 'Cette adresse et ce code ne vont pas ensemble, ou le code ne vaut plus. Demandez une nouvelle invitation.',
    en: 'This address and this code do not match, or the code is no longer valid. Ask for a new invitation.',
  },
  'code-locked': {
    fr: 'Trop d’essais. Attendez un peu, ou demandez une nouvelle invitation.',
    en: 'Too many tries. Wait a little, or ask for a new invitation.',
  },
  forbidden: { fr: 'Vous n’avez pas le droit de faire cela.', en: 'You are not allowed to do this.' },
  'origin-refused': {
    fr: 'Cette page n’a pas le droit d’appeler Relais. Votre administrateur peut l’ajouter.',
    en: 'This page is not allowed to call Relais. Your administrator can add it.',
  },
  'not-found': { fr: 'Introuvable, ou retiré.', en: 'Not found, or withdrawn.' },
  'method-refused': {
    fr: 'Cette adresse ne se demande pas ainsi.',
    en: 'This address is not asked for in this way.',
  },
  'too-slow': {
    fr: 'La demande n’est pas arrivée entière à temps. Réessayez.',
    en: 'The request did not arrive whole in time. Try again.',
  },
  conflict: { fr: 'Cet identifiant est déjà pris.', en: 'This identifier is already taken.' },
  'too-late': {
    fr: 'C’est trop tard : cela a changé entre-temps. Rechargez la page pour voir où l’on en est.',
    en: 'Too late: this has changed meanwhile. Reload the page to see where it stands.',
  },
  'key-in-use': {
    fr: 'La même demande est déjà en cours. Réessayez dans un instant.',
    en: 'The same request is already under way. Try again in a moment.',
  },
  stale: {
    fr: 'La pratique a changé entre-temps. Relisez-la, puis modifiez-la de nouveau.',
    en: 'The practice has changed meanwhile. Read it again, then edit it once more.',
  },
  'too-large': { fr: 'C’est trop volumineux.', en: 'This is too large.' },
  'wrong-type': {
    fr: 'Ce type de contenu n’est pas accepté ici.',
    en: 'This type of content is not taken here.',
  },
  'key-reused': {
    fr: 'Cette clé a déjà servi à une autre demande.',
    en: 'This key was already used for another request.',
  },
  'picture-refused': {
    fr: 'Ce n’est pas une image PNG, JPEG ou WebP lisible.',
    en: 'This is not a readable PNG, JPEG or WebP picture.',
  },
  'pictures-full': {
    fr: 'Trop d’images attendent ce qui les montrera. Envoyez ce que vous écrivez, ou attendez demain.',
    en: 'Too many pictures wait for what will show them. Send what you are writing, or wait until tomorrow.',
  },
  'file-refused': {
    fr: 'Ce n’est pas un fichier entier du type qu’annonce son nom (PDF, docx, xlsx, pptx, odt, ods, odp). Enregistrez-le de nouveau, sans mot de passe.',
    en: 'This is not a whole file of the kind that its name says (PDF, docx, xlsx, pptx, odt, ods, odp). Save it again, without a password.',
  },
  'macros-refused': {
    fr: 'Ce document contient des macros ou des contrôles, qui s’exécuteraient chez qui l’ouvre. Enregistrez-le sans macros, ou en PDF.',
    en: 'This document holds macros or controls, which would run with whoever opens it. Save it without macros, or as PDF.',
  },
  'kit-full': {
    fr: 'Trop de fichiers attendent un accord-cadre. Enregistrez celui que vous écrivez, ou attendez demain.',
    en: 'Too many files wait for an agreement. Save the one that you are writing, or wait until tomorrow.',
  },
  'taught-full': {
    fr: 'Cinquante pages sont apprises à tous, et c’est le plus. Retirez-en une, puis recommencez.',
    en: 'Fifty pages are taught to everybody, which is the most. Remove one, then try again.',
  },
  'too-many': {
    fr: 'Trop de demandes à la fois. Réessayez dans un instant.',
    en: 'Too many requests at once. Try again in a moment.',
  },
  internal: {
    fr: 'Le serveur a rencontré une erreur. Réessayez ; si cela dure, donnez ce numéro à votre administrateur.',
    en: 'The server met an error. Try again; if it lasts, give this number to your administrator.',
  },
  unavailable: {
    fr: 'Le service est momentanément indisponible. Réessayez dans un instant.',
    en: 'The service is unavailable for the moment. Try again in a moment.',
  },
};

/** Said of a place of the body that a use case refused. */
export const UNKNOWN_HERE: Readonly<Record<Lang, string>> = {
  fr: 'Inconnu, ou pas à vous.',
  en: 'Unknown, or not yours.',
};
