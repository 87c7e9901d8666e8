/** The forms that Slack and Teams document, with what reps wrote as text and never as mark-up. */
import { expect, it } from 'vitest';
import { shapeMessage } from '../../../../api/usecases/channels/shape-message.ts';

const message = {
  heading: 'Une nouvelle pratique',
  lines: [
    { title: 'Deux & <machines> | [ici](x)', said: 'anna · *Lyon*', url: 'https://relais.example/#/feed/1' },
  ],
  open: { label: 'Ouvrir', url: 'https://relais.example/#/feed' },
};

it('is blocks for Slack', () => {
  expect(shapeMessage('slack', message)).toEqual({
    text: 'Une nouvelle pratique · Deux & <machines> | [ici](x)',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Une nouvelle pratique' } },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: '*<https://relais.example/#/feed/1|Deux &amp; &lt;machines&gt; ¦ [ici](x)>*\nanna · *Lyon*',
        },
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Ouvrir' },
            url: 'https://relais.example/#/feed',
          },
        ],
      },
    ],
  });
});

it('is an Adaptive Card in a message for Teams', () => {
  const shaped = shapeMessage('teams', message);
  expect(shaped).toMatchObject({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          version: '1.4',
          actions: [{ type: 'Action.OpenUrl', title: 'Ouvrir', url: 'https://relais.example/#/feed' }],
        },
      },
    ],
  });
  const text = JSON.stringify(shaped);
  expect(text).toContain(String.raw`Deux & <machines\\> | \\[ici\\]\\(x\\)`);
  expect(text).toContain(String.raw`anna · \\*Lyon\\*`);
});

it('cuts what a target would refuse', () => {
  const long = { ...message, heading: 'x'.repeat(400) };
  expect(JSON.stringify(shapeMessage('slack', long))).toContain(`"${'x'.repeat(149)}…"`);
});
