/** Agreements under a hand and a keyboard, in every state, without a violation. */
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SiteAnswer } from '#contract/agreement';
import { AgreementList } from '#widget/model/agreement-list.ts';
import { OpenAgreement } from '#widget/model/open-agreement.ts';
import { AgreementForm } from '#widget/ui/views/agreement/agreement-form.tsx';
import { AgreementView } from '#widget/ui/views/agreement/agreement-view.tsx';
import { AgreementsView } from '#widget/ui/views/agreement/agreements-view.tsx';
import '#widget/ui/shell.css';
import '#widget/ui/views/question/question.css';
import '#widget/ui/views/agreement/agreement.css';
import { NOW, practice, refused, uuid } from '../../sample.ts';
import { agreement, coverage, site } from '../../sample-agreements.ts';
import { draw, expectAccessible } from '../draw.tsx';

const no = () => undefined;
const plain = (element: Element) => (element.textContent ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
afterEach(() => document.body.replaceChildren());

async function listOf(items: readonly ReturnType<typeof agreement>[] | 'failed') {
  const list = new AgreementList({
    list: async () => (items === 'failed' ? Promise.reject(refused('internal', 'Panne.')) : items),
    create: async ({ id, name }) => agreement(1, { id, name }),
    newId: () => uuid(1),
  });
  await list.load();
  return list;
}

async function opened(mine: boolean, answers: SiteAnswer[] = [], files: string[] = []) {
  const open = new OpenAgreement({
    read: async (id) => agreement(1, { id, mine }),
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
        mine: { answerId, state: answer.state, at: '' },
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
const whole = (open: InstanceType<typeof OpenAgreement>, onPractice: (id: string) => void = no) => (
  <AgreementView
    open={open}
    now={NOW}
    loadPicture={() => Promise.reject(new Error('none'))}
    onBack={no}
    onPractice={onPractice}
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
      await expectAccessible(() => <AgreementsView list={list} signs now={NOW} onOpen={no} onCreate={no} />);
    }
    const list = await listOf([agreement(1)]);
    const rep = draw(<AgreementsView list={list} signs={false} now={NOW} onOpen={no} onCreate={no} />);
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
  });

  it('is answered in one click, a block in two, and says what lifted it elsewhere', async () => {
    const answers: SiteAnswer[] = [];
    const seen: string[] = [];
    draw(whole(await opened(false, answers), (id) => seen.push(id)));
    const row = page.getByRole('group', { name: 'Hôtel Horizon 1' });
    await row.getByRole('button', { name: 'Présenté' }).click();
    await row.getByRole('button', { name: 'Bloqué' }).click();
    await row.getByRole('button', { name: 'contrat en cours' }).click();
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
      .getByLabelText('Fichier CSV')
      .upload(new File([new Uint8Array([78, 111, 109, 10, 72, 0xf4, 116])], 'sites.csv'));
    await expect.poll(() => plain(document.body)).toContain('Ligne 3 SIREN faux (123)');
    expect(files).toEqual(['Nom\nHôt']);
  });
});

describe('a new agreement', () => {
  it('is posted, and its page opened', async () => {
    const made: string[] = [];
    const list = await listOf([]);
    const form = () => (
      <AgreementForm list={list} today="2026-11-26" onBack={no} onMade={(id) => made.push(id)} />
    );
    await expectAccessible(form);
    draw(form());
    await page.getByRole('textbox', { name: 'Nom de l’accord' }).fill('Accord Batiséa');
    await page.getByRole('button', { name: 'Publier l’accord' }).click();
    await expect.poll(() => made).toEqual([uuid(1)]);
  });
});
