/** What `relais channel` says, in both languages. */

export const CHANNEL_TEXTS = {
  channel: {
    fr: 'Les salons Slack et Teams qui reçoivent des nouvelles d’une unité ou d’un sujet.',
    en: 'The Slack and Teams channels that hear of a unit or topic.',
  },
  add: { fr: 'Ajoute un salon.', en: 'Adds a channel.' },
  list: { fr: 'Montre les salons.', en: 'Lists the channels.' },
  remove: { fr: 'Retire un salon, par son nom.', en: 'Removes a channel, by its name.' },
  topicOption: {
    fr: 'unit, region, sector, product, lever ou agreement, « = », le nom ; sans cela, toute l’entreprise',
    en: 'unit, region, sector, product, lever or agreement, "=", the name; without it, the whole company',
  },
  eachOption: {
    fr: 'chaque nouvelle pratique, au lieu d’un message par semaine',
    en: 'each new practice, instead of one message a week',
  },
  langOption: { fr: 'langue des messages : fr ou en', en: 'language of the messages: fr or en' },
  wrong: {
    fr: (places: string) =>
      `Refusé (${places}). Il faut slack ou teams, une adresse https, un sujet comme unit=Hôtels.`,
    en: (places: string) =>
      `Refused (${places}). Give slack or teams, an https address, a topic as unit=Hotels.`,
  },
  twice: { fr: 'Cette adresse a déjà son salon.', en: 'This address is a channel already.' },
  unknown: {
    fr: (name: string) => `Aucun salon ne s’appelle ${name}.`,
    en: (name: string) => `No channel is called ${name}.`,
  },
  added: { fr: (name: string) => `Salon ajouté : ${name}.`, en: (name: string) => `Channel added: ${name}.` },
  removed: {
    fr: (name: string) => `Salon retiré : ${name}.`,
    en: (name: string) => `Channel removed: ${name}.`,
  },
  none: { fr: 'Aucun salon.', en: 'No channel.' },
  all: { fr: 'toute l’entreprise', en: 'the whole company' },
  weekly: { fr: 'chaque semaine', en: 'every week' },
  each: { fr: 'chaque pratique', en: 'each practice' },
};
