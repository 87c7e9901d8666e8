/** French and English labels of CRMs → the field they mean. Whole labels only: a near miss would be a wrong reading. */
import type { RecordField } from '#contract/record';

/** An address is several fields in one value. */
export type LabelKey = RecordField['key'] | 'address';

/** Folded; `…` stands for any end of the label ("secteur d'activite", "effectif moyen"). */
const LABELS: Readonly<Partial<Record<LabelKey, string>>> = {
  naf: 'id. prof. 3 (naf…; prof id 3 (naf…; code naf…; code ape…; naf; ape; naf/ape; ape/naf; naf code; sic code; code sic',
  sector:
    "secteur…; industrie; activite; activite principale; domaine d'activite; industry; industries; industry type; primary industry; sector; business sector; vertical; market segment; segment de marche",
  size: "effectif…; nombre d'employes; nombre employes; nombre de salaries; nombre salaries; nb d'employes; nb de salaries; nb salaries; salaries; employes; taille; taille de l'entreprise; tranche d'effectif…; tranche effectif; employees; no. of employees; no of employees; number of employees; # employees; number employees; employee count; employee range; employees range; workforce; headcount; company size; size; staff",
  city: 'ville; ville de facturation; ville (facturation); city; town; billing city; city/town; localite; primary location; city or town',
  postcode:
    'code postal; cp; code postal de facturation; zip; zip code; zip/postal code; postal code; postcode; billing zip; billing postal code; billing code',
  region:
    'region; secteur geographique; etat/region; departement; state; state/region; state/province; billing state; county; province',
  country: 'pays; country; billing country; country/region',
  address:
    'adresse; adresse de facturation; adresse postale; address; billing address; company address; primary address; addresses; adresses',
  tags: 'tags clients; customers tags; customer tags; customers tags/categories; tags clients/categories; tags; tag; etiquettes; categories; labels; libelles',
  stage:
    "statut opportunite; statut de l'opportunite; lead status; opportunity status; etape; etape de vente; etape de la vente; etape de la transaction; etape de l'opportunite; phase; phase de vente; stage; sales stage; deal stage; pipeline stage; opportunity stage; deal status; statut de l'affaire; avancement",
  amount:
    "montant opportunite; montant de l'opportunite; montant; montant de la transaction; montant estime; revenu espere; revenu attendu; revenu estime; valeur; valeur de l'affaire; lead amount; opportunity amount; amount; deal value; deal amount; expected revenue; est. revenue; estimated revenue; opportunity value; value; monetary value",
  closeDate:
    'date de cloture; date de cloture prevue; date de fermeture; close date; closing date; expected close date; expected closing; date de signature',
  lastActivityAt:
    'derniere activite; date de derniere activite; date de la derniere activite; dernier contact; last activity; last activity date; last contacted; last contact',
  nextActivityAt: 'prochaine activite; date de la prochaine activite; next activity; next activity date',
  owner:
    "commerciaux; sales representatives; commercial; vendeur; proprietaire…; responsable; responsable du compte; utilisateur assigne; assigne a; charge d'affaires; owner; account owner; company owner; deal owner; opportunity owner; lead owner; contact owner; sales rep; salesperson; assigned to; account manager; assignee",
  account:
    "compte; nom du compte; entreprise; societe; organisation; organization; client; tiers; third-party; third party; account; account name; company; company name; associated company; customer; sales account; nom de l'entreprise; nom de la societe",
  competitor:
    'concurrent; concurrents; fournisseur actuel; prestataire actuel; competitor; competitors; current supplier; current vendor; current provider; incumbent',
  agreement: 'accord-cadre; accord cadre; contrat cadre; contrat-cadre; framework agreement; agreement',
  products:
    'produit; produits; produits et services; articles; product; products; products & services; products and services',
  status:
    'type du tiers; third-party type; third party type; type de compte; type de client; account type; customer type; lifecycle stage; phase du cycle de vie; relationship type; type; statut; status',
  description: 'description…',
};

interface Dictionary {
  readonly whole: ReadonlyMap<string, LabelKey>;
  readonly starts: readonly (readonly [start: string, key: LabelKey])[];
}

/** Opened by the first label that is asked: most pages ask none. */
let dictionary: Dictionary | undefined;

function openDictionary(): Dictionary {
  const whole = new Map<string, LabelKey>();
  const starts: (readonly [string, LabelKey])[] = [];
  for (const [key, words] of Object.entries(LABELS)) {
    for (const word of words.split('; ')) {
      // The keys of the table above; `Object.entries` forgets it.
      if (word.endsWith('…')) starts.push([word.slice(0, -1), key as LabelKey]);
      else whole.set(word, key as LabelKey);
    }
  }
  return { whole, starts };
}

/** What stands around a label: a colon, a star, a question mark for help, "(facultatif)". */
const AROUND = /[\s:*?]+$|^[\s*]+/g;

const fold = (label: string) =>
  label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(AROUND, '');

const LABEL_MAX = 48;

export function fieldNamed(label: string): LabelKey | undefined {
  if (label.length > LABEL_MAX) return undefined;
  dictionary ??= openDictionary();
  const folded = fold(label);
  const whole = dictionary.whole.get(folded);
  if (whole) return whole;
  return dictionary.starts.find(
    ([start]) => folded.startsWith(start) && /^(?:[^\p{L}]|s\b|$)/u.test(folded.slice(start.length)),
  )?.[1];
}
