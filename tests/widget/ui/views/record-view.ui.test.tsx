/** The widget inside a CRM: everything in one click, at 280 px, in every state, and axe has nothing to say. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Reply } from '#contract/wire';
import { Outbox, type Act } from '#widget/model/outbox.ts';
import { RecordModel } from '#widget/model/record.ts';
import { RecordView } from '#widget/ui/views/record/record-view.tsx';
import '#widget/ui/views/record/record.css';
import '#widget/ui/picture-picker.css';
import '#widget/ui/taken-up.css';
import { me, offline, suggestion, uuid } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

type Suggested = Reply<'suggestPractices'>;
const won = { title: 'Gagné : 4 machines pour un hôtel à Lyon', customer: 'un hôtel à Lyon' };
const found: Suggested = { facets: { sector: 'hotel', city: 'Lyon' }, suggestions: [suggestion], draft: won };

async function stage(answer: () => Promise<Suggested> = () => Promise.resolve(found)) {
  const sent: Act[] = [];
  let ids = 600;
  const outbox = new Outbox({
    send: async (act) => void sent.push(act),
    readKept: () => [],
    writeKept: () => undefined,
  });
  const source = {
    suggest: answer,
    readVisit: () => undefined,
    writeVisit: () => undefined,
    newId: () => uuid((ids += 1)),
    now: () => Date.now(),
    lang: () => 'fr' as const,
  };
  const record = new RecordModel(source, outbox);
  await record.show({ key: 'k', facts: { sector: 'hotel' } });
  const opened: string[] = [];
  const view = () => (
    <RecordView
      record={record}
      outbox={outbox}
      me={me}
      loadPicture={() => Promise.reject(offline())}
      onOpen={(id) => void opened.push(id)}
      onAgreement={(id) => void opened.push(`agreement ${id}`)}
      onSaveFile={async ({ name }) => void opened.push(`save ${name}`)}
      onAdapt={(id) => void opened.push(`adapt ${id}`)}
    />
  );
  return { view, record, sent, opened };
}

describe('RecordView', () => {
  it('shares the win in one click, offers its undo, and asks what unlocked it', async () => {
    const { view, sent } = await stage();
    draw(view());
    await page.getByRole('button', { name: 'Partager la victoire' }).click();
    expect(sent.map(({ name }) => name)).toEqual(['sharePractice']);
    await expect.element(page.getByRole('button', { name: /Annuler/ })).toBeVisible();
    await expect.element(page.getByText(/débloqué/)).toBeVisible();
  });

  it('takes a suggestion up in one click, and opens it beside the CRM', async () => {
    const { view, sent, opened } = await stage();
    draw(view());
    await page.getByRole('button', { name: suggestion.practice.title }).click();
    expect(opened).toEqual([suggestion.practice.id]);
    await page.getByRole('button', { name: 'Je reprends' }).click();
    expect(sent[0]).toMatchObject({ name: 'recordVerdict', body: { verdict: 'tried' } });
  });

  it('asks once whether it helped, takes a word why, and opens where one’s own version is written', async () => {
    const { view, record, sent, opened } = await stage();
    const deal = (stage: string) => record.show({ key: 'd', facts: { kind: 'opportunity', stage } });
    await deal('propose');
    record.answer(suggestion, 'taken-up');
    await deal('negotiate');
    await expectAccessible(view);
    draw(view());
    await page.getByRole('button', { name: 'Oui, ça a marché' }).click();
    await userEvent.keyboard('Le chef a goûté{Enter}');
    await page.getByRole('button', { name: 'Partager ma version' }).click();
    expect(opened).toEqual([`adapt ${suggestion.practice.id}`]);
    await expect
      .poll(() => sent.map(({ body }) => body))
      .toMatchObject([
        { verdict: 'tried' },
        { verdict: 'worked' },
        { verdict: 'worked', note: 'Le chef a goûté' },
      ]);
    await expectAccessible(view);
  });

  it('names the agreement that the record is under, and opens it beside the CRM', async () => {
    const agreement = { id: uuid(9), name: 'Horizon Hôtels', deadline: '2027-06-30' };
    const { view, opened } = await stage(() => Promise.resolve({ ...found, agreement }));
    await expectAccessible(view);
    draw(view());
    await page.getByRole('button', { name: /Horizon Hôtels/ }).click();
    await expect.element(page.getByText(/30\sjuin 2027/)).toBeVisible();
    expect(opened).toEqual([`agreement ${uuid(9)}`]);
  });

  it('fits in 280 px', async () => {
    const { view } = await stage();
    const into = draw(view());
    into.style.width = '280px';
    expect(into.scrollWidth).toBe(280);
  });

  it.each<[string, () => Promise<Suggested>]>([
    ['found', () => Promise.resolve(found)],
    ['nothing', () => Promise.resolve({ facets: {}, suggestions: [] })],
    ['offline', () => Promise.reject(offline())],
  ])('is accessible: %s', async (_state, answer) => {
    const { view } = await stage(answer);
    await expectAccessible(view);
  });

  it('says what to do while the host has told nothing', async () => {
    const { view, record } = await stage();
    await record.show(undefined);
    draw(view());
    await expect.element(page.getByText(/Ouvrez un compte/)).toBeVisible();
  });
});
