/** What is said of the map is expanded once, and an odd text says nothing. */
import { expect, it } from 'vitest';
import { squeezeText } from '#domain/map/squeeze-text';
import { unpackSpoken } from '#domain/map/unpack-spoken';

it('gives each part its name, and the same ones to whoever asks again', () => {
  const read = unpackSpoken(squeezeText('muet\nappel\fsilent\ncall\fmut ¡ \fbid  ¡'));
  expect(read()).toEqual({
    expressions: { fr: ['muet', 'appel'], en: ['silent', 'call'] },
    clues: { fr: 'mut ¡ ', en: 'bid  ¡' },
  });
  expect(read()).toBe(read());
});

it('finds no part where there is none', () => {
  expect(unpackSpoken(squeezeText(''))()).toEqual({
    expressions: { fr: [''], en: [''] },
    clues: { fr: '', en: '' },
  });
});
