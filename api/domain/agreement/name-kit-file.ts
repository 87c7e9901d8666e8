/** What a file of a kit is saved as: one plain name that ends in `.pdf`, whatever the sender's machine called it. */

const NAME_MAX = 120;
const ENDING = '.pdf';
/** Controls, and marks that turn the direction of writing: `facture\u202Efdp.exe` would be read as `factureexe.pdf`. */
const UNSEEN = /\p{C}+/gu;
/** What one system or another takes for a path, a drive or a wildcard. */
const UNSAFE = /[\\/:*?"<>|]+/g;

export function nameKitFile(given: string): string {
  const name = given
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(UNSAFE, '-')
    .replace(/\.pdf$/i, '')
    // Points at the ends hide a file, or are dropped by Windows.
    .replaceAll(/^[\s.-]+|[\s.]+$/g, '');
  return [...(name || 'document')].slice(0, NAME_MAX - ENDING.length).join('') + ENDING;
}
