/** The keyboard goes back to what opened a practice, be it drawn late, and is taken from nobody. */
import { signal } from '@preact/signals';
import { beforeEach, expect, it } from 'vitest';
import { useFocusBack } from '../../../extension/pages/use-focus-back.ts';
import { drawPart } from '../support/draw-part.tsx';

const open = signal<string | undefined>(undefined);
const listed = signal<readonly string[]>([]);

function List() {
  useFocusBack(open.value);
  if (open.value !== undefined) return <p>{open.value}</p>;
  return (
    <>
      <button type="button" class="elsewhere">
        ailleurs
      </button>
      {listed.value.map((id) => (
        <button key={id} type="button" data-practice={id}>
          {id}
        </button>
      ))}
    </>
  );
}

const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  [open.value, listed.value] = [undefined, ['un', 'deux']];
  drawPart(<List />);
});

it('goes back to the first that was opened, whatever was opened from it', async () => {
  open.value = 'deux';
  await expect.poll(() => document.body.textContent).toBe('deux');
  open.value = 'un';
  await expect.poll(() => document.body.textContent).toBe('un');
  open.value = undefined;
  await expect.poll(focused).toBe('deux');
});

it('waits for a list that comes late, and leaves who has gone elsewhere there', async () => {
  open.value = 'deux';
  await expect.poll(() => document.body.textContent).toBe('deux');
  listed.value = [];
  open.value = undefined;
  await expect.poll(() => document.querySelector('.elsewhere')).not.toBeNull();
  listed.value = ['deux'];
  await expect.poll(focused).toBe('deux');

  open.value = 'deux';
  await expect.poll(() => document.body.textContent).toBe('deux');
  listed.value = [];
  open.value = undefined;
  await expect.poll(() => document.querySelector('.elsewhere')).not.toBeNull();
  document.querySelector<HTMLElement>('.elsewhere')?.focus();
  listed.value = ['deux'];
  await expect.poll(() => document.querySelector('[data-practice]')).not.toBeNull();
  expect(focused()).toBe('ailleurs');
});
