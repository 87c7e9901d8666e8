/** `relais channel`: adds, lists and removes the company's Slack and Teams channels. It prints no address. */
import type { Command } from 'commander';
import { ChannelDraft } from '#contract/channel';
import { Refusal } from '#contract/refusal';
import { putChannel } from '../usecases/channels/add-channel.ts';
import { dropChannel } from '../usecases/channels/remove-channel.ts';
import type { ChannelRow } from '../usecases/rows/letters.ts';
import { CHANNEL_TEXTS as TEXTS } from './channel-texts.ts';
import { machineRandom } from './machine-random.ts';
import { withStore } from './open-for-command.ts';
import { CliFailure, type Terminal } from './terminal.ts';

interface AddOptions {
  readonly topic?: string;
  readonly each?: boolean;
  readonly lang?: string;
}

function readTopic(written: string | undefined): object {
  if (written === undefined) return {};
  const [kind, ...what] = written.split('=');
  return { topic: { kind, what: what.join('=').trim() } };
}

function readDraft(
  given: readonly [kind: string, name: string, url: string],
  { topic, each, lang }: AddOptions,
  terminal: Terminal,
): ChannelDraft {
  const [kind, name, url] = given;
  const asked = { kind, name, url, rhythm: each ? 'each' : 'weekly', lang: lang ?? terminal.lang };
  const read = ChannelDraft.safeParse({ id: machineRandom.id(), ...asked, ...readTopic(topic) });
  if (read.success) return read.data;
  const places = new Set(read.error.issues.map(({ path }) => String(path[0])));
  throw new CliFailure(TEXTS.wrong[terminal.lang]([...places].join(', ')));
}

async function add(folder: string, draft: ChannelDraft, { lang, say }: Terminal): Promise<void> {
  await withStore(folder, (store) => store.write((db) => putChannel(db, draft, Date.now()))).catch(
    (cause: unknown) => {
      throw cause instanceof Refusal ? new CliFailure(TEXTS.twice[lang]) : cause;
    },
  );
  say(TEXTS.added[lang](draft.name));
}

function describe({ name, kind, url, topic, rhythm, problem }: ChannelRow, { lang }: Terminal): string {
  const about = topic ? `${topic.kind}=${topic.what}` : TEXTS.all[lang];
  const parts = [name, `${kind} (${new URL(url).host})`, about, TEXTS[rhythm][lang]];
  return [...parts, ...(problem === undefined ? [] : [problem])].join(' · ');
}

async function list(folder: string, terminal: Terminal): Promise<void> {
  const rows = await withStore(folder, (store) => store.read((db) => db.list('channels')));
  if (rows.length === 0) terminal.say(TEXTS.none[terminal.lang]);
  for (const row of rows) terminal.say(describe(row, terminal));
}

async function remove(folder: string, name: string, { lang, say }: Terminal): Promise<void> {
  await withStore(folder, (store) =>
    store.write(async (db) => {
      const row = (await db.list('channels')).find((each) => each.name === name || each.id === name);
      if (!row) throw new CliFailure(TEXTS.unknown[lang](name));
      await dropChannel(db, row.id);
    }),
  );
  say(TEXTS.removed[lang](name));
}

export function addChannelCommand(program: Command, terminal: Terminal, folder: () => string): void {
  const { lang } = terminal;
  const channel = program.command('channel').description(TEXTS.channel[lang]);
  channel
    .command('add')
    .description(TEXTS.add[lang])
    .argument('<slack|teams>')
    .argument('<name>')
    .argument('<https-url>')
    .option('--topic <kind=name>', TEXTS.topicOption[lang])
    .option('--each', TEXTS.eachOption[lang])
    .option('--lang <fr|en>', TEXTS.langOption[lang])
    .action((kind: string, name: string, url: string, options: AddOptions) =>
      add(folder(), readDraft([kind, name, url], options, terminal), terminal),
    );
  channel
    .command('list')
    .description(TEXTS.list[lang])
    .action(() => list(folder(), terminal));
  channel
    .command('remove')
    .description(TEXTS.remove[lang])
    .argument('<name>')
    .action((name: string) => remove(folder(), name, terminal));
}
