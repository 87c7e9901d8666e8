/** What of a field's label and value is heard as words: of particulars nothing, and of a form's own labels not the label. */
import type { RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { cleanText } from './clean-text.ts';

const spell = (label: string) =>
  fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** "12 rue des Écoles" is no school, and "modified by Jean Boulanger" no bakery. */
const PARTICULARS =
  /^(?:(?:billing|shipping|mailing|other|primary|work) )?(?:adresses?|address(?:es)?|rue|street|e ?mails?|mail|courriel|site (?:web|internet)|web ?site|url|domaine web|domain|tel(?:ephone)?|phone|fax|mobile|portable|siren|siret|tva|vat|rcs|iban|linkedin|modifie par|modified by|cree par|created by|id|identifiant|reference interne|code (?:client|postal))\b/;
/** Where somebody came from or when something was is asked of every record: only the answer says something. */
const ASKED_OF_ALL =
  /^(?:(?:lead |deal )?source|source (?:du |de )?(?:lead|piste|prospect)|origine|provenance|type|nature|priorite|priority|rating|derniere? (?:echange|contact|modification)|last (?:contact|modified|activity))\b/;

export function textOfField({ key, label, value }: RecordField): string {
  if (key !== 'other') return cleanText(value);
  const spelt = spell(label);
  if (PARTICULARS.test(spelt)) return '';
  return ASKED_OF_ALL.test(spelt) ? cleanText(value) : `${label} ${cleanText(value)}`;
}
