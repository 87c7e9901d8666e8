/** Finding a practice by words: what is likely at first, the last words only, and a failure that can be tried again. */
import { expect, it } from 'vitest';
import { PracticeFinding, type NamedPractice } from '#widget/model/practice-finding.ts';
import { later, offline } from '../sample.ts';

const named = (id: string): NamedPractice => ({ id, title: `Pratique ${id}`, author: 'Léa' });

it('offers what is likely, then finds by the last words', async () => {
  const slow = later<NamedPractice[]>();
  const asked: string[] = [];
  const finding = new PracticeFinding(
    (text) => {
      asked.push(text);
      return text === 'a' ? slow.promise : Promise.resolve([named(text)]);
    },
    async () => [named('likely')],
  );
  expect(finding.found.value).toBeUndefined();
  await finding.look('  ');
  expect(finding.found.value).toEqual([named('likely')]);
  const first = finding.look('a');
  await finding.look(' b ');
  slow.resolve([named('a')]);
  await first;
  expect([finding.found.value, asked]).toEqual([[named('b')], ['a', 'b']]);
});

it('keeps what was found when a later search fails, and says so', async () => {
  let fails = false;
  const find = async (text: string) => {
    if (fails) throw offline();
    return [named(text)];
  };
  const finding = new PracticeFinding(find, async () => []);
  await finding.look('a');
  fails = true;
  await finding.look('b');
  expect([finding.found.value, finding.failure.value?.kind]).toEqual([[named('a')], 'offline']);
  fails = false;
  await finding.look('c');
  expect([finding.found.value, finding.failure.value]).toEqual([[named('c')], undefined]);
});
