/** Packed classes of words: the same words by the same steps. */
import { expect, it } from 'vitest';
import { CLASS_SOURCES } from '#domain/map/class-sources';
import { splitList } from '#domain/map/entry';
import { packClasses } from '#domain/map/pack-classes';
import { unpackClasses } from '#domain/map/unpack-classes';
import { readTokens } from '#domain/text/read-tokens';
import { termOf } from '#domain/text/terms';

const unpacked = unpackClasses(packClasses(CLASS_SOURCES));

it.each(['fr', 'en'] as const)('keeps every word of every class in %s, and adds none', (lang) => {
  expect(unpacked.map(({ id }) => id)).toEqual(CLASS_SOURCES.map(({ id }) => id));
  const apart = CLASS_SOURCES.filter((written, at) => {
    const steps = splitList(written[lang]).map((word) => readTokens(word)[0]?.lexeme[lang].stepTerm ?? 0);
    const kept = new Set(splitList(unpacked[at]?.[lang]).map(termOf));
    return (
      steps.some((step) => step !== 0 && !kept.has(step)) || kept.size !== new Set(steps.filter(Boolean)).size
    );
  });
  expect(apart.map(({ id }) => id)).toEqual([]);
});
