/** The verbs of following. */
import { follow } from '../follows/follow.ts';
import { listFollows } from '../follows/list-follows.ts';
import { unfollow } from '../follows/unfollow.ts';

export const followReads = { listFollows };
export const followWrites = { follow, unfollow };
