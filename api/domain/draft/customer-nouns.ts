/** How a customer of a sector is called in a sentence, with its article; a sector without an entry is called by its name. */
import type { Lang } from '#contract/words';

type Noun = Readonly<Record<Lang, string>>;

/** The trades that field reps visit most; "un hôtel" reads better than "un client du secteur hôtellerie". */
const NOUNS: Readonly<Record<string, Noun>> = {
  hotel: { fr: 'un hôtel', en: 'a hotel' },
  camping: { fr: 'un camping', en: 'a campsite' },
  'holiday-residence': { fr: 'une résidence de vacances', en: 'a holiday residence' },
  'travel-agency': { fr: 'une agence de voyages', en: 'a travel agency' },
  restaurant: { fr: 'un restaurant', en: 'a restaurant' },
  'fast-food': { fr: 'un fast-food', en: 'a fast-food outlet' },
  'cafe-bar': { fr: 'un café-bar', en: 'a café' },
  caterer: { fr: 'un traiteur', en: 'a caterer' },
  bakery: { fr: 'une boulangerie', en: 'a bakery' },
  butcher: { fr: 'une boucherie', en: 'a butcher' },
  supermarket: { fr: 'un supermarché', en: 'a supermarket' },
  'convenience-store': { fr: 'une supérette', en: 'a convenience store' },
  'garden-centre': { fr: 'une jardinerie', en: 'a garden centre' },
  florist: { fr: 'un fleuriste', en: 'a florist' },
  'specialist-shop': { fr: 'un commerce spécialisé', en: 'a specialist shop' },
  optician: { fr: 'un opticien', en: 'an optician' },
  tobacconist: { fr: 'un bar-tabac', en: 'a tobacconist' },
  'car-dealer': { fr: 'une concession automobile', en: 'a car dealer' },
  garage: { fr: 'un garage', en: 'a garage' },
  trucking: { fr: 'un transporteur', en: 'a haulier' },
  logistics: { fr: 'un logisticien', en: 'a logistics company' },
  builder: { fr: 'une entreprise du bâtiment', en: 'a builder' },
  'public-works': { fr: 'une entreprise de travaux publics', en: 'a civil-engineering company' },
  hospital: { fr: 'un hôpital', en: 'a hospital' },
  clinic: { fr: 'une clinique', en: 'a clinic' },
  'nursing-home': { fr: 'une maison de retraite', en: 'a nursing home' },
  'medical-practice': { fr: 'un cabinet médical', en: 'a medical practice' },
  dentist: { fr: 'un cabinet dentaire', en: 'a dental practice' },
  pharmacy: { fr: 'une pharmacie', en: 'a pharmacy' },
  veterinary: { fr: 'une clinique vétérinaire', en: 'a veterinary practice' },
  school: { fr: 'un établissement scolaire', en: 'a school' },
  university: { fr: 'une université', en: 'a university' },
  nursery: { fr: 'une crèche', en: 'a nursery' },
  'town-hall': { fr: 'une mairie', en: 'a town hall' },
  'local-authority': { fr: 'une collectivité', en: 'a local authority' },
  museum: { fr: 'un musée', en: 'a museum' },
  theatre: { fr: 'un théâtre', en: 'a theatre' },
  cinema: { fr: 'un cinéma', en: 'a cinema' },
  gym: { fr: 'une salle de sport', en: 'a gym' },
  law: { fr: "un cabinet d'avocats", en: 'a law firm' },
  notary: { fr: 'une étude de notaires', en: "a notary's office" },
  accountancy: { fr: "un cabinet d'expertise comptable", en: 'an accountancy firm' },
  consulting: { fr: 'un cabinet de conseil', en: 'a consulting firm' },
  architects: { fr: "un cabinet d'architectes", en: "an architects' practice" },
  coworking: { fr: 'un espace de coworking', en: 'a coworking space' },
  'temp-agency': { fr: "une agence d'intérim", en: 'a temp agency' },
  bank: { fr: 'une banque', en: 'a bank' },
  insurance: { fr: "une compagnie d'assurance", en: 'an insurance company' },
  'estate-agency': { fr: 'une agence immobilière', en: 'an estate agency' },
  software: { fr: 'un éditeur de logiciels', en: 'a software company' },
  hairdresser: { fr: 'un salon de coiffure', en: 'a hair salon' },
  beauty: { fr: 'un institut de beauté', en: 'a beauty salon' },
  spa: { fr: 'un spa', en: 'a spa' },
};

const STARS: Readonly<Record<Lang, (noun: string, stars: string) => string>> = {
  fr: (noun, stars) => `${noun} ${stars} étoiles`,
  en: (noun, stars) => noun.replace(/^an? /, `a ${stars}-star `),
};

/** Undefined for a sector that has no noun of its own. */
export function nounOf(sector: string, lang: Lang, stars?: string): string | undefined {
  const noun = NOUNS[sector]?.[lang];
  return noun !== undefined && stars !== undefined ? STARS[lang](noun, stars) : noun;
}
