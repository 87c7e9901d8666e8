/** Writing an agreement: the kit grows and shrinks, what is empty is not sent, and a refusal keeps what was written. */
import { expect, it } from 'vitest';
import { AgreementWriting } from '#widget/model/agreement-writing.ts';
import { blankAgreement, rewrite, type WholeAgreement } from '#widget/model/written-agreement.ts';
import type { BegunAgreement } from '#widget/model/begun-agreement.ts';
import { refused, uuid } from '../sample.ts';
import { agreement } from '../sample-agreements.ts';

interface Memory {
  begun?: BegunAgreement | undefined;
}
const picture = (n: number) => ({ id: uuid(n), width: 4, height: 3, alt: '' });

function make(start = blankAgreement('2026-11-02'), memory: Memory = {}) {
  const sent: WholeAgreement[] = [];
  const refusals: Error[] = [];
  const ids: string[] = [];
  const writing = new AgreementWriting(
    {
      async save(whole, id) {
        ids.push(id);
        const refusal = refusals.pop();
        if (refusal) throw refusal;
        sent.push(whole);
        return agreement(1, { name: whole.name });
      },
      addPicture: async (file) =>
        file.size > 0 ? picture(file.size) : Promise.reject(refused('no-picture', 'Pas une image.')),
      addFile: async ({ name, size }) =>
        size > 0
          ? { id: uuid(size), name, bytes: size }
          : Promise.reject(refused('file-refused', 'Pas un PDF entier.')),
      readBegun: () => memory.begun,
      writeBegun: (begun) => void (memory.begun = begun),
      newId: () => uuid(802),
    },
    uuid(801),
    start,
  );
  return { writing, sent, refusals, ids };
}

it('takes links and pictures, and leaves out what is empty', async () => {
  const { writing, sent } = make();
  writing.change({ name: '  Accord Batiséa ' });
  writing.addLink();
  writing.addLink();
  writing.addLink();
  writing.writeLink({ place: 0, label: ' Le tarif ', url: 'https://kit.example/tarif.pdf' });
  writing.writeLink({ place: 1, label: '', url: 'https://kit.example/page' });
  await writing.sendingPictures.take([new File(['x'], 'a.png'), new File(['xy'], 'b.png')]);
  writing.removePicture(uuid(1));
  expect((await writing.send())?.name).toBe('Accord Batiséa');
  expect(sent).toEqual([
    {
      name: 'Accord Batiséa',
      body: '',
      startsOn: '2026-11-02',
      endsOn: null,
      deadline: null,
      links: [
        { label: 'Le tarif', url: 'https://kit.example/tarif.pdf' },
        { label: 'https://kit.example/page', url: 'https://kit.example/page' },
      ],
      pictures: [uuid(2)],
      files: [],
    },
  ]);
});

it('begins with what is there, and clears a day', async () => {
  const { writing, sent } = make(rewrite(agreement(1, { endsOn: '2028-01-01' })));
  expect(writing.written.value).toMatchObject({ deadline: '2027-06-30', endsOn: '2028-01-01' });
  writing.removeLink(0);
  writing.change({ endsOn: '' });
  await writing.send();
  expect(sent[0]).toMatchObject({ deadline: '2027-06-30', endsOn: null, links: [] });
});

it('keeps what was written when it is refused, and says why a picture is none', async () => {
  const { writing, refusals } = make();
  writing.change({ name: 'Accord' });
  refusals.push(refused('invalid', 'La fin vient avant le début.'));
  expect(await writing.send()).toBeUndefined();
  expect([writing.act.failure.value?.title, writing.written.value.name]).toEqual([
    'La fin vient avant le début.',
    'Accord',
  ]);
  await writing.sendingPictures.take([new File([], 'a.png')]);
  expect(writing.sendingPictures.notTaken.value).toMatchObject([
    { name: 'a.png', why: { title: 'Pas une image.' } },
  ]);
  expect(writing.written.value.pictures).toEqual([]);
  expect(await writing.send()).toBeDefined();
});

it('takes files, and lets one go', async () => {
  const { writing, sent } = make();
  writing.change({ name: 'Accord' });
  await writing.sendingFiles.take([new File(['x'], 'tarif.pdf'), new File(['xy'], 'bon.docx')]);
  writing.removeFile(uuid(1));
  await writing.send();
  expect(sent[0]).toMatchObject({ files: [uuid(2)] });
});

it('takes ten files and twelve pictures, none too large, and names each that it does not take', async () => {
  const { writing } = make();
  const many = (n: number) => Array.from({ length: n }, (_, at) => new File(['x'.repeat(at + 1)], `${at}`));
  await writing.sendingFiles.take(many(12));
  expect(writing.written.value.files).toHaveLength(10);
  expect(writing.sendingFiles.notTaken.value.map(({ name }) => name)).toEqual(['10', '11']);
  await writing.sendingPictures.take(many(13));
  expect(writing.written.value.pictures).toHaveLength(12);
  expect(writing.sendingPictures.notTaken.value).toEqual([{ name: '12', why: 'beyond' }]);
  const other = make().writing;
  await other.sendingFiles.take([new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'gros.pdf')]);
  await other.sendingPictures.take([new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'gros.png')]);
  expect([other.sendingFiles.notTaken.value, other.sendingPictures.notTaken.value]).toEqual([
    [{ name: 'gros.pdf', why: 'too-large' }],
    [{ name: 'gros.png', why: 'too-large' }],
  ]);
});

it('is not sent while a file is on its way, which would be missing in it', async () => {
  const { writing, sent } = make();
  writing.change({ name: 'Accord' });
  const adding = writing.sendingFiles.take([new File(['x'], 'tarif.pdf')]);
  expect([await writing.send(), writing.isAdding.value, sent]).toEqual([undefined, true, []]);
  await adding;
  await writing.send();
  expect(sent[0]).toMatchObject({ files: [uuid(1)] });
});

it('is another agreement once one starts over: the first may have arrived', async () => {
  const { writing, ids } = make();
  writing.change({ name: 'Accord' });
  writing.startOver();
  writing.change({ name: 'Autre' });
  await writing.send();
  expect(ids).toEqual([uuid(802)]);
});

it('goes on where one left it, until it is sent or dropped', async () => {
  const memory: Memory = {};
  make(undefined, memory).writing.change({ name: 'Accord Batiséa' });
  const again = make(undefined, memory);
  expect([again.writing.resumed.value, again.writing.written.value.name]).toEqual([true, 'Accord Batiséa']);
  again.writing.startOver();
  expect([again.writing.resumed.value, again.writing.written.value.name, memory.begun]).toEqual([
    false,
    '',
    undefined,
  ]);
  again.writing.change({ name: 'Accord' });
  again.refusals.push(refused('invalid', 'Non.'));
  await again.writing.send();
  expect(memory.begun?.written.name).toBe('Accord');
  await again.writing.send();
  expect([memory.begun, make(undefined, memory).writing.resumed.value]).toEqual([undefined, false]);
});
