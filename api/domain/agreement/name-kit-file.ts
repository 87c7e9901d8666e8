/** What a file of a kit is saved as: one plain name that ends in its kind, whatever the sender's machine called it. */
import { KIT_KINDS, type KitKind } from '#contract/kit-kinds';

const NAME_MAX = 120;
/** Controls, and marks that turn the direction of writing: `facture\u202Efdp.exe` would be read as `factureexe.pdf`. */
const UNSEEN = /\p{C}+/gu;
/** What one system or another takes for a path, a drive or a wildcard. */
const UNSAFE = /[\\/:*?"<>|]+/g;
/** Endings by which a machine chooses the program that opens it. */
const DECLARED = /\.(pdf|do[ct][xm]?|xl[st][xmb]?|pp[tso][xm]?|od[tsp]|ot[tsp])$/i;

/** Without what cannot be seen: `tarif.docx` and a mark behind it is still called so. */
const seen = (given: string): string => given.normalize('NFC').replaceAll(UNSEEN, '').trim();

/** Whether the name, where it says a kind at all, says this one. */
export function isCalled(given: string, kind: KitKind): boolean {
  const [, ending] = DECLARED.exec(seen(given)) ?? [];
  return ending === undefined || ending.toLowerCase() === kind;
}

/** Whether a media type, where it says a kind at all, says this one. */
export function isSentAs(type: string | undefined, kind: KitKind): boolean {
  const [said = ''] = (type ?? '').toLowerCase().split(';');
  return said.trim() === '' || said.trim() === 'application/octet-stream' || said.trim() === KIT_KINDS[kind];
}

export function nameKitFile(given: string, kind: KitKind): string {
  const ending = `.${kind}`;
  const name = seen(given)
    .replaceAll(UNSAFE, '-')
    .replace(new RegExp(`\\${ending}$`, 'i'), '')
    // Points at the ends hide a file, or are dropped by Windows.
    .replaceAll(/^[\s.-]+|[\s.]+$/g, '');
  return [...(name || 'document')].slice(0, NAME_MAX - ending.length).join('') + ending;
}
