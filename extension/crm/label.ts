/** French and English labels of CRMs → the field they mean. Whole labels only: a near miss would be a wrong reading. */
import type { RecordField } from '#contract/record';

/** An address is several fields in one value. */
export type LabelKey = RecordField['key'] | 'address';

/** Folded, without the small words between; `…` stands for any end of the label ("secteur activite", "effectif moyen"). */
const LABELS: Readonly<Partial<Record<LabelKey, string>>> = {
  naf: 'id prof 3 (naf…; prof id 3 (naf…; code naf…; code ape…; naf; ape; naf/ape; ape/naf; naf code; sic code; code sic',
  sector:
    'secteur…; industrie; activite; activite principale; domaine activite; industry; industries; industry type; primary industry; sector; business sector; vertical; market segment; segment marche',
  size: 'effectif…; nombre employes; nombre salaries; nb employes; nb salaries; salaries; employes; taille; taille entreprise; tranche effectif…; employees; no employees; number employees; # employees; employee count; employee range; employees range; workforce; headcount; company size; size; staff',
  city: 'ville; ville facturation; ville (facturation); city; town; billing city; city/town; localite; primary location; city or town',
  postcode:
    'code postal; cp; code postal facturation; zip; zip code; zip/postal code; postal code; postcode; billing zip; billing postal code; billing code',
  region:
    'region; secteur geographique; etat/region; departement; state; state/region; state/province; billing state; county; province',
  country: 'pays; country; billing country; country/region',
  address:
    'adresse; adresse facturation; adresse postale; address; billing address; company address; primary address; addresses; adresses',
  tags: 'tags clients; customers tags; customer tags; customers tags/categories; tags clients/categories; tags; tag; etiquettes; categories; labels; libelles',
  stage:
    'statut opportunite; lead status; opportunity status; etape; etape vente; etape transaction; etape opportunite; phase; phase vente; stage; sales stage; deal stage; pipeline stage; opportunity stage; deal status; statut affaire; avancement',
  amount:
    'montant opportunite; montant; montant transaction; montant estime; revenu espere; revenu attendu; revenu estime; valeur; valeur affaire; lead amount; opportunity amount; amount; deal value; deal amount; expected revenue; est revenue; estimated revenue; opportunity value; value; monetary value',
  closeDate:
    'date cloture; date cloture prevue; date fermeture; close date; closing date; expected close date; expected closing; date signature',
  lastActivityAt:
    'derniere activite; date derniere activite; dernier contact; last activity; last activity date; last contacted; last contact',
  nextActivityAt: 'prochaine activite; date prochaine activite; next activity; next activity date',
  owner:
    'commerciaux; sales representatives; commercial; vendeur; proprietaire…; responsable; responsable compte; utilisateur assigne; assigne a; charge affaires; owner; account owner; company owner; deal owner; opportunity owner; lead owner; contact owner; sales rep; salesperson; assigned to; account manager; assignee',
  account:
    'compte; nom compte; entreprise; societe; organisation; organization; client; tiers; third party; account; account name; company; company name; associated company; customer; sales account; nom entreprise; nom societe',
  competitor:
    'concurrent; concurrents; concurrent actuel; fournisseur actuel; prestataire actuel; competitor; competitors; current supplier; current vendor; current provider; incumbent',
  agreement: 'accord cadre; contrat cadre; framework agreement; agreement',
  products:
    'produit; produits; produits et services; articles; product; products; products & services; products and services',
  status:
    'type tiers; third party type; type compte; type client; account type; customer type; lifecycle stage; phase cycle vie; relationship type; type; statut; status',
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

/** What stands around a label: a colon, a star, a question mark for help. */
const AROUND = /[\s:*?]+$|^[\s*]+/g;
/** "Date de la clôture", "date clôture": what says nothing by itself. Names of fields have no apostrophe. */
const SMALL = /\b(de|du|des|la|le|les|of|the) |\b[dl][' ]|\./g;

/** Without case, accents, and what stands around it. */
export const foldLabel = (label: string) =>
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
  const folded = foldLabel(label).replaceAll('-', ' ').replaceAll(SMALL, '');
  const whole = dictionary.whole.get(folded);
  if (whole) return whole;
  return dictionary.starts.find(
    ([start]) => folded.startsWith(start) && /^([^\p{L}]|s\b|$)/u.test(folded.slice(start.length)),
  )?.[1];
}
