/** Joins the models of agreements to the API. */
import type { AgreementDraft, AgreementEdit } from '#contract/agreement';
import type { Client } from '../../client.ts';
import { AgreementList } from '../../model/agreement-list.ts';
import { AgreementWriting } from '../../model/agreement-writing.ts';
import type { BegunAgreement } from '../../model/begun-agreement.ts';
import { OpenAgreement, type SiteFilter } from '../../model/open-agreement.ts';
import { OwnAgreement } from '../../model/own-agreement.ts';
import { changedSince, createOnce } from '../../model/save-agreement.ts';
import { blankAgreement, rewrite } from '../../model/written-agreement.ts';
import { newId } from '../../new-id.ts';
import { keepText } from '../keep-text.ts';

/** As many as run at once in a large company. */
const SHOWN_MAX = 100;
/** As long a file's name as the server reads. */
const NAME_MAX = 200;

const filterOf = (filter: SiteFilter) =>
  filter === 'all' ? {} : filter === 'mine' ? { mine: 'true' as const } : { state: filter };

export function makeAgreements(client: Client) {
  return {
    list: new AgreementList({
      list: async () => (await client.call('listAgreements', { query: { limit: SHOWN_MAX } })).items,
    }),
    open: new OpenAgreement({
      read: (id) => client.call('readAgreement', { params: { id } }),
      sites: (id, filter, cursor) =>
        client.call('listSites', {
          params: { id },
          query: { ...filterOf(filter), ...(cursor === undefined ? {} : { cursor }) },
        }),
      coverage: (id) => client.call('readCoverage', { params: { id } }),
      unblockers: (id, reason) => client.call('findUnblockers', { params: { id }, query: { reason } }),
      // A new key each time: what an answer gains later comes by the same id, and is no repeat.
      answer: (id, answerId, body) => client.call('answerSite', { params: { id, answerId }, body }),
      takeBack: (id, answerId) => client.call('withdrawSiteAnswer', { params: { id, answerId } }),
      importSites: (id, csv) => client.call('importSites', { params: { id }, body: { csv } }),
      newId,
    }),
  };
}

export const makeOwn = (client: Client, agreementId: string, today: string, reload: () => Promise<void>) =>
  new OwnAgreement(
    {
      addSite: (id, body) => client.call('addSite', { params: { id }, body }),
      removeSite: (id) => client.call('removeSite', { params: { id } }),
      close: async (id) => {
        await client.call('editAgreement', { params: { id }, body: { endsOn: today } });
        await reload();
      },
      withdraw: (id) => client.call('withdrawAgreement', { params: { id } }),
      reload,
    },
    agreementId,
  );

/** What a file is called tells what it shows better than nothing does. */
const nameOf = (file: File): string =>
  file.name
    .replace(/\.\w+$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();

const addPicture = (client: Client) => (file: File) =>
  client.call('addPicture', {
    params: { id: newId() },
    query: { alt: nameOf(file).slice(0, 200) },
    body: file,
  });

const addFile = (client: Client) => (file: File) =>
  client.call('addKitFile', {
    params: { id: newId() },
    query: { name: file.name.slice(0, NAME_MAX) },
    body: file,
  });

/** By person and by agreement; a new one is one at a time. */
const keepOf = (meId: string, of: string) => keepText<BegunAgreement>(`relais:agreement:${meId}:${of}`);

const addsBy = (client: Client) => ({ addPicture: addPicture(client), addFile: addFile(client) });

/** What is created carries its own id as its key: the same sent twice is one. */
const saverOf = (client: Client) => ({
  create: (body: AgreementDraft) => client.call('createAgreement', { body, key: body.id }),
  edit: (id: string, body: AgreementEdit) => client.call('editAgreement', { params: { id }, body }),
});

/** Its id is made now, or was when it was begun, so that what is sent twice is one agreement. */
export function writeNew(client: Client, meId: string, today: string) {
  const kept = keepOf(meId, 'new');
  return new AgreementWriting(
    {
      save: (whole, id) => createOnce(saverOf(client), id, whole),
      ...addsBy(client),
      readBegun: kept.readKept,
      writeBegun: kept.writeKept,
      newId,
    },
    kept.readKept()?.id ?? newId(),
    blankAgreement(today),
  );
}

export async function writeAnew(client: Client, meId: string, id: string) {
  const kept = keepOf(meId, id);
  const base = rewrite(await client.call('readAgreement', { params: { id } }));
  return new AgreementWriting(
    {
      save: (whole) => saverOf(client).edit(id, changedSince(base, whole)),
      ...addsBy(client),
      readBegun: kept.readKept,
      writeBegun: kept.writeKept,
    },
    id,
    base,
  );
}
