/** Comments: nothing that was typed is lost, nothing is sent twice, everything is in time order. */
import { describe, expect, it } from 'vitest';
import { Comments, type CommentSource } from '#widget/model/comments.ts';
import type { Kept } from '#widget/model/pending-comments.ts';
import { comment, later, offline, refused, uuid } from '../sample.ts';

function makeComments(over: Partial<CommentSource> = {}, kept?: Kept) {
  const written: Kept[] = [];
  const sent: string[] = [];
  let ids = 500;
  const source: CommentSource = {
    list: () => Promise.resolve({ items: [comment(2), comment(1)], next: null }),
    add(practiceId, { id, text }) {
      sent.push(id);
      return Promise.resolve(comment(50, { id, text, practiceId }));
    },
    remove: () => Promise.resolve(),
    readKept: () => kept,
    writeKept: (next) => written.push(next),
    newId: () => uuid(++ids),
    ...over,
  };
  return { comments: new Comments(source), written, sent };
}
const texts = (comments: InstanceType<typeof Comments>) => comments.comments.value.map(({ text }) => text);

describe('comments', () => {
  it('are read oldest first', async () => {
    const { comments } = makeComments();
    await comments.open(uuid(1));
    expect(texts(comments)).toEqual(['Commentaire 1', 'Commentaire 2']);
  });

  it('keep a draft for each practice, across views and a reload', async () => {
    const { comments, written } = makeComments();
    await comments.open(uuid(1));
    comments.write('Bravo');
    await comments.open(uuid(2));
    expect(comments.draft.value).toBe('');
    await comments.open(uuid(1));
    expect(comments.draft.value).toBe('Bravo');
    const { comments: reloaded } = makeComments({}, written.at(-1));
    await reloaded.open(uuid(1));
    expect(reloaded.draft.value).toBe('Bravo');
  });

  it('are kept before they leave, then shown as sent', async () => {
    const answer = later<ReturnType<typeof comment>>();
    const { comments, written } = makeComments({ add: () => answer.promise });
    await comments.open(uuid(1));
    comments.write(' Bravo ');
    const sending = comments.submit();
    expect(written.at(-1)).toMatchObject({ drafts: {}, pending: [{ text: 'Bravo', practiceId: uuid(1) }] });
    expect(comments.pending.value).toMatchObject([{ text: 'Bravo', state: 'sending' }]);
    answer.resolve(comment(60, { id: uuid(501), text: 'Bravo' }));
    await sending;
    expect(comments.waiting.value).toBe(0);
    expect(texts(comments)).toEqual(['Commentaire 1', 'Commentaire 2', 'Bravo']);
  });

  it('wait offline, survive a reload, and leave once under the same id', async () => {
    const { comments, written } = makeComments({ add: () => Promise.reject(offline()) });
    await comments.open(uuid(1));
    comments.write('Bravo');
    await comments.submit();
    expect(comments.pending.value).toMatchObject([{ state: 'waiting' }]);
    const { comments: reloaded, sent } = makeComments({}, written.at(-1));
    expect(reloaded.waiting.value).toBe(1);
    await reloaded.retry();
    await reloaded.retry();
    expect(sent).toEqual([uuid(501)]);
    expect(reloaded.waiting.value).toBe(0);
  });

  it('say why they were refused, and are not retried by themselves', async () => {
    const { comments } = makeComments({ add: () => Promise.reject(refused('invalid', 'Trop long')) });
    await comments.open(uuid(1));
    comments.write('x');
    await comments.submit();
    await comments.retry();
    expect(comments.pending.value).toMatchObject([{ state: 'refused', why: 'Trop long' }]);
  });

  it('send nothing when there is nothing to say', async () => {
    const { comments, sent } = makeComments();
    await comments.open(uuid(1));
    comments.write('   ');
    await comments.submit();
    expect(sent).toEqual([]);
  });

  it('put a comment back when its removal is refused', async () => {
    const { comments } = makeComments({ remove: () => Promise.reject(offline()) });
    await comments.open(uuid(1));
    await comments.remove(comment(1).id);
    expect(texts(comments)).toEqual(['Commentaire 1', 'Commentaire 2']);
  });

  it('go further back on demand, and stay there when something new comes', async () => {
    const pages = new Map([
      [undefined, { items: [comment(9), comment(8)], next: 'back' }],
      ['back', { items: [comment(2), comment(1)], next: null }],
    ]);
    const list = (_id: string, cursor?: string) =>
      Promise.resolve(pages.get(cursor as undefined) ?? { items: [], next: null });
    const { comments } = makeComments({ list });
    await comments.open(uuid(1));
    expect(comments.hasEarlier.value).toBe(true);
    await comments.earlier();
    await comments.load();
    expect(texts(comments)).toEqual([1, 2, 8, 9].map((n) => `Commentaire ${n}`));
    expect(comments.hasEarlier.value).toBe(false);
  });

  it('tell the server who is named, also after a reload', async () => {
    const said: unknown[] = [];
    const add: CommentSource['add'] = (practiceId, told) => {
      said.push(told.mentions);
      return Promise.resolve(comment(50, { id: told.id, text: told.text, practiceId }));
    };
    const { comments, written } = makeComments({ add });
    await comments.open(uuid(1));
    comments.write('Bravo @Léa Nguyen');
    comments.name({ id: 'p-lea', name: 'Léa Nguyen', unit: '', region: '', role: 'rep' });
    const { comments: reloaded } = makeComments({ add }, written.at(-1));
    await reloaded.open(uuid(1));
    await reloaded.submit();
    expect(said).toEqual([['p-lea']]);
  });
});
