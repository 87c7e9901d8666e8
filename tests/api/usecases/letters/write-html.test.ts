/** Nothing that somebody wrote becomes mark-up, and nothing in the letter loads or reports anything. */
import { expect, it } from 'vitest';
import { writeHtml } from '../../../../api/usecases/letters/write-html.ts';

it('escapes every text', () => {
  const evil = `<script>alert("1")</script> & '`;
  const link = { label: evil, url: 'https://relais.example/?a="b"' };
  const html = writeHtml({
    lang: 'fr',
    subject: evil,
    title: evil,
    hello: evil,
    parts: [{ heading: evil, proof: true, lines: [{ title: evil, said: evil, url: link.url }] }],
    open: link,
    why: evil,
    choose: link,
    leave: link,
  });
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;');
  expect(html).not.toMatch(/<img|<link|url\(|src=/);
  expect(html).toContain('<html lang="fr">');
});
