/** Unpacking classes: each has its own words, and nothing of the next. */
import { expect, it } from 'vitest';
import { unpackClasses } from '#domain/map/unpack-classes';

it('gives each class its steps', () => {
  expect(unpackClasses('gone\nrival\fpart;quit\nconcurrent\fleft\ncompetit')).toEqual([
    { id: 'gone', fr: 'part;quit', en: 'left', isPacked: true },
    { id: 'rival', fr: 'concurrent', en: 'competit', isPacked: true },
  ]);
});
