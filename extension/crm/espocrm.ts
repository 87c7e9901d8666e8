/**
 * EspoCRM 7.2 to 9. The session's own REST answers in codes; the page carries `data-name`, which layouts and
 * languages leave alone. Labels are translated, so they are kept as words and never matched on.
 */
import type { CrmAdapter, Page, Session } from './adapter.ts';
import { ESPO_SCOPES, readEspoPage } from './espocrm-page.ts';
import { findInScripts } from './find-in-scripts.ts';
import { asNode, type JsonNode } from './json-node.ts';
import { splitWords, withOwnFields } from './own-fields.ts';
import { readAnswer, type Paths } from './read-answer.ts';
import { rootOf } from './root-of.ts';
import { tellDeal } from './tell-deal.ts';
import { wonByStage } from './won-by-stage.ts';

const ROUTE = /^#\/?(Account|Opportunity)\/view\/([\w-]{5,40})($|[/?])/;

/**
 * What a company added: "cSecteurActivite", "concurrentName". EspoCRM puts a "c" before unless that was switched off, and behind
 * a link's the part that it is: its names are wanted, its numbers not. Of its own names none has words of ours that it should not.
 */
const OWN = /^(?:c(?=[A-Z]))?([A-Za-z]+?)(?:Names?|(Ids?|Currency|Converted|Types))?$/;
const ownWords = (name: string): string => {
  const [, words = '', part] = OWN.exec(name) ?? [];
  return part ? '' : splitWords(words);
};

const ANSWER: Paths = {
  name: 'name',
  industry: 'sector',
  sicCode: 'naf',
  billingAddressCity: 'city',
  billingAddressPostalCode: 'postcode',
  billingAddressState: 'region',
  billingAddressCountry: 'country',
  type: 'status',
  stage: 'stage',
  amount: 'amount',
  amountCurrency: 'currency',
  closeDate: 'closeDate',
  createdAt: 'createdAt',
  assignedUserName: 'owner',
  accountName: 'account',
  description: 'description',
};

export const espocrm: CrmAdapter = {
  name: 'EspoCRM',

  placeOf({ url }) {
    const [, scope, id] = ROUTE.exec(url.hash) ?? [];
    return id ? { kind: scope === 'Account' ? 'account' : 'opportunity', id } : undefined;
  },

  recognises: ({ document }) =>
    // Before version 8 there were no such parameters, and its script was first in another folder.
    document.querySelector('script[src*="/espo."], script[data-name="loader-params"]') !== null &&
    // A portal, where customers come in, looks the same at any address; its page starts another application, with answers of its own.
    !findInScripts(document, /app-portal|portal-access/),

  async ask(place, session, page) {
    const answer = asNode(await session.json(`${rootOf(page)}api/v1/${ESPO_SCOPES[place.kind]}/${place.id}`));
    if (answer?.['id'] !== place.id) return undefined;
    const fields = withOwnFields(readAnswer(answer, ANSWER), answer, ownWords);
    return tellDeal(fields, await wonByMap(answer, session, page), answer['accountId']);
  },

  read: readEspoPage,

  // Since version 10 a company may have several pipelines: then only the pipeline's own stage is changed by hand.
  stageBox: ({ document }) =>
    document.querySelector('#main .detail :is([data-name="stage"], [data-name="pipelineStage"]) > .field'),
};

/** As shipped: by these no request is needed. */
const NOT_WON = /^(Prospecting|Qualification|Proposal|Negotiation|Closed Lost)$/;

/**
 * A company may rename its stages; the map of probabilities then tells which of them is the win, as EspoCRM's own reports count
 * it. A deal's own probability is typed by hand: the stage stays won at 90 %.
 */
async function wonByMap(answer: JsonNode, session: Session, page: Page): Promise<boolean | undefined> {
  const stage = answer['stage'];
  // An account has none.
  if (typeof stage !== 'string') return undefined;
  if (wonByStage(stage)) return true;
  if (answer['probability'] !== 100 && NOT_WON.test(stage)) return false;
  const map = asNode(
    await session.json(
      `${rootOf(page)}api/v1/Metadata?key=entityDefs.Opportunity.fields.stage.probabilityMap`,
    ),
  );
  return map && map[stage] === 100;
}
