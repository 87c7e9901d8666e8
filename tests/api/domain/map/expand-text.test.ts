/** Expanding: what was squeezed by an earlier run of any browser is read alike, and an odd text ends. */
import { expect, it } from 'vitest';
import { expandText } from '#domain/map/expand-text';

it('reads what was squeezed before', () => {
  // A fixture: reckoning that differed between engines or versions would break every map already built.
  expect(expandText('nScS2HbBjclnfQ9RqBs5B6Z0NCWhX8DGaSTO8qA0iH2eB3ma3A6Sk7YAAAA=')).toBe(
    'client muet; plus de commande; ne répond pas',
  );
});

it('makes nothing of nothing', () => {
  expect(typeof expandText('')).toBe('string');
});
