/** Drafted questions have one right answer that colleagues proved, and wrong ones that are plausible. */
import { describe, expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { draftQuestions, type Proven } from '#domain/quiz/draft-questions';
import { QuizQuestion } from '#contract/quiz';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const proven = (id: string, lever: string, more: Partial<Proven> = {}): Proven => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  lang: 'fr',
  title: `Titre ${id}`,
  lever,
  sector: 'hotel',
  customer: 'un hôtel à Lyon',
  proof: { tried: 4, worked: 3, failed: 1, lastAt: NOW },
  ...more,
});
const draft = (practices: readonly Proven[], more = {}) =>
  draftQuestions({ practices, lang: 'fr', limit: 5, now: NOW, ...more });

describe('draftQuestions', () => {
  it('asks what unlocked a site, with the lever of a proven practice as the only right answer', () => {
    const [question, ...none] = draft([proven('1', 'trial')]);
    expect(none).toEqual([]);
    expect(QuizQuestion.parse(question)).toEqual(question);
    expect(question?.choices.filter(({ right }) => right)).toEqual([
      { id: 'trial', text: expect.stringMatching(/essai/i), right: true },
    ]);
    expect(question?.choices).toHaveLength(4);
    expect(question?.text).not.toMatch(/essai/i);
    expect(question?.practiceId).toBe(proven('1', 'trial').id);
  });

  it('offers no wrong answer that worked in the same trade, or is a neighbour of the right one', () => {
    const practices = [
      proven('1', 'trial'),
      proven('2', 'user-training', { proof: { tried: 1, worked: 1, failed: 0, lastAt: NOW } }),
      proven('3', 'gift', { sector: 'office', proof: { tried: 0, worked: 0, failed: 0, lastAt: 0 } }),
    ];
    const ids = draft(practices)[0]?.choices.map(({ id }) => id) ?? [];
    expect(ids).toContain('gift');
    expect(ids).not.toContain('user-training');
    for (const near of Object.keys(findEntry('trial')?.near ?? {})) expect(ids).not.toContain(near);
  });

  it('asks nothing of what is not proven, or says no lever or customer', () => {
    const weak = { tried: 3, worked: 1, failed: 0, lastAt: NOW };
    const mixed = { tried: 5, worked: 2, failed: 2, lastAt: NOW };
    expect(draft([proven('1', 'trial', { proof: weak }), proven('2', 'trial', { proof: mixed })])).toEqual(
      [],
    );
    expect(draft([proven('1', 'trial', { lever: undefined })])).toEqual([]);
    expect(draft([proven('1', 'trial', { customer: undefined })])).toEqual([]);
    expect(draft([proven('1', 'no-such-lever')])).toEqual([]);
    expect(draft([proven('1', 'trial', { lang: 'en' })])).toEqual([]);
  });

  it('takes the best proven of each lever, as many as asked, of the trade asked', () => {
    const best = proven('2', 'trial', { proof: { tried: 9, worked: 9, failed: 0, lastAt: NOW } });
    const other = proven('3', 'gift', { sector: 'office' });
    const all = [proven('1', 'trial'), best, other];
    expect(draft(all).map(({ practiceId }) => practiceId)).toEqual([best.id, other.id]);
    expect(draft(all, { limit: 1 })).toHaveLength(1);
    expect(draft(all, { sector: 'office' }).map(({ practiceId }) => practiceId)).toEqual([other.id]);
  });

  it('is the same each time, and says the objection', () => {
    const one = proven('1', 'trial', { objection: '« Trop cher. »' });
    expect(draft([one])).toEqual(draft([one]));
    expect(draft([one])[0]?.text).toContain('l’objection était : « Trop cher ». Qu’est-ce');
  });
});
