/** What is a picture by its first bytes; everything else never reaches a decoder. */
import { expect, it } from 'vitest';
import { pictureKind } from '../../../api/store/picture-kind.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

it.each([
  ['png', bytes('\u0089PNG\r\n\u001A\n')],
  ['jpeg', bytes('\u00FF\u00D8\u00FF\u00E0')],
  ['webp', bytes('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
] as const)('%s', (kind, start) => {
  expect(pictureKind(Buffer.concat([start, Buffer.alloc(9)]))).toBe(kind);
  expect(pictureKind(start.subarray(0, -2))).not.toBe(start.length > 8 ? undefined : kind);
  expect(pictureKind(Buffer.concat([Buffer.from(' '), start]))).toBeUndefined();
});

it.each([
  '',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  '<?xml version="1.0"?><!DOCTYPE svg>',
  'GIF89a',
  'II*\0',
  'RIFF\u0001\u0002\u0003\u0004WAVE',
  '\0\0\0 ftypavif',
  '%PDF-1.7',
  '\u0089PNG',
  '\u00FF\u00D8',
])('none: %j', (text) => {
  expect(pictureKind(bytes(text))).toBeUndefined();
});
