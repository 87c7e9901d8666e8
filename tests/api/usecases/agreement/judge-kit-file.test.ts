/** What it is, what it is called and what it is sent as must agree. */
import { expect, it } from 'vitest';
import { KIT_KINDS } from '#contract/kit-kinds';
import { machineUnpack } from '../../../../api/cli/machine-unpack.ts';
import { judgeKitFile } from '../../../../api/usecases/agreement/judge-kit-file.ts';
import { makeOffice } from '../../zip.ts';

const judge = (name: string, type?: string) =>
  judgeKitFile(makeOffice('pptx'), { name, type }, machineUnpack);

it('takes it when all that speaks says the same', () => {
  expect(judge('Offre.pptx', KIT_KINDS.pptx)).toBe('pptx');
  expect(judge('Offre')).toBe('pptx');
});

it('refuses it when its name or its type says another', () => {
  expect(() => judge('Offre.docx')).toThrow('file-refused');
  expect(() => judge('Offre.pptx', KIT_KINDS.docx)).toThrow('file-refused');
});
