/** Writing an agreement: the kit grows and shrinks, what is empty is not sent, and a refusal keeps what was written. */
import { expect, it } from 'vitest';
import {
  AgreementWriting,
  blankAgreement,
  rewrite,
  type WholeAgreement,
} from '#widget/model/agreement-writing.ts';
import { refused, uuid } from '../sample.ts';
import { agreement } from '../sample-agreements.ts';

const picture = (n: number) => ({ id: uuid(n), width: 4, height: 3, alt: '' });

function make(start = blankAgreement('2026-11-02')) {
  const sent: WholeAgreement[] = [];
  const refusals: Error[] = [];
  const writing = new AgreementWriting(
    {
      async save(whole) {
        const refusal = refusals.pop();
        if (refusal) throw refusal;
        sent.push(whole);
        return agreement(1, { name: whole.name });
      },
      addPicture: async (file) =>
        file.size > 0 ? picture(file.size) : Promise.reject(refused('no-picture', 'Pas une image.')),
    },
    start,
  );
  return { writing, sent, refusals };
}

it('takes links and pictures, and leaves out what is empty', async () => {
  const { writing, sent } = make();
  writing.change({ name: '  Accord Batiséa ' });
  writing.addLink();
  writing.addLink();
  writing.addLink();
  writing.writeLink({ place: 0, label: ' Le tarif ', url: 'https://kit.example/tarif.pdf' });
  writing.writeLink({ place: 1, label: '', url: 'https://kit.example/page' });
  await writing.addPicture(new File(['x'], 'a.png'));
  await writing.addPicture(new File(['xy'], 'b.png'));
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
  await writing.addPicture(new File([], 'a.png'));
  expect([writing.adding.failure.value?.title, writing.written.value.pictures]).toEqual([
    'Pas une image.',
    [],
  ]);
  expect(await writing.send()).toBeDefined();
});
