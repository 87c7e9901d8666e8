/** Stems by language. */
import { expect, it } from 'vitest';
import { stem } from '#domain/text/stem';

it('follows the language', () =>
  expect([stem('resiliation', 'fr'), stem('planning', 'en')]).toEqual(['resil', 'plan']));
