/** The list of what concerns the reader: sentences by fact, by keyboard, in every state; and the bell. */
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Notification } from '#contract/notification';
import { NOTIFICATIONS } from '#contract/words';
import { Notifications } from '#widget/model/notifications.ts';
import { Bell } from '#widget/ui/bell.tsx';
import { NotificationList } from '#widget/ui/views/notification/notification-list.tsx';
import '#widget/ui/views/notification/notification.css';
import { hugo, lea, notice, NOW, offline } from '../../sample.ts';
import { draw, expectAccessible } from '../draw.tsx';

const some = [
  notice(1, { kind: 'worked', by: lea, read: false }),
  notice(2, { kind: 'mentioned', by: hugo, title: 'Le dimanche' }),
  notice(3, { by: hugo }),
];

function stage(list: () => Promise<readonly Notification[]> = async () => some) {
  const opened: string[] = [];
  const model = new Notifications({
    list: async () => ({ items: await list(), next: null }),
    read: async () => undefined,
  });
  const view = () => (
    <NotificationList
      model={model}
      now={NOW}
      onOpen={({ id }) => void opened.push(id)}
      onChoose={() => void opened.push('preferences')}
    />
  );
  return { view, opened, model };
}

describe('NotificationList', () => {
  it('says what became of a practice in one line, and opens it by keyboard', async () => {
    const { view, opened } = stage();
    draw(view());
    const line = page.getByRole('button', {
      name: /Reprise dans les régions Occitanie et Bretagne, gagnée une fois/,
    });
    await expect.element(line).toBeVisible();
    (line.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([notice(1).about.id]);
  });

  it('has a sentence for every kind, in both languages', async () => {
    for (const lang of ['fr', 'en'] as const) {
      const { view } = stage(async () =>
        NOTIFICATIONS.map((kind, n) => notice(n, { kind, about: { noun: 'practice', id: kind } })),
      );
      const into = draw(view(), lang);
      await expect.poll(() => into.querySelectorAll('.notice-line').length).toBe(NOTIFICATIONS.length);
      for (const line of into.querySelectorAll('.notice-line .open > span:first-child')) {
        expect(line.textContent?.length).toBeGreaterThan(8);
      }
    }
  });

  it('says when there is nothing, and how to retry a failure', async () => {
    const empty = stage(async () => []);
    draw(empty.view());
    await expect.element(page.getByText(/^Rien pour l/)).toBeVisible();
    let calls = 0;
    const failing = stage(async () => {
      calls += 1;
      if (calls === 1) throw offline();
      return some;
    });
    draw(failing.view());
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.element(page.getByText(/vous nomme/)).toBeVisible();
  });

  it('is accessible', async () => {
    const { view, model } = stage();
    await model.load();
    await expectAccessible(view);
  });
});

describe('Bell', () => {
  it('says how much is new, and no more than is of use', async () => {
    const into = draw(<Bell unread={12} current={false} onOpen={() => undefined} />);
    await expect.element(page.getByRole('button', { name: /12 nouvelles/ })).toBeVisible();
    expect(into.textContent).toBe('9+');
    await expectAccessible(() => <Bell unread={3} current onOpen={() => undefined} />);
  });
});
