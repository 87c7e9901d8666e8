import { expect, it, vi } from 'vitest';
import { remember } from '#domain/text/remember';

it('asks once for a text, always for a long one, and forgets when it knows too many', () => {
  const answer = vi.fn<(text: string) => { text: string }>((text) => ({ text }));
  const asked = remember(answer);
  expect(asked('Secteur')).toBe(asked('Secteur'));
  expect(answer).toHaveBeenCalledTimes(1);
  const long = 'x'.repeat(81);
  expect(asked(long)).toEqual({ text: long });
  asked(long);
  expect(answer).toHaveBeenCalledTimes(3);
  for (let at = 0; at < 1000; at += 1) asked(`label ${at}`);
  asked('Secteur');
  expect(answer).toHaveBeenCalledTimes(1004);
});
