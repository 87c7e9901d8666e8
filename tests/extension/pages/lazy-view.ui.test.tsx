/** A view whose code comes when it is first shown: waiting, there, kept, and a failure that can be tried again. */
import { render } from 'preact';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { setLang } from '#widget/ui/t.ts';
import { lazyView } from '../../../extension/pages/lazy-view.tsx';

const View = ({ name }: { readonly name: string }) => <h1>{name}</h1>;

function place(): HTMLElement {
  setLang('en');
  document.body.replaceChildren();
  return document.body.appendChild(document.createElement('main'));
}

it('shows the shape of what is coming, then the view, and the second time the view at once', async () => {
  let loads = 0;
  const code = Promise.withResolvers<typeof View>();
  const Lazy = lazyView(() => ((loads += 1), code.promise));
  const into = place();
  render(<Lazy name="A practice" />, into);
  expect(into.querySelector('.skeletons')).not.toBeNull();
  code.resolve(View);
  await expect.element(page.getByRole('heading', { name: 'A practice' })).toBeVisible();
  const other = place();
  render(<Lazy name="Another" />, other);
  expect(other.textContent).toBe('Another');
  expect(loads).toBe(1);
});

it('says that it did not come, and tries again at a click', async () => {
  let loads = 0;
  const Lazy = lazyView(async () => {
    loads += 1;
    if (loads === 1) throw new Error('gone');
    return View;
  });
  render(<Lazy name="A practice" />, place());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('heading', { name: 'A practice' })).toBeVisible();
});

it('is nothing until it is there, between other things', () => {
  const Lazy = lazyView(() => new Promise<typeof View>(() => undefined), { silent: true });
  const into = place();
  render(<Lazy name="A practice" />, into);
  expect(into.innerHTML).toBe('');
});
