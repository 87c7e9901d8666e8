/** Good calls about practices that belong together. */
import { draft } from '../../usecases/stage.ts';
import type { Example } from '../examples.ts';

export const familyExamples = {
  async readFamily({ stage }) {
    const { id } = await stage.share('anna');
    await stage.share('maria', { parentId: id, difference: 'Le midi, avec le chef' });
    return { params: { id } };
  },
  async findSimilar({ stage }) {
    await stage.share('anna');
    return { query: { text: draft().body } };
  },
} satisfies Record<string, Example>;
