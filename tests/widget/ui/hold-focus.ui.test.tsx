/** The keyboard's place is kept when what had it goes with its own act, and taken from nothing that is there. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { holdFocus } from '#widget/ui/hold-focus.ts';
import { draw } from './draw.tsx';

let until: AbortController;
beforeEach(() => void (until = new AbortController()));
afterEach(() => until.abort());

const List = ({ names }: { readonly names: readonly string[] }) => (
  <div>
    <button type="button">Avant</button>
    <ul>
      {names.map((name) => (
        <li key={name}>
          <button type="button">{name}</button>
        </li>
      ))}
    </ul>
  </div>
);

function drawHeld(names: readonly string[]): HTMLElement {
  const into = draw(<List names={names} />);
  holdFocus(into, until.signal);
  return into;
}
const focused = () => document.activeElement?.textContent;
/** Changes are seen once the work of the moment is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('goes on with what stands in its place, and with the last where it was the last', async () => {
  const into = drawHeld(['un', 'deux', 'trois']);
  page.getByRole('button', { name: 'deux' }).element().focus();
  render(<List names={['un', 'trois']} />, into);
  await settled();
  expect(focused()).toBe('trois');
  render(<List names={['un']} />, into);
  await settled();
  expect(focused()).toBe('un');
  render(<List names={[]} />, into);
  await settled();
  expect(focused()).toBe('Avant');
});

it('reads another view from its title, once it has come', async () => {
  const into = drawHeld(['un']);
  page.getByRole('button', { name: 'un' }).element().focus();
  render(<div class="skeletons" />, into);
  await settled();
  expect(document.activeElement).toBe(document.body);
  render(
    <section>
      <button type="button">Retour</button>
      <h2>La page</h2>
    </section>,
    into,
  );
  await settled();
  expect(focused()).toBe('La page');
});

it('takes it from nobody: not after a click beside, not from what has it', async () => {
  const into = drawHeld(['un', 'deux']);
  const button = page.getByRole('button', { name: 'un' }).element() as HTMLElement;
  button.focus();
  button.blur();
  await settled();
  render(<List names={['deux']} />, into);
  await settled();
  expect(document.activeElement).toBe(document.body);
  page.getByRole('button', { name: 'Avant' }).element().focus();
  render(<List names={[]} />, into);
  await settled();
  expect(focused()).toBe('Avant');
});
