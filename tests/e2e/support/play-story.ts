/** The demo company with one rep who has come in: there before the tests of a file, gone behind them whatever happened. */
import { afterAll, beforeAll, inject } from 'vitest';
import type { Rep } from './chromium.ts';
import { beginStory, comeIn, type Story } from './story.ts';

export interface Played {
  readonly story: Story;
  readonly rep: Rep;
}

/** Its parts are there once the tests run. */
export function playStory(personId: string): Played {
  const stage = inject('stage');
  let story: Story | undefined;
  let rep: Rep | undefined;
  beforeAll(async () => {
    story = await beginStory(stage);
    rep = await comeIn(story, stage, personId);
  });
  afterAll(async () => {
    await rep?.close();
    await story?.stop();
  });
  const there = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error('The story has not begun.');
    return part;
  };
  return {
    get story() {
      return there(story);
    },
    get rep() {
      return there(rep);
    },
  };
}
