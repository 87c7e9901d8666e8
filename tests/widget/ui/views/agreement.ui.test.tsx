/** Agreements under a hand and a keyboard, in every state, without a violation. */
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SiteAnswer } from '#contract/agreement';
import type { KitFile } from '#contract/kit-file';
import { AgreementWriting } from '#widget/model/agreement-writing.ts';
import { blankAgreement } from '#widget/model/written-agreement.ts';
import { AgreementList } from '#widget/model/agreement-list.ts';
import { OpenAgreement } from '#widget/model/open-agreement.ts';
import { OwnAgreement } from '#widget/model/own-agreement.ts';
import { AgreementForm } from '#widget/ui/views/agreement/agreement-form.tsx';
import { AgreementView } from '#widget/ui/views/agreement/agreement-view.tsx';
import { AgreementsView } from '#widget/ui/views/agreement/agreements-view.tsx';
import '#widget/ui/shell.css';
import '#widget/ui/views/question/question.css';
import '#widget/ui/table-import.css';
import '#widget/ui/views/agreement/agreement.css';
import '#widget/ui/practice-picker.css';
import '#widget/ui/kit-file.css';
import { NOW, practice, refused, uuid } from '../../sample.ts';
import { agreement, coverage, site } from '../../sample-agreements.ts';
import { draw, expectAccessible } from '../draw.tsx';

const no = () => undefined;
const plain = (element: Element) => (element.textContent ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
afterEach(() => document.body.replaceChildren());

async function listOf(items: readonly ReturnType<typeof agreement>[] | 'failed') {
  const list = new AgreementList({
    list: async () => (items === 'failed' ? Promise.reject(refused('internal', 'Panne.')) : items),
  });
  await list.load();
  return list;
}

async function opened(
  mine: boolean,
  answers: SiteAnswer[] = [],
  files: string[] = [],
  kit: readonly KitFile[] = [],
) {
  const open = new OpenAgreement({
    read: async (id) => agreement(1, { id, mine, files: [...kit] }),
    sites: async () => ({
      items: [
        site(1),
        site(2, { state: 'blocked', block: 'price' }),
        site(3, { state: 'signed', mine: { answerId: uuid(9), state: 'signed', at: '' } }),
      ],
      next: 'further',
    }),
    coverage: async () => coverage,
    unblockers: async () => ({
      lifted: 1,
      items: [{ practice: practice(1, { title: 'La remise du siège' }), by: 'named' as const, sites: 1 }],
    }),
    async answer(id, answerId, answer) {
      answers.push(answer);
      return site(1, {
        id,
        state: answer.state,
        ...(answer.reason ? { block: answer.reason } : {}),
        mine: {
          answerId,
          state: answer.state,
          at: '',
          ...(answer.state === 'signed' ? { lifted: 'price' as const } : {}),
          ...(answer.practiceId === undefined ? {} : { practiceId: answer.practiceId }),
        },
      });
    },
    takeBack: async () => {},
    importSites: async (_id, csv) => {
      files.push(csv);
      return {
        created: 2,
        updated: 0,
        unchanged: 1,
        problems: [{ line: 3, fault: 'bad-siren', given: '123' }],
      };
    },
    newId: () => uuid(5),
  });
  await open.open(uuid(801));
  return open;
}
const nothing = () => Promise.reject(new Error('none'));
const SAMPLE = { title: 'La remise du siège', author: 'Léa Martin' };

function owning(said: unknown[] = []) {
  return new OwnAgreement(
    {
      async addSite(_id, draft) {
        said.push(draft);
        return site(7, { name: draft.name });
      },
      removeSite: async (id) => said.push(id),
      close: async () => said.push('close'),
      withdraw: async () => said.push('withdraw'),
      reload: async () => {},
    },
    uuid(801),
  );
}

interface Drawn {
  readonly own?: InstanceType<typeof OwnAgreement>;
  readonly onSaveFile?: (file: { readonly name: string }) => Promise<void>;
  onPractice?(id: string): void;
  onEnded?(how: string): void;
}
const whole = (open: InstanceType<typeof OpenAgreement>, over: Drawn = {}) => (
  <AgreementView
    open={open}
    own={over.own ?? owning()}
    find={async (text) => [{ ...SAMPLE, id: uuid(2), title: text }]}
    today="2026-11-26"
    now={NOW}
    me={{ id: 'me' }}
    praise={(praises) => praises.map(({ person, fact }) => <i key={fact.id}>Bravo {person.name}</i>)}
    loadPicture={nothing}
    onSaveFile={over.onSaveFile ?? (async () => {})}
    onBack={no}
    onEdit={no}
    onEnded={over.onEnded ?? no}
    onPractice={over.onPractice ?? no}
  />
);

describe('the list', () => {
  it('is accessible full, empty and failed, and offers a new one to those who sign', async () => {
    for (const items of [
      [agreement(1), agreement(2, { sites: { total: 0, presented: 0, signed: 0, blocked: 0 } })],
      [],
      'failed',
    ] as const) {
      const list = await listOf(items);
      await expectAccessible(() => (
        <AgreementsView list={list} signs today="2026-11-26" now={NOW} onOpen={no} onCreate={no} />
      ));
    }
    const list = await listOf([agreement(1)]);
    const rep = draw(
      <AgreementsView list={list} signs={false} today="2026-11-26" now={NOW} onOpen={no} onCreate={no} />,
    );
    expect(plain(rep)).not.toContain('Nouvel accord');
    expect(plain(rep)).toContain('12 signés sur 40 sites');
  });
});

describe('one agreement', () => {
  it('is accessible for a rep and for who signed it, with a block open', async () => {
    for (const mine of [false, true]) {
      const open = await opened(mine);
      await open.unblock('price');
      await open.importSites('x');
      await expectAccessible(() => whole(open));
    }
  });

  it('shows its coverage to those who signed it alone', async () => {
    expect(plain(draw(whole(await opened(false))))).not.toContain('Où en est l’accord');
    const said = plain(draw(whole(await opened(true))));
    expect(said).toContain('Premier site signé en 9 jours · dixième en 40 jours');
    expect(said).toContain('Bretagne');
    expect(said).toContain('Le premier : Hôtel Horizon Lyon, signé par Léa Nguyen (Office)');
    expect(said).toContain('Bravo Léa Nguyen');
  });

  it('is answered in one click, a block in two, and says what lifted it elsewhere', async () => {
    const answers: SiteAnswer[] = [];
    const seen: string[] = [];
    draw(whole(await opened(false, answers), { onPractice: (id) => seen.push(id) }));
    const row = page.getByRole('group', { name: 'Hôtel Horizon 1' });
    await row.getByRole('button', { name: 'Présenté' }).click();
    await row.getByRole('button', { name: 'Bloqué' }).click();
    await row.getByRole('button', { name: 'Contrat en cours' }).click();
    await page.getByRole('button', { name: 'La remise du siège' }).click();
    expect(answers).toEqual([{ state: 'presented' }, { state: 'blocked', reason: 'running-contract' }]);
    expect(seen).toEqual([uuid(1)]);
  });

  it('is answered by keyboard alone', async () => {
    const answers: SiteAnswer[] = [];
    draw(whole(await opened(false, answers)));
    page
      .getByRole('group', { name: 'Hôtel Horizon 1' })
      .getByRole('button', { name: 'Signé' })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => answers).toEqual([{ state: 'signed' }]);
  });

  it('takes a file of sites and tells each line to mend', async () => {
    const files: string[] = [];
    draw(whole(await opened(true, [], files)));
    await page
      .getByLabelText('Choisir un fichier CSV')
      .upload(new File([new Uint8Array([78, 111, 109, 10, 72, 0xf4, 116])], 'sites.csv'));
    await expect.poll(() => plain(document.body)).toContain('Ligne 3 SIREN erroné (123)');
    expect(files).toEqual(['Nom\nHôt']);
    // As Excel's "Unicode text".
    const wide = new Uint8Array([0xff, 0xfe, 78, 0, 111, 0, 109, 0, 10, 0, 72, 0, 0xf4, 0, 116, 0]);
    await page.getByLabelText('Choisir un fichier CSV').upload(new File([wide], 'wide.txt'));
    await expect.poll(() => files).toEqual(['Nom\nHôt', 'Nom\nHôt']);
  });
});

describe('a lifted block', () => {
  it('asks at once which practice lifted it, offers what is known to, and takes another by its words', async () => {
    const answers: SiteAnswer[] = [];
    const open = await opened(false, answers);
    draw(whole(open));
    await page.getByRole('group', { name: 'Hôtel Horizon 1' }).getByRole('button', { name: 'Signé' }).click();
    await expect.element(page.getByRole('button', { name: /^Choisir\s:\sLa remise du siège/ })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Des mots de la pratique' }).fill('petit déjeuner');
    await page.getByRole('button', { name: /^Choisir\s:\spetit déjeuner/ }).click();
    await expect.poll(() => plain(document.body)).toContain('Pratique nommée');
    expect(answers).toEqual([{ state: 'signed' }, { state: 'signed', practiceId: uuid(2) }]);
  });

  it('is accessible while it asks, and can be asked for later', async () => {
    const open = await opened(false);
    await open.answer('site-1', { state: 'signed' });
    draw(whole(open));
    await page.getByRole('button', { name: 'Qu’est-ce qui l’a débloqué ?' }).click();
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    const box = page.getByRole('searchbox').element();
    await expect.poll(() => document.activeElement).toBe(box);
    await expectAccessible(() => whole(open));
  });
});

describe('what its owner does', () => {
  it('adds a site, is told what is missing, takes one out and puts it back', async () => {
    const said: unknown[] = [];
    const own = owning(said);
    const open = await opened(true);
    draw(whole(open, { own }));
    await page.getByRole('textbox', { name: 'Nom du site' }).fill('Hôtel Horizon Brest');
    await page.getByRole('button', { name: 'Ajouter ce site' }).click();
    await expect.poll(() => plain(document.body)).toContain('rien ne le distingue');
    await page.getByRole('textbox', { name: 'Ville' }).fill('Brest');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => plain(document.body)).toContain('« Hôtel Horizon Brest » est dans l’accord');
    await page.getByRole('button', { name: 'Retirer Hôtel Horizon 1' }).click();
    await page.getByRole('button', { name: 'Le remettre' }).click();
    await expect.poll(() => said.length).toBe(3);
    expect(said).toEqual([
      { name: 'Hôtel Horizon Brest', city: 'Brest' },
      'site-1',
      { name: 'Hôtel Horizon 1', postcode: '69005', city: 'Lyon' },
    ]);
  });

  it('keeps the site that is being written while the agreement is read anew', async () => {
    const open = await opened(true);
    draw(whole(open));
    await page.getByRole('textbox', { name: 'Nom du site' }).fill('Hôtel Horizon Brest');
    const before = document.activeElement;
    await open.load();
    await expect
      .element(page.getByRole('textbox', { name: 'Nom du site' }))
      .toHaveValue('Hôtel Horizon Brest');
    expect(document.activeElement).toBe(before);
  });

  it('draws no figure of no site', async () => {
    const open = await opened(true);
    open.coverage.value = { ...coverage, sites: { total: 0, presented: 0, signed: 0, blocked: 0 } };
    expect(plain(draw(whole(open)))).not.toContain('Où en est l’accord');
  });

  it('ends it when asked twice, the safe answer having the focus', async () => {
    const said: unknown[] = [];
    const ends: string[] = [];
    const own = owning(said);
    const open = await opened(true);
    draw(whole(open, { own, onEnded: (how) => ends.push(how) }));
    await page.getByRole('button', { name: 'Retirer l’accord…' }).click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Annuler');
    await userEvent.keyboard('{Enter}');
    expect(said).toEqual([]);
    await page.getByRole('button', { name: 'Clore l’accord…' }).click();
    await page.getByRole('button', { name: 'Clore aujourd’hui' }).click();
    await expect.poll(() => ends).toEqual(['close']);
    expect(said).toEqual(['close']);
    own.ask('withdraw');
    await expectAccessible(() => whole(open, { own }));
  });

  it('shows nothing of it to a rep', async () => {
    draw(whole(await opened(false)));
    for (const name of ['Modifier l’accord', 'Ajouter ce site', 'Clore l’accord…', 'Retirer Hôtel Horizon 1'])
      expect(page.getByRole('button', { name }).query()).toBeNull();
  });
});

describe('an agreement being written', () => {
  let files = 0;
  const write = (sent: unknown[] = []) =>
    new AgreementWriting(
      {
        async save(agreementSent) {
          sent.push(agreementSent);
          return agreement(1, { id: uuid(1) });
        },
        addPicture: async (file) => ({ id: uuid(90), width: 4, height: 3, alt: file.name }),
        addFile: async (file) => {
          if (file.size < 2) throw refused('file-refused', 'Ce n’est pas un PDF entier.');
          files += 1;
          return { id: uuid(500 + files), name: file.name, bytes: 1_300_000 };
        },
        readBegun: () => undefined,
        writeBegun: no,
      },
      uuid(1),
      blankAgreement('2026-11-26'),
    );

  it('is posted with links and pictures, and its page opened', async () => {
    const made: string[] = [];
    const sent: unknown[] = [];
    const writing = write(sent);
    const form = () => (
      <AgreementForm
        writing={writing}
        known={false}
        loadPicture={nothing}
        onBack={no}
        onSaved={({ id }) => made.push(id)}
      />
    );
    draw(form());
    await page.getByRole('textbox', { name: 'Nom de l’accord' }).fill('Accord Batiséa');
    await page.getByRole('button', { name: 'Ajouter un lien' }).click();
    await page.getByRole('textbox', { name: 'Document 1' }).fill('Le tarif');
    await page.getByRole('textbox', { name: 'Son adresse' }).fill('https://kit.example/tarif.pdf');
    await page
      .getByLabelText('Ajouter des photos')
      .upload(new File(['x'], 'table.png', { type: 'image/png' }));
    await expect.element(page.getByRole('button', { name: 'Retirer la photo 1' })).toBeVisible();
    await expectAccessible(form);
    draw(form());
    await page.getByRole('button', { name: 'Publier l’accord' }).click();
    await expect.poll(() => made).toEqual([uuid(1)]);
    expect(sent).toMatchObject([
      {
        name: 'Accord Batiséa',
        links: [{ label: 'Le tarif', url: 'https://kit.example/tarif.pdf' }],
        pictures: [uuid(90)],
      },
    ]);
  });

  it('takes files with their size, says of each that is none why, and gives one back', async () => {
    const writing = write();
    const form = () => (
      <AgreementForm writing={writing} known loadPicture={nothing} onBack={no} onSaved={no} />
    );
    draw(form());
    const field = page.getByLabelText('Ajouter des fichiers');
    expect(field.element().getAttribute('accept')).toMatch(/^\.pdf,.*\.docx,.*\.odp,/);
    // Chosen in the page itself: ten megabytes take ten seconds on their way from the runner.
    const chosen = new DataTransfer();
    for (const file of [
      new File(['%PDF'], 'Tarif du groupe.pdf', { type: 'application/pdf' }),
      new File(['x'], 'page.pdf', { type: 'application/pdf' }),
      new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'catalogue.pdf'),
    ])
      chosen.items.add(file);
    const input = field.element() as HTMLInputElement;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.element(page.getByText('1,2 Mo')).toBeVisible();
    await expect.element(page.getByText(/page.pdf.+n’est pas ajouté. Ce n’est pas/)).toBeVisible();
    await expect.element(page.getByText(/catalogue.pdf.+dépasse 10\sMo/)).toBeVisible();
    await expectAccessible(form);
    draw(form());
    await page.getByRole('button', { name: 'Retirer Tarif du groupe.pdf' }).click();
    await expect.poll(() => writing.written.value.files).toEqual([]);
  });

  it('says which files are beyond the tenth, and keeps the field and its focus', async () => {
    const writing = write();
    draw(<AgreementForm writing={writing} known loadPicture={nothing} onBack={no} onSaved={no} />);
    const field = page.getByLabelText('Ajouter des fichiers');
    field.element().focus();
    await field.upload(Array.from({ length: 12 }, (_, at) => new File(['xx'], `Fiche ${at + 1}.docx`)));
    await expect.element(page.getByText(/le kit est plein\s: Fiche 11.docx et Fiche 12.docx/)).toBeVisible();
    await expect.poll(() => writing.written.value.files.length).toBe(10);
    await expect.element(field).toHaveFocus();
  });
});

describe('a kit’s file', () => {
  it('is saved when it is pressed, shown by name and size, and says so when it does not arrive', async () => {
    const saved: string[] = [];
    const open = await opened(
      false,
      [],
      [],
      [
        { id: uuid(91), name: 'Tarif du groupe.pdf', bytes: 840_000 },
        { id: uuid(92), name: 'Bon de commande.xlsx', bytes: 52_000 },
      ],
    );
    const view = () =>
      whole(open, {
        onSaveFile: async ({ name }) => {
          saved.push(name);
          if (saved.length === 1) throw refused('unavailable', 'Panne.');
        },
      });
    draw(view());
    await expect.element(page.getByText('PDF · 820 ko')).toBeVisible();
    await expect.element(page.getByText('Excel · 51 ko')).toBeVisible();
    await page.getByRole('button', { name: 'Tarif du groupe.pdf' }).click();
    await expect.element(page.getByText(/n’est pas arrivé/)).toBeVisible();
    await page.getByRole('button', { name: 'Tarif du groupe.pdf' }).click();
    await expect.poll(() => page.getByText(/n’est pas arrivé/).query()).toBeNull();
    expect(saved).toHaveLength(2);
    await expectAccessible(view);
  });
});
