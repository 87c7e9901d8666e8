/** The name that a file is saved under says what it is, and reaches no other folder. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KIT_KINDS, type KitKind } from '#contract/kit-kinds';
import { isCalled, isSentAs, nameKitFile } from '#domain/agreement/name-kit-file';

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
  expect(nameKitFile(given, 'pdf')).toBe(name);
});

it('ends in what it is', () => {
  expect(nameKitFile('Tarif.XLSX', 'xlsx')).toBe('Tarif.xlsx');
  expect(nameKitFile('Tarif.exe', 'docx')).toBe('Tarif.exe.docx');
});

it.each([
  ['Tarif.docx', 'docx', true],
  ['TARIF.DOCX ', 'docx', true],
  ['Tarif', 'docx', true],
  ['Tarif v2.1 final', 'docx', true],
  ['Tarif.pdf', 'docx', false],
  ['Tarif.docm', 'docx', false],
  ['Tarif.doc', 'docx', false],
  ['Tarif.xls', 'xlsx', false],
  ['Tarif.odt', 'ods', false],
  ['Tarif.docx', 'pdf', false],
  ['Tarif.xlsm\u200B', 'xlsx', false],
] as const)('%j is called %s: %s', (name, kind, is) => {
  expect(isCalled(name, kind)).toBe(is);
});

it('is sent as what it is, or as no kind at all', () => {
  for (const type of [
    undefined,
    '',
    'application/octet-stream',
    KIT_KINDS.docx,
    `${KIT_KINDS.docx}; charset=x`,
  ])
    expect([type, isSentAs(type, 'docx')]).toEqual([type, true]);
  expect(isSentAs(KIT_KINDS.pdf, 'docx')).toBe(false);
});

it('is bounded, ends in its kind and holds nothing that a system takes for a path, whatever it is given', () => {
  const kinds = fc.constantFrom(...(Object.keys(KIT_KINDS) as KitKind[]));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), kinds, (given, kind) => {
      const name = nameKitFile(given, kind);
      expect([...name].length).toBeLessThanOrEqual(120);
      expect(name).toMatch(/^[^\\/:*?"<>|\p{C}]+\.[a-z]+$/u);
      expect(name.endsWith(`.${kind}`)).toBe(true);
    }),
  );
});
