/** Congratulating: whoever types at once after the click loses no sign. */
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RecogniseForm } from '#widget/ui/recognise-form.tsx';
import { recognition } from '../people-sample.ts';
import { draw } from './draw.tsx';

const nothing = () => undefined;

it('has the focus, behind its beginning, as soon as it is drawn', async () => {
  const { to, fact } = recognition(1);
  const around = draw(
    <RecogniseForm person={to} fact={fact} busy={false} onPublish={nothing} onCancel={nothing} />,
  );
  // Not awaited: an effect after the paint would come too late for what is typed before it.
  expect(document.activeElement).toBe(around.querySelector('textarea'));
  const begun = around.querySelector('textarea')?.value ?? '';
  await userEvent.keyboard('Chapeau.');
  expect(around.querySelector('textarea')?.value).toBe(`${begun}Chapeau.`);
});
