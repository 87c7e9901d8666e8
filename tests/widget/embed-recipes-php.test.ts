/** The manual's recipes in PHP, run by PHP where there is one, with no more around them than what they call of their CRM. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameOf, script, told } from './manual-recipe.ts';

function findPhp(): boolean {
  try {
    execFileSync('php', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a page prints that has this before the recipe, and that after it. */
function run(before: string, recipe: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'relais-php-'));
  try {
    writeFileSync(join(folder, 'recipe.php'), recipe);
    const page = `<?php error_reporting(E_ALL); ini_set('display_errors', '1'); ${before} require __DIR__.'/recipe.php'; ${after}`;
    writeFileSync(join(folder, 'page.php'), page);
    return execFileSync('php', [join(folder, 'page.php')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!findPhp())('Dolibarr', () => {
  const CRM = `
    function dol_getIdFromCode($db, $key, $table, $from, $to) { return [3 => 'PROPO', 6 => 'WON'][$key]; }
    $db = null; $action = '';
    $account = (object) ['element' => 'societe', 'id' => 7, 'idprof3' => '55.10Z', 'effectif' => '11 - 50', 'town' => 'Lyon', 'zip' => '69005'];
    class Project { public $element = 'project', $id = 9, $usage_opportunity = 1, $opp_status = 3, $thirdparty = null;
      public function fetch_thirdparty() { global $account; $this->thirdparty = $account; } }`;
  const show = (before: string, object: string) =>
    run(
      `${CRM} ${before}`,
      script('Dolibarr', 'php', 1),
      `$hook = new ActionsRelais(); $hook->formObjectOptions(['currentcontext' => 'x'], ${object}, $action); echo $hook->resprints;`,
    );
  const FACTS = { naf: '55.10Z', size: '11 - 50', city: 'Lyon', postcode: '69005' };

  it('shows it on a third party', () => {
    expect(told(frameOf(show('', '$account')))).toEqual({ key: 'societe-7', facts: FACTS });
  });

  it.each([
    [3, 'PROPO', 'false'],
    [6, 'WON', 'true'],
  ])('shows it on a project, with its customer and its stage (%i)', (status, stage, won) => {
    const html = show(`$project = new Project(); $project->opp_status = ${status};`, '$project');
    expect(told(frameOf(html))?.facts).toEqual({ kind: 'opportunity', ...FACTS, stage, won });
  });

  it.each([
    ["$action = 'edit';", '$account'],
    ['$account->id = null;', '$account'],
    ['$project = new Project(); $project->usage_opportunity = 0;', '$project'],
  ])('is silent elsewhere (%s)', (before, object) => {
    expect(show(before, object)).toBe('');
  });

  it('is a module that PHP can read', () => {
    const module = script('Dolibarr', 'php').replace(
      /^include_once.*$/m,
      '#[AllowDynamicProperties] class DolibarrModules {}',
    );
    expect(run('', module, "echo (new modRelais(null))->module_parts['hooks'][2];")).toBe('projectcard');
  });
});

describe.skipIf(!findPhp())('SuiteCRM', () => {
  const CRM = `
    class Bean { public $id = 'r-1', $sales_stage = 'Closed Won', $account_id = 'a-1', $industry = 'Food &amp; Beverage',
      $employees = '48', $billing_address_city = 'L&#039;Isle', $billing_address_postalcode = null, $may = true;
      public function ACLAccess($what) { return $this->may; } }
    class BeanFactory { public static $beans = []; public static function getBean($module, $id) { return self::$beans[$module] ?? false; } }
    $deal = new Bean(); $account = new Bean(); $account->id = 'a-1';
    BeanFactory::$beans = ['Accounts' => $account, 'Opportunities' => $deal];`;
  const show = (module: string, more = '', action = 'DetailView') =>
    run(
      `${CRM} ${more} $_REQUEST = ['module' => '${module}', 'action' => '${action}', 'record' => 'x'];`,
      script('SuiteCRM', 'php', 1),
      `(new RelaisFrame())->show('after_ui_frame', []);`,
    );
  const FACTS = { sector: 'Food & Beverage', size: '48', city: "L'Isle" };

  it('shows it on an account', () => {
    expect(told(frameOf(show('Accounts')))).toEqual({ key: 'a-1', facts: FACTS });
  });

  it('shows it on an opportunity, with its account and its win', () => {
    expect(told(frameOf(show('Opportunities')))).toEqual({
      key: 'r-1',
      facts: { kind: 'opportunity', ...FACTS, stage: 'Closed Won', won: 'true' },
    });
  });

  it('tells nothing of an account that the person may not see', () => {
    expect(told(frameOf(show('Opportunities', '$account->may = false;')))?.facts).toEqual({
      kind: 'opportunity',
      stage: 'Closed Won',
      won: 'true',
    });
  });

  it.each([
    ['Contacts', '', 'DetailView'],
    ['Accounts', '', 'EditView'],
    ['Accounts', '$account->may = false;', 'DetailView'],
    ['Opportunities', 'BeanFactory::$beans = [];', 'DetailView'],
  ])('is silent elsewhere (%s %s %s)', (module, more, action) => {
    expect(show(module, more, action)).toBe('');
  });

  it('hangs it in where SuiteCRM looks', () => {
    const hook = run('', script('SuiteCRM', 'php'), "echo json_encode($hook_array['after_ui_frame'][0]);");
    expect(JSON.parse(hook)).toEqual([520, 'Relais', 'custom/include/relais.php', 'RelaisFrame', 'show']);
  });
});
