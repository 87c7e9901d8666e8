/** A colleague told nearly the same: read it, or add one's own to it as evidence. In a section of its own, since the panel is small. */
import { speak } from '../t.ts';

export const tDoubles = speak({
  similar: { fr: 'Des collègues ont raconté presque la même chose', en: 'Colleagues told nearly the same' },
  similarHint: {
    fr: 'Si c’est la même pratique, ajoutez la vôtre comme preuve : elle comptera, et son auteur le saura.',
    en: 'If it is the same practice, add yours as evidence: it will count, and its author will know.',
  },
  resembles: { fr: 'Ressemble à « {title} » de {name}', en: 'Resembles “{title}” by {name}' },
  addMine: { fr: 'Ajouter la mienne comme preuve', en: 'Add mine as evidence' },
  addMineTo: {
    fr: 'Ajouter la mienne comme preuve à « {title} »',
    en: 'Add mine as evidence to “{title}”',
  },
  joined: {
    fr: 'Ajoutée comme preuve à « {title} ». {name} le saura.',
    en: 'Added as evidence to “{title}”. {name} will know.',
  },
});
