/** Good calls of the glossary. */
import type { Example } from '../examples.ts';

const who = 'admin';
let words = 0;
const fresh = () => ({ kind: 'word', name: `dossier ${(words += 1)}`, aliases: [], concepts: ['complaint'] });

export const glossaryExamples = {
  listCases: async () => ({ who }),
  listWordChanges: async () => ({ who }),
  importGlossary: async () => ({
    who,
    body: { csv: `kind;name\nword;liste ${(words += 1)}\n`, keepAbsent: true },
  }),
  putWord: async () => ({ who, body: { word: fresh() } }),
  async removeWord({ stage }) {
    const word = { kind: 'word' as const, name: `bon ${(words += 1)}`, aliases: [], concepts: [] };
    await stage.store.write((db) => db.put('glossary', { id: `word:${word.name}`, ...word }));
    return { who, params: { kind: word.kind, name: word.name } };
  },
} satisfies Record<string, Example>;
