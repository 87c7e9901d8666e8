/** Pages of the sample CRM as HTML, carrying the documented markup that Relais reads (`docs/markup.md`). */
import { html } from 'hono/html';
import type { Lang } from '#contract/words';
import { STAGES, type Account, type Deal, type Records } from './records.ts';
import { stageNames, words } from './words.ts';

type Html = ReturnType<typeof html>;

const euros = (amount: number, lang: Lang) =>
  new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
    amount,
  );
const day = (iso: string, lang: Lang) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date(iso));

export function accountList(records: Records, lang: Lang): Html {
  return html`<main class="list">
    <h1>${words[lang].accounts}</h1>
    <ul class="rows">
      ${records.accounts.map(
        (account) =>
          html`<li>
            <a href="/accounts/${account.id}"><b>${account.name}</b></a>
            <span>${account.sector}</span><span>${account.city}</span
            ><span class="status">${account.status}</span>
          </li>`,
      )}
    </ul>
  </main>`;
}

export function dealList(records: Records, lang: Lang): Html {
  return html`<main class="list">
    <h1>${words[lang].deals}</h1>
    <ul class="rows">
      ${records.deals().map((deal) => dealRow(deal, records.account(deal.account)?.name ?? '', lang))}
    </ul>
  </main>`;
}

function dealRow(deal: Deal, accountName: string, lang: Lang): Html {
  return html`<li>
    <a href="/deals/${deal.id}"><b>${deal.name}</b></a>
    <span>${accountName}</span><span>${euros(deal.amount, lang)}</span>
    <span class="status ${deal.stage}">${stageNames[lang][deal.stage]}</span>
  </li>`;
}

function field(key: string, label: string, value: string): Html | '' {
  return value === ''
    ? ''
    : html`<dt>${label}</dt>
        <dd data-relais-field="${key}" data-relais-label="${label}">${value}</dd>`;
}

function accountFields(account: Account, lang: Lang): Html {
  const w = words[lang];
  return html`<dl class="fields">
    ${field('sector', w.sector, account.sector)} ${field('naf', w.naf, account.naf)}
    ${field('size', w.size, account.size)} ${field('city', w.city, account.city)}
    ${field('postcode', w.postcode, account.postcode)} ${field('status', w.status, account.status)}
    ${field('competitor', w.competitor, account.competitor ?? '')}
    ${field('agreement', w.agreement, account.agreement ?? '')}
    ${field('description', w.description, account.description)}
  </dl>`;
}

export function accountPage(account: Account, records: Records, lang: Lang): Html {
  const deals = records.deals().filter((deal) => deal.account === account.id);
  return html`<main data-relais-record="account" data-relais-id="${account.id}">
    <p class="kind">${words[lang].account}</p>
    <h1 data-relais-field="name">${account.name}</h1>
    ${accountFields(account, lang)}
    ${
      deals.length === 0
        ? ''
        : html`<section>
            <h2>${words[lang].openDeals}</h2>
            <ul class="rows">
              ${deals.map((deal) => dealRow(deal, account.name, lang))}
            </ul>
          </section>`
    }
  </main>`;
}

export function dealPage(deal: Deal, account: Account, lang: Lang): Html {
  const w = words[lang];
  return html`<main
    data-relais-record="opportunity"
    data-relais-id="${deal.id}"
    data-relais-won="${deal.stage === 'won' ? 'true' : 'false'}"
  >
    <p class="kind">${w.deals}</p>
    <h1 data-relais-field="name">${deal.name}</h1>
    <ol class="path" aria-label="${w.stage}" data-relais-stage>
      ${STAGES.map(
        (stage) =>
          html`<li>
            <button
              type="button"
              data-move="${stage}"
              aria-pressed="${deal.stage === stage ? 'true' : 'false'}"
              class="${stage}"
            >
              ${stageNames[lang][stage]}
            </button>
          </li>`,
      )}
    </ol>
    <dl class="fields">
      <dt>${w.stage}</dt>
      <dd data-relais-field="stage" data-relais-code="${deal.stage}">${stageNames[lang][deal.stage]}</dd>
      <dt>${w.amount}</dt>
      <dd data-relais-field="amount" data-relais-code="${deal.amount}">${euros(deal.amount, lang)}</dd>
      ${field('products', w.products, deal.products)}
      <dt>${w.since}</dt>
      <dd data-relais-field="createdAt" data-relais-code="${deal.since}">${day(deal.since, lang)}</dd>
      ${field('description', w.description, deal.description)}
    </dl>
    <section data-relais-account="${account.id}">
      <h2>${w.ofAccount} <a href="/accounts/${account.id}" data-relais-field="name">${account.name}</a></h2>
      ${accountFields(account, lang)}
    </section>
  </main>`;
}

export function frame(title: string, main: Html, lang: Lang): Html {
  const w = words[lang];
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Boussole CRM</title>
        <link rel="stylesheet" href="/crm.css" />
        <script type="module" src="/crm.js"></script>
      </head>
      <body>
        <header class="bar">
          <b>Boussole</b>
          <nav><a href="/">${w.accounts}</a><a href="/deals">${w.deals}</a></nav>
          <a class="lang" href="?lang=${lang === 'fr' ? 'en' : 'fr'}" data-full>${w.other}</a>
        </header>
        ${main}
      </body>
    </html>`;
}
