import { afterEach, expect, it } from 'vitest';
import { watchStage } from '../../../extension/content/watch-stage.ts';

const end = { current: new AbortController() };
afterEach(() => {
  end.current.abort();
  end.current = new AbortController();
  document.body.replaceChildren();
});

const box = () => document.querySelector('#stage');
const changed = () => new Promise<void>((resolve) => watchStage(box, resolve, end.current.signal));

function countChanges() {
  let count = 0;
  let tell = () => {};
  const onChange = () => {
    count += 1;
    tell();
  };
  watchStage(box, onChange, end.current.signal);
  return { count: () => count, next: () => new Promise<void>((resolve) => (tell = resolve)) };
}

it('hears a class that changes inside the stage', async () => {
  document.body.innerHTML = '<main><ol id="stage"><li>Négociation</li></ol></main>';
  const heard = changed();
  document.querySelector('li')?.classList.add('done');
  await expect(heard).resolves.toBeUndefined();
});

it('hears a record that is replaced as a whole, and goes on with the new one', async () => {
  document.body.innerHTML = '<main><ol id="stage"></ol></main>';
  const { next, count } = countChanges();
  let heard = next();
  document
    .querySelector('main')
    ?.replaceWith(Object.assign(document.createElement('main'), { innerHTML: '<ol id="stage"></ol>' }));
  await heard;
  heard = next();
  box()?.append('Gagnée');
  await heard;
  expect(count()).toBe(2);
});

it('does not watch the rest of the page', async () => {
  document.body.innerHTML = '<main><ol id="stage"></ol><p id="notes"><b></b></p></main>';
  let count = 0;
  watchStage(box, () => (count += 1), end.current.signal);
  document.querySelector('b')?.append('typing');
  const heard = changed();
  box()?.append('x');
  await heard;
  expect(count).toBeLessThanOrEqual(1);
});

it('tells again when a box comes back that a page took away while it saved', async () => {
  document.body.innerHTML = '<main><ol id="stage"></ol></main>';
  const { next, count } = countChanges();
  let heard = next();
  document.querySelector('main')?.replaceChildren(document.createElement('hr'));
  await heard;
  heard = next();
  document
    .querySelector('main')
    ?.replaceChildren(Object.assign(document.createElement('ol'), { id: 'stage' }));
  await heard;
  expect(count()).toBe(2);
});

it('says nothing of a box that was only drawn late', async () => {
  document.body.innerHTML = '<main></main>';
  let count = 0;
  watchStage(box, () => (count += 1), end.current.signal);
  document.querySelector('main')?.append(Object.assign(document.createElement('ol'), { id: 'stage' }));
  // Another that is told: by then the late one would have been.
  const heard = changed();
  box()?.append('x');
  await heard;
  expect(count).toBeLessThanOrEqual(1);
});
