/** Managers congratulate: for practices that won elsewhere, by the author's manager or by that of who took it up. */
import type { PersonRow } from '../../usecases/rows/directory.ts';
import type { PracticeRow, ReuseRow } from '../../usecases/rows/practices.ts';
import texts from '../company/bravos.json' with { type: 'json' };
import { storyId } from '../story.ts';
import type { Player } from './player.ts';

const DAY_MS = 86_400_000;
/** A manager who congratulates each day is no longer heard: one a week. */
const EACH_MAX = 12;
const SINCE_DAYS = 84;
const RECOGNISING = new Set(['manager', 'key-account', 'headquarters']);

interface Win {
  readonly reuse: ReuseRow;
  readonly practice: PracticeRow;
  readonly author: PersonRow;
  readonly taker: PersonRow;
}

/** Oldest first. */
async function listWins({ store }: Player): Promise<Win[]> {
  return store.read(async (db) => {
    const wins: Win[] = [];
    for (const reuse of await db.list('reuses')) {
      const practice = await db.get('practices', reuse.practiceId);
      const author = practice && (await db.get('people', practice.authorId));
      const taker = await db.get('people', reuse.personId);
      if (reuse.verdict === 'worked' && practice && author && taker)
        wins.push({ reuse, practice, author, taker });
    }
    return wins.toSorted((a, b) => ((a.reuse.settledAt ?? '') < (b.reuse.settledAt ?? '') ? -1 : 1));
  });
}

/** The author's own manager, and the one whose rep it helped. */
function giversOf({ author, taker }: Win): string[] {
  return [...new Set([author.managerId, taker.managerId])].flatMap((id) => (id === undefined ? [] : [id]));
}

const first = (name: string): string => name.split(' ')[0] ?? '';

function say({ practice, author, taker }: Win, turn: number): string {
  const text = texts[turn % texts.length] ?? '';
  return text
    .replaceAll('{author}', first(author.name))
    .replaceAll('{taker}', first(taker.name))
    .replaceAll('{unit}', taker.unit)
    .replaceAll('{title}', practice.title);
}

async function congratulate(player: Player, by: string, win: Win, turn: number): Promise<boolean> {
  const { giver, said } = await player.store.read(async (db) => ({
    giver: await db.get('people', by),
    // The story told some of them already, in words of its own.
    said: await db.count('recognitions', { byId: by, factId: win.reuse.id }),
  }));
  if (!giver || said > 0 || !RECOGNISING.has(giver.role) || giver.id === win.author.id) return false;
  const settledDays = (player.now - Date.parse(win.reuse.settledAt ?? '')) / DAY_MS;
  const id = storyId(`bravo/${win.reuse.id}/${by}`);
  const fact = { kind: 'reuse', id: win.reuse.id } as const;
  const body = { id, personId: win.author.id, fact, text: say(win, turn) };
  // A word that comes within the day is worth two.
  await player.play(by, settledDays - 0.8, 'recognise', { body });
  return true;
}

export async function playBravos(player: Player): Promise<void> {
  const since = new Date(player.now - SINCE_DAYS * DAY_MS).toISOString();
  const given = new Map<string, number>();
  const named = new Set<string>();
  let turn = 0;
  for (const win of await listWins(player)) {
    // Who won twice with one practice is not congratulated twice for it.
    if ((win.reuse.settledAt ?? '') < since || named.has(win.practice.id)) continue;
    named.add(win.practice.id);
    for (const by of giversOf(win)) {
      if ((given.get(by) ?? 0) >= EACH_MAX || !(await congratulate(player, by, win, turn))) continue;
      given.set(by, (given.get(by) ?? 0) + 1);
      turn += 1;
    }
  }
}
