/** Recognition, the manager's page and the relay: by keyboard, and without a violation in any state. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Fairness, RecognitionDraft, Team } from '#contract/recognition';
import { makeAct, makeLoaded } from '#widget/model/loaded.ts';
import { Recognising } from '#widget/model/recognising.ts';
import { RelayLinks } from '#widget/model/relay-links.ts';
import { newId } from '#widget/new-id.ts';
import { CongratulateAct } from '#widget/ui/congratulate-act.tsx';
import { Pins } from '#widget/ui/views/recognition/pins.tsx';
import '#widget/ui/views/recognition/recognition.css';
import { OwnActs } from '#widget/ui/views/relay/own-acts.tsx';
import { PersonPageView } from '#widget/ui/views/relay/person-page-view.tsx';
import { RelayLinksView } from '#widget/ui/views/relay/relay-links-view.tsx';
import { RelayView } from '#widget/ui/views/relay/relay-view.tsx';
import '#widget/ui/views/relay/relay.css';
import { FairnessTable } from '#widget/ui/views/team/fairness-table.tsx';
import { TeamView } from '#widget/ui/views/team/team-view.tsx';
import { recognition, relay, sylvie, team } from '../../people-sample.ts';
import { me, NOW, offline, practice, refused, uuid } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const nothing = () => undefined;
const opens = { onOpenPractice: nothing, onOpenPerson: nothing };

async function loaded<T>(value: T | Error) {
  const made = makeLoaded<T>(() => (value instanceof Error ? Promise.reject(value) : Promise.resolve(value)));
  await made.load();
  return made;
}

describe('the week’s bravos', () => {
  it('show two, then all, with their fact and who said so', async () => {
    await page.viewport(900, 800);
    const pins = [recognition(1), recognition(2), recognition(3, { to: { ...sylvie, name: 'Tiers' } })];
    const opened: string[] = [];
    draw(
      <Pins
        recognitions={pins}
        me={me}
        now={NOW}
        onOpenPractice={(id) => opened.push(id)}
        onOpenPerson={nothing}
        onTakeBack={nothing}
      />,
    );
    expect(document.querySelectorAll('.bravo')).toHaveLength(2);
    await page.getByRole('button', { name: 'Voir plus' }).click();
    expect(document.querySelectorAll('.bravo')).toHaveLength(3);
    expect(page.getByText(/Sa pratique a marché chez Léa Nguyen/).elements()).toHaveLength(3);
    await page
      .getByRole('button', { name: /Deux machines/ })
      .first()
      .click();
    expect(opened).toEqual([uuid(1)]);
    // Two are mine to take back, the third is not.
    expect(page.getByRole('button', { name: 'Retirer ce bravo' }).elements()).toHaveLength(2);
  });

  it('leave a telephone’s first screen to the practices: one, and the rest by a click', async () => {
    await page.viewport(360, 800);
    const given = { me, now: NOW, ...opens, onTakeBack: nothing };
    const seen = () => [...document.querySelectorAll('.bravo')].filter((each) => each.checkVisibility());
    draw(<Pins recognitions={[recognition(1), recognition(2)]} {...given} />);
    expect(seen()).toHaveLength(1);
    await page.getByRole('button', { name: 'Voir plus' }).click();
    expect(seen()).toHaveLength(2);
    await page.viewport(900, 800);
    draw(<Pins recognitions={[recognition(1), recognition(2)]} {...given} />);
    expect(seen()).toHaveLength(2);
    expect(page.getByRole('button', { name: 'Voir plus' }).query()).toBeNull();
  });

  it('are nothing when there are none, and have no violation', async () => {
    const given = { me, now: NOW, ...opens, onTakeBack: nothing };
    expect(draw(<Pins recognitions={[]} {...given} />).textContent).toBe('');
    await expectAccessible(() => <Pins recognitions={[recognition(1), recognition(2)]} {...given} />);
  });
});

describe('congratulating where the fact is seen', () => {
  const fact = { kind: 'reuse' as const, id: uuid(70), verdict: 'worked' as const };
  const both = [
    { person: sylvie, fact: { ...fact, by: me } },
    { person: { ...me, id: 'other', name: 'Hugo Delmas' }, fact },
  ];
  const make = (sent: RecognitionDraft[] = [], fails?: Error) =>
    new Recognising({
      recognise: async (draft) => (fails ? Promise.reject(fails) : sent.push(draft)),
      newId: () => uuid(99),
    });

  it('opens a sentence, lets one choose whom, and says when it is published', async () => {
    const sent: RecognitionDraft[] = [];
    const recognising = make(sent);
    draw(<CongratulateAct recognising={recognising} praises={both} />);
    page.getByRole('button', { name: 'Féliciter' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Hugo Delmas' }).click();
    const written = () => document.querySelector('textarea')?.value ?? '';
    await expect.poll(written).toContain('tu as gagné avec la pratique d’un collègue. ');
    await page.getByRole('button', { name: 'Publier le bravo' }).click();
    await expect.element(page.getByText('Bravo publié pour Hugo Delmas.')).toBeVisible();
    expect(sent).toMatchObject([{ id: uuid(99), personId: 'other', fact: { kind: 'reuse', id: uuid(70) } }]);
  });

  it('offers what was not said yet, and nothing when all was', async () => {
    const given = signal<readonly string[]>([]);
    const recognising = make();
    const Act = () => (
      <CongratulateAct
        recognising={recognising}
        praises={both}
        isGiven={({ person }) => given.value.includes(person.id)}
      />
    );
    draw(<Act />);
    given.value = [sylvie.id];
    await page.getByRole('button', { name: 'Féliciter Hugo Delmas' }).click();
    expect(page.getByRole('group', { name: 'Qui féliciter' }).query()).toBeNull();
    await page.getByRole('button', { name: 'Publier le bravo' }).click();
    given.value = [sylvie.id, 'other'];
    await expect.element(page.getByText('Bravo publié pour Hugo Delmas.')).toBeVisible();
    await expect.poll(() => page.getByRole('button').elements()).toEqual([]);
  });

  it('says that it was said already, and is accessible open and closed', async () => {
    const recognising = make([], refused('conflict', 'Conflit.'));
    const act = () => <CongratulateAct recognising={recognising} praises={both} />;
    await expectAccessible(act);
    recognising.start({ personId: sylvie.id, name: sylvie.name, fact });
    await recognising.publish('Bravo pour tout.');
    await expectAccessible(act);
    draw(act());
    await expect.element(page.getByText('Vos félicitations pour cela sont déjà publiées.')).toBeVisible();
  });
});

describe('a manager’s page', () => {
  function stage(read: Team | Error = team()) {
    const sent: RecognitionDraft[] = [];
    const recognising = new Recognising({
      recognise(draft) {
        sent.push(draft);
        return Promise.resolve();
      },
      newId,
    });
    return { read, sent, recognising };
  }

  it('congratulates with a sentence that begins with the fact', async () => {
    const { recognising, sent } = stage();
    draw(
      <TeamView
        team={await loaded(team())}
        recognising={recognising}
        now={NOW}
        onLike={nothing}
        {...opens}
      />,
    );
    await page.getByRole('button', { name: 'Féliciter' }).nth(1).click();
    const field = page.getByRole('textbox', { name: 'Votre phrase, pour tous' });
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('Bravo Manon\u00A0: ta pratique a fait gagner Léa Nguyen. ');
    await userEvent.keyboard('Toute l’équipe la reprend.');
    await page.getByRole('button', { name: 'Publier le bravo' }).click();
    await expect.element(page.getByText('Bravo publié pour Manon Schuller.')).toBeVisible();
    expect(sent[0]).toMatchObject({ personId: 'p-2', fact: { kind: 'reuse', id: uuid(4) } });
    expect(sent[0]?.text).toBe(
      'Bravo Manon\u00A0: ta pratique a fait gagner Léa Nguyen. Toute l’équipe la reprend.',
    );
  });

  it('reacts in one click', async () => {
    const liked: string[] = [];
    const given = { recognising: stage().recognising, now: NOW, ...opens };
    draw(<TeamView team={await loaded(team())} {...given} onLike={(id) => liked.push(id)} />);
    await page.getByRole('button', { name: 'J’aime' }).nth(1).click();
    expect(liked).toEqual([uuid(5)]);
  });

  it.each<[string, Team | Error]>([
    ['many', team()],
    ['nobody waits', { people: 4, waiting: [] }],
    ['nobody to manage', { people: 0, waiting: [] }],
    ['failed', offline()],
  ])('has no violation: %s', async (_state, read) => {
    expect.hasAssertions();
    const { recognising } = stage();
    const given = { team: await loaded(read), recognising, now: NOW, onLike: nothing, ...opens };
    await expectAccessible(() => <TeamView {...given} />);
    const [first] = read instanceof Error ? [] : read.waiting;
    if (first?.fact) recognising.start({ personId: first.person.id, name: 'x', fact: first.fact });
    await expectAccessible(() => <TeamView {...given} />);
  });

  it('shows where bravos go as a table, and says how many groups it hides', async () => {
    const fairness: Fairness = {
      from: '2026-08-31',
      until: '2026-11-23',
      groups: [
        { by: 'company', names: [], people: 50, recognised: 0.3 },
        { by: 'unit', names: ['HORECA', 'Trade'], people: 10, recognised: 0.4 },
        { by: 'seniority', names: ['24+'], people: 25, recognised: 0.2 },
      ],
      hidden: 2,
    };
    const read = await loaded(fairness);
    draw(<FairnessTable fairness={read} />);
    await expect.element(page.getByRole('row', { name: /HORECA et Trade environ 10 .*40/ })).toBeVisible();
    await expect.element(page.getByText(/2\sgroupes ne sont pas montrés/)).toBeVisible();
    // Of regions there is no row: the table says why.
    await expect
      .element(page.getByRole('row', { name: /^Pas montré : l’entreprise est trop petite/ }))
      .toBeVisible();
    await expectAccessible(() => <FairnessTable fairness={read} />);
  });
});

describe('a relay', () => {
  const own = { title: 'Mon relais', promise: 'À vous.', me, now: NOW, ...opens, onTakeBack: nothing };

  it('shows who took it up and where, and to its owner alone what they keep for themselves', async () => {
    draw(<RelayView relay={relay()} {...own} />);
    await expect.element(page.getByText('Léa Nguyen a gagné')).toBeVisible();
    await expect.element(page.getByText(/visible de vous seulement/)).toBeVisible();
    const { took: _took, passes: _passes, ...shown } = relay();
    const drawn = draw(<RelayView relay={shown} {...own} title="Le relais de Hugo" />);
    expect(drawn.textContent).not.toContain('visible de vous');
    expect(drawn.textContent).not.toContain('Les stickers');
  });

  it('leads its owner, who has shared nothing yet, to sharing, and nobody else', async () => {
    let went = 0;
    draw(<RelayView relay={relay({ shared: [] })} {...own} onShare={() => (went += 1)} />);
    await page.getByRole('button', { name: 'Partager une pratique' }).click();
    expect(went).toBe(1);
    draw(<RelayView relay={relay({ shared: [] })} {...own} />);
    expect(page.getByRole('button', { name: 'Partager une pratique' }).query()).toBeNull();
  });

  it('names first who congratulates, not its owner again', () => {
    const drawn = draw(<RelayView relay={relay()} {...own} />);
    expect(drawn.querySelector('.bravo b')?.textContent).toBe(sylvie.name);
    expect(drawn.querySelector('.bravo-to')?.textContent).toContain('à ');
  });

  it.each([
    ['full', relay()],
    ['empty', relay({ shared: [], recognitions: [], expertise: [], skills: [], took: [], passes: [] })],
  ])('%s, has no violation', async (_state, read) => {
    expect.hasAssertions();
    await expectAccessible(() => <RelayView relay={read} {...own} />);
  });

  it('of a colleague has nothing of what they took up', async () => {
    const { person, recognitions, expertise } = relay();
    const shown = { person, recognitions, expertise, shared: [practice(1)] };
    const given = { me, now: NOW, ...opens };
    expect(draw(<PersonPageView page={shown} {...given} />).textContent).not.toContain('Repris de collègues');
    await expectAccessible(() => <PersonPageView page={shown} {...given} />);
  });
});

describe('what is theirs', () => {
  it('makes a link, copies it, and takes it back', async () => {
    let kept = [{ id: 'old', label: '', at: new Date(NOW).toISOString(), expiresAt: '2026-12-23T09:00:00Z' }];
    const copied: string[] = [];
    let mayCopy = false;
    const copy = async (text: string) => {
      if (!mayCopy) throw new DOMException('No', 'NotAllowedError');
      copied.push(text);
    };
    const model = new RelayLinks({
      list: () => Promise.resolve(kept),
      make: ({ label }) => {
        const link = { ...kept[0], id: 'new', label, at: '', expiresAt: '2026-12-23T09:00:00Z' };
        kept = [...kept, link];
        return Promise.resolve({ ...link, url: 'https://relais.example/#/relay/link.x' });
      },
      revoke: (id) => {
        kept = kept.filter((each) => each.id !== id);
        return Promise.resolve();
      },
    });
    await model.links.load();
    const view = () => <RelayLinksView model={model} onCopy={copy} />;
    draw(view());
    await page.getByRole('textbox', { name: 'Pour' }).fill('mon entretien');
    await page.getByRole('button', { name: 'Créer le lien' }).click();
    await page.getByRole('button', { name: 'Copier' }).click();
    const refused = page.getByRole('button', { name: /Copie refusée/ });
    await expect.element(refused).toBeVisible();
    mayCopy = true;
    await refused.click();
    await expect.element(page.getByRole('button', { name: 'Copié' })).toBeVisible();
    expect(copied).toEqual(['https://relais.example/#/relay/link.x']);
    await expectAccessible(view);
    draw(view());
    await page.getByRole('button', { name: 'Retirer · mon entretien' }).click();
    await expect.poll(() => kept.map(({ id }) => id)).toEqual(['old']);
  });

  it('erases only after a line that says what goes, by keyboard', async () => {
    const erased: string[] = [];
    const act = makeAct();
    const view = () => (
      <OwnActs
        act={act}
        onPrint={nothing}
        onExport={nothing}
        onErase={(choice) => void erased.push(choice)}
      />
    );
    draw(view());
    await page.getByRole('button', { name: 'Effacer ce qui est à moi' }).click();
    expect(erased).toEqual([]);
    await page.getByRole('radio', { name: 'Les retirer aussi' }).click();
    await userEvent.keyboard('{Enter}');
    expect(erased).toEqual(['withdraw']);
    await page.getByRole('button', { name: 'Annuler' }).click();
    expect(page.getByRole('radio').query()).toBeNull();
    await expectAccessible(view);
  });
});
