/** A correction that was begun comes back with the page, until it is published or dropped, and never over another version. */
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { QuizDraft } from '#contract/quiz';
import { correcting, type BegunCorrection } from '#widget/model/quiz-correcting.ts';

const written = (title: string): QuizDraft => ({ lang: 'fr', title, passPercent: 80, questions: [] });

function browser() {
  let begun: BegunCorrection | undefined;
  const source = { readBegun: () => begun, writeBegun: (next?: BegunCorrection) => void (begun = next) };
  return {
    kept: () => begun,
    open(version: number, isLive = true) {
      const state = {
        draft: signal(written('Vivant')),
        practices: signal<BegunCorrection['practices']>([]),
        version: signal(version),
        isLive: signal(isLive),
      };
      const kept = signal<'kept' | 'dirty' | 'failed'>('kept');
      const correction = correcting(source, state, kept);
      correction.resume();
      return { ...state, ...correction, kept };
    },
  };
}

it('comes back as it was left, with the practices that it names', () => {
  const { open } = browser();
  const first = open(1);
  first.draft.value = written('Mieux dit');
  first.practices.value = [{ id: 'p', title: 'Deux machines' }];
  first.begin();
  const again = open(1);
  expect([again.draft.value.title, again.practices.value.length, again.kept.value]).toEqual([
    'Mieux dit',
    1,
    'dirty',
  ]);
});

it('is of one version, of what is live, and over when it is', () => {
  const { open, kept } = browser();
  const first = open(1);
  first.draft.value = written('Mieux dit');
  first.begin();
  expect([open(2).draft.value.title, open(1, false).draft.value.title]).toEqual(['Vivant', 'Vivant']);
  first.end();
  expect([first.kept.value, kept(), open(1).draft.value.title]).toEqual(['kept', undefined, 'Vivant']);
});
