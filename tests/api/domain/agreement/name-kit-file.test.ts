/** The name that a file is saved under says what it is, and reaches no other folder. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameKitFile } from '#domain/agreement/name-kit-file';

it.each([
  ['Tarif du groupe 2026.pdf', 'Tarif du groupe 2026.pdf'],
  ['BON DE COMMANDE.PDF', 'BON DE COMMANDE.pdf'],
  ['bon de commande', 'bon de commande.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['facture\u202Efdp.exe', 'facturefdp.exe.pdf'],
  ['a\r\nSet-Cookie: x', 'aSet-Cookie- x.pdf'],
  ['tarif e\u0301te\u0301.pdf', 'tarif été.pdf'],
  ['.pdf', 'document.pdf'],
  ['...', 'document.pdf'],
])('%j is saved as %j', (given, name) => {
  expect(nameKitFile(given)).toBe(name);
});

it('is bounded, ends in .pdf and holds nothing that a system takes for a path, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const name = nameKitFile(given);
      expect([...name].length).toBeLessThanOrEqual(120);
      expect(name).toMatch(/^[^\\/:*?"<>|\p{C}]+\.pdf$/u);
    }),
  );
});
