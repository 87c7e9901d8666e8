/** A squeezed text comes back letter for letter, whatever it is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expandText } from '#domain/map/expand-text';
import { squeezeText } from '#domain/map/squeeze-text';

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => text.replaceAll('\0', ' '));

it('comes back as it was', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(expandText(squeezeText(text))).toBe(text);
    }),
    { numRuns: 6 },
  );
}, 60_000);

it('needs no escape in a script, and less room the more regular a text is', () => {
  const squeezed = squeezeText('commande moins; commande plus; '.repeat(40));
  expect(JSON.stringify(squeezed)).toBe(`"${squeezed}"`);
  expect(squeezed).toMatch(/^[!-~]+$/);
  expect(squeezed.length).toBeLessThan(120);
});
