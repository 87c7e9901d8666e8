/** A link that was there already stays, whatever became of it; a new one must lead somewhere. */
import { expect, it } from 'vitest';
import { checkLinks } from '../../../../api/usecases/quiz/check-links.ts';
import type { WriteScope } from '../../../../api/usecases/scope.ts';
import { publish, question, quizDraft } from '../quizzes.ts';
import { actorOf, codeOf, setStage } from '../stage.ts';

it('takes a retired practice where it was linked before, and nowhere else', async () => {
  const stage = await setStage();
  const practice = await stage.share('anna');
  const linked = question({ practiceId: practice.id });
  const { id } = await publish(stage, { questions: [linked] });
  await stage.as('helene', 'retirePractice', { params: { id: practice.id }, body: { reason: 'outdated' } });
  const body = quizDraft({ questions: [linked] });
  const [known, fresh] = await stage.store.write(async (db) => {
    // The two that it reads.
    const scope = { db, actor: actorOf('helene') } as WriteScope;
    const before = await db.get('quizzes', id);
    return [await codeOf(checkLinks(scope, body, before)), await codeOf(checkLinks(scope, body))];
  });
  expect([known, fresh]).toEqual(['done', 'invalid']);
});
