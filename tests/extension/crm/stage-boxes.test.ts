/** Where each CRM shows the stage that is watched: the box must hold what changes at a win, in every layout that we know of. */
import { expect, it } from 'vitest';
import { adapters } from '../../../extension/crm/adapters.ts';
import { openPage } from '../support/open-page.ts';

const UUID = '30303030-3ec3-4fe3-8997-b76aa0bfa409';
const espo = (cell: string) =>
  `<div id="main"><div class="record"><div class="detail"><div class="cell" data-name="${cell}"><label class="control-label" data-name="${cell}"></label><div class="field" data-name="${cell}"><i id="stage"></i></div></div></div></div></div>`;

it.each([
  ['EspoCRM', '7 to 9', espo('stage')],
  ['EspoCRM', '10, with several pipelines', espo('pipelineStage')],
  [
    'Odoo',
    '14',
    '<div class="o_form_view"><div class="o_form_statusbar"><div class="o_statusbar_status"><button id="stage"></button></div></div></div>',
  ],
  [
    'Odoo',
    '16 to 19',
    '<div class="o_form_view"><div class="o_form_statusbar"><div name="stage_id"><button id="stage" class="o_arrow_button"></button></div></div></div>',
  ],
  [
    'SuiteCRM 7',
    'SuiteP',
    '<div class="detail-view-field inlineEdit" field="sales_stage"><i id="stage"></i></div>',
  ],
  [
    'SuiteCRM 8',
    '',
    '<scrm-dynamic-field class="dynamic-field-name-sales_stage"><i id="stage"></i></scrm-dynamic-field>',
  ],
  [
    'Vtiger',
    '',
    '<div class="detailViewContainer"><table><tr><td id="Potentials_detailView_fieldValue_sales_stage"><i id="stage"></i></td></tr></table></div>',
  ],
  [
    'Vtiger',
    'its summary',
    '<div class="detailViewContainer"><table><tr><td class="fieldValue"><i id="stage"></i><input class="fieldBasicData" data-name="sales_stage"></td></tr></table></div>',
  ],
  [
    'Frappe',
    'ERPNext',
    '<div class="page-head"><span class="indicator-pill"><i id="stage"></i></span></div>',
  ],
  [
    'Frappe',
    'ERPNext after 16',
    '<div class="page-head"><span class="es-badge page-indicator-pill" data-theme="green"><i id="stage"></i></span></div>',
  ],
  ['Frappe', 'CRM', '<div id="app-header"><header><button id="stage"></button></header></div>'],
  ['Twenty', 'before 2', `<div><div id="label-${UUID}-stage">Stage</div><div><i id="stage"></i></div></div>`],
  [
    'Twenty',
    '2',
    `<div><div>Stage</div><div id="fields-widget-1-${UUID}-stage"><i id="stage"></i></div></div>`,
  ],
  [
    'Salesforce',
    '',
    '<div class="slds-path runtime_sales_pathassistantPathAssistant"><i id="stage"></i></div>',
  ],
  ['HubSpot', '', '<div data-test-id="property-input-dealstage"><i id="stage"></i></div>'],
  ['Dynamics 365', '', '<div data-id="form-header"><i id="stage"></i></div>'],
])('%s %s', (name, _version, html) => {
  const adapter = adapters.find((each) => each.name === name);
  const page = openPage(html, 'http://crm.example/index.php?module=Potentials&view=Detail&record=7');
  const stage = page.document.querySelector('#stage');
  const box = adapter?.stageBox?.(page);
  expect(box?.contains(stage)).toBe(true);
});

it('is none where there is no stage', () => {
  const page = openPage('<main></main>', 'http://crm.example/');
  expect(adapters.map(({ stageBox }) => stageBox?.(page) ?? null)).toEqual(adapters.map(() => null));
});
