/**
 * A message in the form that its target documents: blocks for a Slack incoming webhook (docs.slack.dev, "Sending messages
 * using incoming webhooks"), an Adaptive Card in a message for a Teams workflow ("Post to a channel when a webhook request
 * is received", learn.microsoft.com). Pure; it sends nothing.
 */
import type { ChannelKind } from '#contract/channel';
import type { Message, MessageLine } from './compose-message.ts';

/** Slack takes headers of at most 150 characters, and Adaptive Cards of at most 28 kB in all. */
const HEADER_MAX = 150;
const TEXT_MAX = 600;
const cut = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text);

/** Slack's own three: everything else is text as it is. */
const escapeSlack = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const lineForSlack = ({ title, said, url }: MessageLine) => ({
  type: 'section',
  text: {
    type: 'mrkdwn',
    // A bar would end the link's text.
    text: `*<${url}|${escapeSlack(cut(title, TEXT_MAX)).replaceAll('|', '¦')}>*\n${escapeSlack(cut(said, TEXT_MAX))}`,
  },
});

function shapeForSlack({ heading, lines, open }: Message): unknown {
  return {
    // Read out by notifications, which show no blocks.
    text: [heading, ...lines.map(({ title }) => title)].join(' · '),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(heading, HEADER_MAX) } },
      ...lines.map(lineForSlack),
      {
        type: 'actions',
        elements: [{ type: 'button', text: { type: 'plain_text', text: open.label }, url: open.url }],
      },
    ],
  };
}

/** Adaptive Cards read Markdown in their texts: what a rep wrote must not become a link or a list. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]()#+\-!>]/g, (each) => `\\${each}`);

const lineForTeams = ({ title, said, url }: MessageLine) => [
  {
    type: 'TextBlock',
    text: `[${escapeMarkdown(cut(title, TEXT_MAX))}](${url})`,
    weight: 'Bolder',
    wrap: true,
    spacing: 'Medium',
  },
  {
    type: 'TextBlock',
    text: escapeMarkdown(cut(said, TEXT_MAX)),
    isSubtle: true,
    wrap: true,
    spacing: 'None',
  },
];

function shapeForTeams({ heading, lines, open }: Message): unknown {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      { type: 'TextBlock', text: heading, size: 'Large', weight: 'Bolder', wrap: true },
      ...lines.flatMap(lineForTeams),
    ],
    actions: [{ type: 'Action.OpenUrl', title: open.label, url: open.url }],
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}

export function shapeMessage(kind: ChannelKind, message: Message): unknown {
  return kind === 'slack' ? shapeForSlack(message) : shapeForTeams(message);
}
