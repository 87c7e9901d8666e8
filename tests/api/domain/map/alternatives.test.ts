/** Alternatives spelt out. */
import { expect, it } from 'vitest';
import { spellAlternatives } from '#domain/map/alternatives';

it.each([
  ['ne dit rien', ['ne dit rien']],
  ['commande/achète moins', ['commande moins', 'achète moins']],
  ['@rival cher/bien', ['@rival cher', '@rival bien']],
  ['ouvert 24/7', ['ouvert 24/7']],
])('spells %s', (expression, spelt) => expect(spellAlternatives(expression)).toEqual(spelt));
