/** No recognition without a fact that exists and is the person's; nobody congratulates themselves, or twice. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FactName } from '#contract/recognition';
import { congratulate, winTogether, WORD } from '../congratulate.ts';
import { codeOf, setStage } from '../stage.ts';

const say = (fact: FactName, personId = 'anna') => ({
  body: { id: randomUUID(), personId, fact, text: WORD },
});

describe('recognise', () => {
  it('names the fact, pins it for a week in both units, and tells the person', async () => {
    const stage = await setStage();
    const { practice, reuseId } = await winTogether(stage);
    const given = await congratulate(stage, reuseId);
    expect(given).toMatchObject({
      by: { id: 'maria' },
      to: { id: 'anna' },
      fact: { kind: 'reuse', title: practice.title, by: { id: 'bruno' }, verdict: 'worked' },
      units: ['Hotels', 'Offices'],
      pinnedUntil: '2026-11-30T09:00:00.000Z',
    });
    const { items } = await stage.as('anna', 'listNotifications');
    expect(items.find(({ kind }) => kind === 'recognised')).toMatchObject({
      about: { noun: 'recognition', id: given.id },
    });
  });

  it('refuses a fact that is not there, or is another’s', async () => {
    const stage = await setStage();
    const { reuseId, practice } = await winTogether(stage);
    const { as } = stage;
    const nothing = { kind: 'reuse', id: randomUUID() } as const;
    expect(await codeOf(as('maria', 'recognise', say(nothing)))).toBe('invalid');
    expect(await codeOf(as('maria', 'recognise', say({ kind: 'reuse', id: reuseId }, 'karim')))).toBe(
      'invalid',
    );
    const share = { kind: 'first-share', id: practice.id } as const;
    expect(await codeOf(as('maria', 'recognise', say(share, 'bruno')))).toBe('invalid');
    expect(await codeOf(as('maria', 'recognise', say({ kind: 'first-site', id: reuseId })))).toBe('invalid');
    expect(await codeOf(as('maria', 'recognise', say(share, 'nobody')))).toBe('invalid');
  });

  it('refuses oneself, a second word for the same, and a name that is taken', async () => {
    const stage = await setStage();
    const { reuseId } = await winTogether(stage);
    const given = await congratulate(stage, reuseId);
    expect(await codeOf(congratulate(stage, reuseId))).toBe('conflict');
    const share = await stage.share('maria');
    const own = { kind: 'first-share', id: share.id } as const;
    expect(await codeOf(stage.as('maria', 'recognise', say(own, 'maria')))).toBe('forbidden');
    const again = { ...say({ kind: 'reuse', id: reuseId }).body, id: given.id };
    expect(await codeOf(stage.as('helene', 'recognise', { body: again }))).toBe('conflict');
    expect(await codeOf(stage.as('helene', 'recognise', say({ kind: 'reuse', id: reuseId })))).toBe('done');
  });
});
