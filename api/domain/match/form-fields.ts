/** What of a field's label and value is heard as words: of particulars nothing, and of a form's own labels not the label. */
import type { RecordField } from '#contract/record';
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import { cleanText } from './clean-text.ts';

/** "12 rue des Écoles" is no school, and "modified by Jean Boulanger" no bakery. */
const PARTICULARS =
  /^(?:(?:billing|shipping|mailing|other|primary|work) )?(?:adresses?|address(?:es)?|rue|street|e ?mails?|mail|courriel|site (?:web|internet)|web ?site|url|domaine web|domain|tel(?:ephone)?|phone|fax|mobile|portable|siren|siret|idprof1|tva|vat|rcs|iban|linkedin|modifie par|modified by|cree par|created by|id|identifiant|reference interne|code (?:client|postal))\b/;
/** Where somebody came from or when something was is asked of every record: only the answer says something. */
const ASKED_OF_ALL =
  /^(?:(?:lead |deal )?source|source (?:du |de )?(?:lead|piste|prospect)|origine|provenance|type|nature|priorite|priority|rating|derniere? (?:echange|contact|modification)|last (?:contact|modified|activity))\b/;

const readLabel = remember((label) => {
  const spelt = fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return { isParticular: PARTICULARS.test(spelt), isAskedOfAll: ASKED_OF_ALL.test(spelt) };
});

export function textOfField({ key, label, value }: RecordField): string {
  if (key !== 'other') return cleanText(value);
  const { isParticular, isAskedOfAll } = readLabel(label);
  if (isParticular) return '';
  return isAskedOfAll ? cleanText(value) : `${label} ${cleanText(value)}`;
}
