/** What a field's label on a CRM page means, in French or English; a label that it does not know is `other`, never a guess. */
import type { RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';

type Key = RecordField['key'];

// Folded; the first that matches wins, so narrow labels stand before the broad ones that they contain.
const LABELS: readonly (readonly [key: Key, label: RegExp])[] = [
  [
    'closeDate',
    /^(?:date de (?:cloture|signature)|close ?date|closing date|expected close|cloture|date_closed|closedate)/,
  ],
  ['createdAt', /^(?:cree le|date de creation|created|create date|creation date|date_entered|createdon)/],
  ['naf', /^(?:code )?(?:naf|ape|nace|sic)\b|^code (?:d )?activite/],
  [
    'competitor',
    /^(?:concurrents?|concurrence|fournisseurs? (?:actuels?|en place)|prestataires? (?:actuels?|en place)|sortant|incumbent|competitors?|current (?:supplier|vendor|provider)|equipe par)/,
  ],
  ['agreement', /^(?:accord|contrat cadre|agreement|framework)/],
  [
    'owner',
    /^(?:proprietaire|commercial|commerciaux|vendeur|responsable (?:du )?compte|assigne|utilisateur assigne|owner|account owner|sales rep|assigned|account manager|charge d affaires)/,
  ],
  [
    'stage',
    /^(?:etapes?|phases?|stage|sales stage|deal stage|statut opp|statut (?:de l )?opportunite|lead status|opportunity stage|life ?cycle(?: stage)?|cycle de vie|avancement|pipeline)\b/,
  ],
  [
    'sector',
    /^(?:secteurs?|industries?|industry|activites?|vertical|sector|business line|line of business|nature of business|branche|metier|profession|domaine|marche|market|typologie|filiere|categorie(?! juridique)|category|type d (?:activite|etablissement|organisme|structure)|type of (?:business|organi[sz]ation)|organi[sz]ation type)\b/,
  ],
  [
    'size',
    /^(?:effectifs?|nombre d employes|nb (?:d )?(?:employes|salaries)|salaries|employees|no of employees|number of employees|numberofemployees|headcount|workforce|company size|taille|staff|etp|fte|collaborateurs|personnel|nombre de (?:collaborateurs|personnes)|nb (?:de )?(?:collaborateurs|personnes)|(?:total|number of) (?:employees|staff)|team size)\b/,
  ],
  ['city', /^(?:ville|commune|localite|siege|hq city|hq|city|town|billing city|head office)\b/],
  ['postcode', /^(?:code postal|cp|zip|postal code|postcode|billing zip)\b/],
  ['region', /^(?:region|departement|state|province|county)\b/],
  ['country', /^(?:pays|country)\b/],
  [
    'amount',
    /^(?:montant|revenu (?:espere|attendu)|valeur|amount|expected revenue|deal value|value|budget)\b/,
  ],
  ['currency', /^(?:devise|currency)/],
  [
    'products',
    /^(?:produits?|products?|articles?|gamme|offre|equipements? installes?|parc|catalogue|solutions?)\b/,
  ],
  ['tags', /^(?:tags?|etiquettes?|categories? client|mots cles|labels?)\b/],
  [
    'status',
    /^(?:statut|status|compte actif|type de compte|account type|customer type|client type|type|relation(?:ship)?)\b/,
  ],
  [
    'account',
    /^(?:compte(?! rendu)|account|client|customer|tiers|third party|societe|company|raison sociale|entreprise|organisme|organi[sz]ation|etablissement|enseigne|structure|denomination|association|business name|trading name)\b/,
  ],
  [
    'name',
    /^(?:nom|name|intitule|title|titre|opportunite|opportunity|affaire|deal|deal name|nom de l opportunite|account name)\b/,
  ],
  [
    'description',
    /^(?:descriptions?|notes?|commentaires?|comments?|remarques?|compte rendu|besoins?|needs?|resume|summary|last note|details?|contexte|infos?|observations?|prochaines? (?:etapes?|actions?)|next steps?|next actions?|historique|memo|bloc note|motif|pain|objectifs?|projet|project)\b/,
  ],
];

/** Opening words of the label decide: "Secteur d'activité", "Statut opp.", "No. of employees". */
export function readLabel(label: string): Key {
  const spelt = fold(label)
    .replace(/[^a-z0-9_]+/g, ' ')
    .trim();
  if (/^prochaines? |^next /.test(spelt)) return 'description';
  return LABELS.find(([, pattern]) => pattern.test(spelt))?.[0] ?? 'other';
}
