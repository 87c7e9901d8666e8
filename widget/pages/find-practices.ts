/** Practices by their words, for fields that name one. */
import type { Client } from '../client.ts';
import type { FindPractices } from '../model/practice-finding.ts';

/** As many as can be told apart at a glance, and as long as the server reads. */
const FOUND_MAX = 6;
const TEXT_MAX = 200;

export const findPractices =
  (client: Client): FindPractices =>
  async (text) => {
    const query = { q: text.slice(0, TEXT_MAX), limit: FOUND_MAX };
    const { items } = await client.call('searchPractices', { query });
    return items.map(({ practice: { id, title, author } }) => ({ id, title, author: author.name }));
  };
