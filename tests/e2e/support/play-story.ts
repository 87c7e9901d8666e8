/** The demo company with one rep who has come in: there before the tests of a file, gone behind them whatever happened. */
import { beginAnew } from './begin-anew.ts';
import type { Rep } from './chromium.ts';
import { takeStage } from './stage.ts';
import { beginStory, comeIn, type Story } from './story.ts';

export interface Played {
  readonly story: Story;
  readonly rep: Rep;
}

/** Its parts are there once the tests run. */
export function playStory(personId: string): Played {
  const stage = takeStage();
  let story: Story | undefined;
  let rep: Rep | undefined;
  beginAnew({
    async begin() {
      story = await beginStory(stage);
      rep = await comeIn(story, stage, personId);
    },
    async end() {
      await rep?.close();
      await story?.stop();
      [rep, story] = [undefined, undefined];
    },
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
