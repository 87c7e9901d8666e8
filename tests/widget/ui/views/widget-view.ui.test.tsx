/** The widget whole, on models with a server of plain functions: reading, finding, opening and talking by keyboard alone. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PracticeView } from '#contract/practice';
import { Comments } from '#widget/model/comments.ts';
import { Feed } from '#widget/model/feed.ts';
import { OpenPractice } from '#widget/model/open-practice.ts';
import { PracticeLife } from '#widget/model/practice-life.ts';
import { Search } from '#widget/model/search.ts';
import { Shelf } from '#widget/model/shelf.ts';
import { WidgetView } from '#widget/ui/views/widget-view.tsx';
import { comment, later, lea, me, NOW, offline, practice, refused, uuid } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const choices = {
  units: ['HORECA', 'Office'],
  region: [],
  sector: [{ id: 'hotel', label: 'hôtellerie' }],
  product: [],
};

function makeModels(
  items: PracticeView[] = [practice(1), practice(2, { title: 'Le dimanche' })],
  isDown = () => false,
  recent: readonly string[] = [],
) {
  const answer = <T,>(value: T) => (isDown() ? Promise.reject<T>(offline()) : Promise.resolve(value));
  const find = (id: string) => items.find((each) => each.id === id) ?? practice(1);
  const ok = () => answer(undefined);
  const shelf = new Shelf({
    read: (id) => answer(find(id)),
    like: ok,
    takeUp: ok,
    letGo: ok,
    newId: () => uuid(77),
  });
  const comments = new Comments({
    list: () => answer({ items: [comment(1)], next: null }),
    // A word that the server refuses.
    add: (practiceId, { id, text }) =>
      text.startsWith('!')
        ? Promise.reject(refused('too-many', 'Trop de demandes.'))
        : answer(comment(9, { id, text, practiceId, author: me })),
    remove: ok,
    readKept: () => undefined,
    writeKept: () => undefined,
    newId: () => uuid(78),
  });
  const open = new OpenPractice(
    { read: (id) => answer(find(id)), listReuses: () => answer({ items: [], next: null }) },
    shelf,
  );
  open.id.subscribe((id) => void comments.open(id));
  const feed = new Feed(
    { list: ({ unit }) => answer({ items: unit === 'HORECA' ? [] : items, next: null }) },
    shelf,
  );
  const search = new Search(
    {
      // The hand rests at once, and nobody stays.
      wait: (ms) => (ms < 1000 ? Promise.resolve() : later<void>().promise),
      readRecent: () => recent,
      search: ({ q }) =>
        answer({
          items: q === 'dim' ? [{ practice: find(uuid(2)), marks: { title: [[3, 6]], body: [] } }] : [],
          beside: {
            people: q === 'Léa' ? [{ person: lea, marks: [[0, 3]] }] : [],
            questions: [],
            agreements: [],
            quizzes: [],
          },
        }),
    },
    shelf,
  );
  const life = new PracticeLife(
    {
      readFamily: () => answer({ children: [practice(6, { title: 'Le midi', difference: 'Avec le chef' })] }),
      listFollows: () => answer([]),
      follow: ok,
      unfollow: ok,
      report: (id, _reuseId, { verdict }) => {
        const told = find(id);
        items.splice(items.indexOf(told), 1, { ...told, mine: { ...told.mine, verdict } });
        return ok();
      },
      findPeople: () => answer([lea]),
      newId: () => uuid(79),
    },
    shelf,
  );
  open.id.subscribe((id) => void life.open(id));
  return { shelf, comments, open, feed, search, life };
}

async function start(models = makeModels()) {
  await models.feed.load();
  draw(
    <WidgetView
      models={models}
      me={me}
      choices={choices}
      now={NOW}
      view="feed"
      offline={false}
      loadPicture={() => Promise.reject(offline())}
    />,
  );
  return models;
}
describe('what was looked for', () => {
  it('is known at once by what was opened, and the field has the focus after it is taken up or forgotten', async () => {
    const { search } = await start(makeModels(undefined, undefined, ['dim']));
    await page.getByRole('button', { name: 'dim', exact: true }).click();
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    search.forget();
    await title('Le dimanche').click();
    await expect.poll(() => search.recent.value).toEqual(['dim']);
    await userEvent.keyboard('{Escape}');
    await page.getByRole('searchbox').fill('Léa');
    await page.getByRole('button', { name: lea.name, exact: true }).click();
    expect(search.recent.value).toEqual(['Léa', 'dim']);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Oublier ces recherches' }).click();
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
    expect(search.recent.value).toEqual([]);
  });
});

const title = (name: string) => page.getByRole('button', { name, exact: true });

describe('the widget', () => {
  it('opens a practice by keyboard, gives its title the focus, and the card again on Escape', async () => {
    await start();
    (title('Le dimanche').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const heading = page.getByRole('heading', { level: 2, name: 'Le dimanche' });
    await expect.element(heading).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(title('Le dimanche')).toHaveFocus();
    expect(heading.query()).toBeNull();
  });

  it('comes to the comment field when that was asked, and publishes what is written', async () => {
    await start();
    await page.getByRole('button', { name: 'Commenter' }).first().click();
    const field = page.getByRole('textbox', { name: 'Votre commentaire' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('Bravo{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Bravo', { exact: true })).toBeVisible();
    await expect.element(field).toHaveValue('');
  });

  it('keeps a comment that cannot leave, and says so', async () => {
    let down = false;
    const models = await start(makeModels([practice(1)], () => down));
    await models.open.open(uuid(1));
    down = true;
    models.comments.write('Bravo');
    await models.comments.submit();
    await expect.element(page.getByText(/En attente du réseau/)).toBeVisible();
    await expect.element(page.getByText('1 envoi en attente', { exact: true })).toBeVisible();
    down = false;
    await models.comments.retry();
    await expect.element(page.getByText('Bravo', { exact: true })).toBeVisible();
    expect(page.getByText(/En attente du réseau/).query()).toBeNull();
  });

  it('gives back the words of a comment that was refused, or lets them go', async () => {
    const models = await start(makeModels([practice(1)], () => false));
    await models.open.open(uuid(1));
    const refuse = async (text: string) => {
      models.comments.write(text);
      await models.comments.submit();
    };
    await refuse('! Bravo');
    await page.getByRole('button', { name: 'Modifier' }).click();
    const field = page.getByRole('textbox', { name: 'Votre commentaire' });
    await expect.element(field).toHaveValue('! Bravo');
    await field.fill('');
    await refuse('! Encore');
    await expect.element(page.getByText(/Trop de demandes/)).toBeVisible();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await expect.poll(() => models.comments.waiting.value).toBe(0);
    expect(page.getByText('! Encore').query()).toBeNull();
  });

  it('searches with marks, and says what to try when nothing is found', async () => {
    await start();
    await page.getByRole('searchbox').fill('dim');
    await expect.element(page.getByText('1 pratique trouvée')).toBeVisible();
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['dim']);
    await page.getByRole('searchbox').fill('girafe');
    await expect.element(page.getByText(/Rien ne ressemble à/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(title('Pratique 1')).toBeVisible();
  });

  it('filters by unit, and offers the way out of an empty filter', async () => {
    await start();
    const chip = page.getByRole('button', { name: 'HORECA', exact: true });
    await chip.click();
    await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await expect.element(title('Pratique 1')).toBeVisible();
  });

  it('says of what the filters are while it searches, and how to search without', async () => {
    await start();
    await page.getByRole('searchbox').fill('girafe');
    await expect.element(page.getByText(/Rien ne ressemble à/)).toBeVisible();
    await page.getByRole('button', { name: 'HORECA', exact: true }).click();
    await expect.element(page.getByText('Aucune pratique avec ces filtres.')).toBeVisible();
    await page.getByRole('searchbox').fill('Léa');
    await expect.element(page.getByText(/Les filtres ne valent que pour les pratiques/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Léa Nguyen' })).toBeVisible();
    await page.getByRole('button', { name: 'Chercher sans filtres' }).click();
    const all = page.getByRole('button', { name: 'Tout', exact: true });
    await expect.element(all).toHaveAttribute('aria-pressed', 'true');
    expect(page.getByText(/Les filtres ne valent/).query()).toBeNull();
  });

  it('shows news behind a line while the keyboard is in the feed', async () => {
    const models = await start();
    (title('Pratique 1').element() as HTMLElement).focus();
    await expect.poll(() => models.feed.reading.value).toBe(true);
    await models.feed.take({ type: 'practice', practice: practice(0, { title: 'Toute fraîche' }) });
    const line = page.getByRole('button', { name: '1 nouvelle pratique' });
    await expect.element(line).toBeVisible();
    expect(title('Toute fraîche').query()).toBeNull();
    await line.click();
    await expect.element(title('Toute fraîche')).toBeVisible();
  });

  it('says a refused like and forgets it on a click', async () => {
    let down = false;
    const models = await start(makeModels([practice(1)], () => down));
    down = true;
    await page.getByRole('button', { name: /J’aime/ }).click();
    await expect.element(page.getByText(/Rien n’a changé/)).toBeVisible();
    expect(models.shelf.practices.value.get(uuid(1))?.mine.liked).toBe(false);
    await page.getByRole('button', { name: 'Fermer' }).click();
    expect(page.getByRole('alert').query()).toBeNull();
  });

  it.each([
    ['many', () => makeModels()],
    ['none', () => makeModels([])],
    ['failed', () => makeModels([], () => true)],
  ])('has no accessibility violation: %s', async (_state, make) => {
    expect.hasAssertions();
    const models = make();
    await models.feed.load();
    const given = {
      models,
      me,
      choices,
      now: NOW,
      view: 'feed' as const,
      offline: true,
      loadPicture: () => Promise.reject(offline()),
    };
    await expectAccessible(() => <WidgetView {...given} />);
    await models.open.open(uuid(1));
    await expectAccessible(() => <WidgetView {...given} />);
  });

  it('says what came of it, one small step at a time, and offers one’s own version', async () => {
    const models = makeModels([
      practice(1, { author: lea, mine: { liked: false, verdict: 'tried', reuseId: uuid(3) } }),
    ]);
    const adapted: string[] = [];
    const view = () => (
      <WidgetView
        models={models}
        me={me}
        choices={choices}
        now={NOW}
        view="practice"
        offline={false}
        loadPicture={() => Promise.reject(offline())}
        onAdapt={(id) => void adapted.push(id)}
      />
    );
    await models.open.open(uuid(1));
    draw(view());
    await page.getByRole('button', { name: 'Ça a marché' }).click();
    await page.getByRole('textbox', { name: /En un mot/ }).fill('Le chef a goûté');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Léa Nguyen le saura/)).toBeVisible();
    await page.getByRole('button', { name: 'Partager ma version' }).click();
    expect(adapted).toEqual([uuid(1)]);
    await expectAccessible(view);
  });

  it('shows the family, follows in one click, and completes a name', async () => {
    const models = makeModels([practice(1, { author: lea })]);
    await models.open.open(uuid(1));
    await start(models);
    await expect.element(page.getByText('Ce qui change : Avec le chef')).toBeVisible();
    await page.getByText('Suivre', { exact: true }).click();
    await page.getByRole('button', { name: 'Léa Nguyen', exact: true }).click();
    expect([...models.life.followed.value]).toEqual([`person:${lea.id}`]);
    const field = page.getByRole('textbox', { name: 'Votre commentaire' });
    await field.fill('Bravo @lé');
    await page.getByRole('button', { name: /Léa Nguyen Office/ }).click();
    await expect.element(field).toHaveValue('Bravo @Léa Nguyen ');
  });

  it('lets one put a practice aside with a reason', async () => {
    const models = makeModels([practice(1, { author: lea })]);
    await models.open.open(uuid(1));
    await start(models);
    await page.getByRole('button', { name: 'Pas pour moi' }).click();
    await page.getByRole('button', { name: 'Un autre secteur' }).click();
    await expect.element(page.getByText('Vous l’avez laissée de côté.')).toBeVisible();
  });
});
