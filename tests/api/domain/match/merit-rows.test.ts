/** Rows of merits. */
import { expect, it } from 'vitest';
import { MeritRows } from '#domain/match/merit-rows';

const merits = { how: 0.3, tried: 4, worked: 2, failed: 1, lastAt: 1.7e12, at: 1.6e12, official: true };

it('gives back each merit, and nothing of what is removed', () => {
  const rows = new MeritRows();
  for (let at = 0; at < 100; at += 1) expect(rows.add({ ...merits, tried: at })).toBe(at);
  rows.remove(7);
  expect([rows.length, rows.size]).toEqual([100, 99]);
  const opened = new MeritRows(rows.column);
  expect([opened.length, opened.size]).toEqual([100, 99]);
  for (const one of [rows, opened]) {
    expect(one.at(42)).toEqual({ ...merits, tried: 42 });
    expect([one.at(7), one.at(100), one.lives(7), one.lives(8)]).toEqual([undefined, undefined, false, true]);
  }
  expect(opened.add({ ...merits, official: false })).toBe(100);
  expect(opened.at(100)).toEqual({ ...merits, official: false });
});
