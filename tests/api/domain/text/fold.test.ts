/** Folding. */
import { expect, it } from 'vitest';
import { fold } from '#domain/text/fold';

it.each([
  ['Œuvre', 'oeuvre'],
  ['ÉTÉ à Noël', 'ete a noel'],
  ['Straße', 'strasse'],
  ['proﬁl eﬃcace', 'profil efficace'],
  ['plain', 'plain'],
])('writes %s as %s', (text, folded) => expect(fold(text)).toBe(folded));
