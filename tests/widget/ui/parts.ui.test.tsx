/** Every shared part, in each of its states: no accessibility violation in French, English, light and dark. */
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CommentForm } from '#widget/ui/comment-form.tsx';
import { CommentList } from '#widget/ui/comment-list.tsx';
import { DraftCard } from '#widget/ui/draft-card.tsx';
import { Filters } from '#widget/ui/filters.tsx';
import { Notice } from '#widget/ui/notice.tsx';
import { PracticeCard } from '#widget/ui/practice-card.tsx';
import { PracticeView } from '#widget/ui/practice-view.tsx';
import { QuestionChips } from '#widget/ui/question-chips.tsx';
import { SearchBox } from '#widget/ui/search-box.tsx';
import { ShareButton } from '#widget/ui/share-button.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { SuggestionCard } from '#widget/ui/suggestion-card.tsx';
import { SyncLine } from '#widget/ui/sync-line.tsx';
import { ToastLine } from '#widget/ui/toast-line.tsx';
import { UndoLine } from '#widget/ui/undo-line.tsx';
import { comment, hugo, lea, me, NOW, practice, suggestion, uuid } from '../sample.ts';
import { draw, expectAccessible } from './draw.tsx';

const no = () => undefined;
const pixel = () =>
  Promise.resolve('data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==');
const full = practice(1, {
  title: 'Les stickers collés avant la réunion',
  pictures: [
    { id: uuid(91), width: 4, height: 3, alt: 'Une machine' },
    { id: uuid(92), width: 4, height: 3, alt: '' },
  ],
  evidence: { tried: 12, worked: 8, failed: 2, units: ['HORECA', 'Trade'], regions: [] },
  customer: 'un hôtel à Lyon',
  objection: 'Trop cher',
  material: 'Planche de stickers',
  durationWeeks: 7,
  likes: 3,
  comments: 2,
});
const reuses = (['tried', 'worked', 'failed'] as const).map((verdict, n) => ({
  id: uuid(300 + n),
  practiceId: full.id,
  by: hugo,
  verdict,
  note: 'À hauteur des yeux',
  at: full.at,
}));
const choices = [{ id: 'a', label: 'Essai' }];
const draft = {
  lang: 'fr' as const,
  title: 'Gagné : 4 machines',
  facets: full.facets,
  customer: 'un hôtel',
  durationWeeks: 7,
};
const card = { me, now: NOW, loadPicture: pixel, onOpen: no, onComment: no, onLike: no, onTakeUp: no };

const drawings: [string, () => ComponentChild][] = [
  ['suggestion', () => <SuggestionCard suggestion={suggestion} now={NOW} onOpen={no} onAnswer={no} />],
  [
    'suggestion taken up',
    () => <SuggestionCard suggestion={suggestion} answer="taken-up" onOpen={no} onAnswer={no} onUndo={no} />,
  ],
  [
    'suggestion declined',
    () => <SuggestionCard suggestion={suggestion} answer="not-here" onOpen={no} onAnswer={no} />,
  ],
  ['practice of another', () => <PracticeCard practice={full} {...card} />],
  [
    'practice of mine, open',
    () => <PracticeCard practice={practice(2, { author: hugo })} current {...card} />,
  ],
  [
    'practice taken up',
    () => <PracticeCard practice={practice(3, { mine: { liked: true, verdict: 'tried' } })} {...card} />,
  ],
  [
    'practice that worked',
    () => <PracticeCard practice={practice(4, { mine: { liked: true, verdict: 'worked' } })} {...card} />,
  ],
  ['marks', () => <PracticeCard practice={full} marks={{ title: [[4, 8]], body: [[0, 3]] }} {...card} />],
  [
    'whole practice',
    () => (
      <PracticeView
        practice={full}
        reuses={reuses}
        reasons={suggestion.reasons}
        crossUnit
        now={NOW}
        loadPicture={pixel}
      />
    ),
  ],
  [
    'whole practice without a word',
    () => <PracticeView practice={practice(5, { body: '' })} loadPicture={pixel} />,
  ],
  ['draft', () => <DraftCard draft={draft} onCustomer={no} />],
  ['draft that names', () => <DraftCard draft={draft} named onCustomer={no} />],
  ['share', () => <ShareButton kind="win" onShare={no} />],
  ['undo', () => <UndoLine text="Partagée" since={Date.now()} onUndo={no} />],
  ['question', () => <QuestionChips question="Quoi ?" choices={choices} free onChoose={no} onSkip={no} />],
  [
    'question in words',
    () => <QuestionChips question="Comment ?" choices={[]} long onChoose={no} onSkip={no} />,
  ],
  ['search', () => <SearchBox value="café" onSearch={no} />],
  [
    'filters',
    () => (
      <Filters
        filters={{ unit: 'Office', sector: 'a' }}
        choices={{ units: ['Office'], region: choices, sector: choices, product: choices }}
        onFilter={no}
      />
    ),
  ],
  [
    'notice',
    () => (
      <Notice text="Rien ici." hint="Essayez ailleurs." act={{ label: 'Chercher', run: no, main: true }} />
    ),
  ],
  [
    'slim notice with a hint',
    () => (
      <Notice
        slim
        live="alert"
        text="Raté."
        hint="Relais n’a pas répondu."
        act={{ label: 'Réessayer', run: no }}
      />
    ),
  ],
  ['slim notice', () => <Notice slim live="alert" text="Raté." act={{ label: 'Réessayer', run: no }} />],
  ['loading', () => <Skeleton />],
  ['waiting', () => <SyncLine waiting={2} offline onRetry={no} />],
  ['toast', () => <ToastLine text="Annulé." act={{ label: 'Rétablir', run: no }} />],
  [
    'comments',
    () => (
      <CommentList
        comments={[comment(1), comment(2, { author: hugo })]}
        me={me}
        now={NOW}
        onRemove={no}
        onRetry={no}
        pending={[
          { id: 'x', text: 'Bravo', state: 'waiting' },
          { id: 'y', text: 'Encore', state: 'refused', why: 'Trop long' },
        ]}
      />
    ),
  ],
  ['no comment', () => <CommentList comments={[]} me={lea} />],
  ['comment too long', () => <CommentForm value={'x'.repeat(2001)} onInput={no} onSend={no} />],
];

describe('accessible', () => {
  it.each(drawings)('%s', async (_name, make) => {
    expect.hasAssertions();
    await expectAccessible(make);
  });
});

it('the lines of a slim notice stand under each other, not over', async () => {
  await page.viewport(320, 600);
  const into = draw(
    <Notice
      slim
      text="Les chiffres ne sont pas arrivés."
      hint="Quelque chose s’est mal passé de notre côté."
      act={{ label: 'Réessayer', run: no }}
    />,
  );
  const [text, hint] = [...into.querySelectorAll('p')].map((line) => line.getBoundingClientRect());
  expect(hint?.top).toBeGreaterThanOrEqual(text?.bottom ?? Number.POSITIVE_INFINITY);
});
