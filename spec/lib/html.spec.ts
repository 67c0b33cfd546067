import fc from 'fast-check';
import { htmlToText } from '../../src/lib/html';

const cases: [string, string, string][] = [
  ['paragraphs a blank line apart', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['breaks as line ends', 'a<br>b<br/>c', 'a\nb\nc'],
  ['blocks on lines of their own', '<div>a</div><div>b</div>', 'a\nb'],
  ['list items on lines of their own', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
  ['cells apart', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
  ['entities', '&lt;b&gt; caf&eacute; &#233;&#xE9; &euro;&nbsp;5 &amp;amp;', '<b> café éé € 5 &amp;'],
  ['nothing of scripts and styles', 'a<script>alert("x")</script>b<style>p{}</style>c', 'abc'],
  ['nothing of comments', 'a<!-- <p>no</p> -->b', 'ab'],
  ['quotes around a bracket in an attribute', '<img alt="a > b">text', 'text'],
  ['source line ends as spaces', 'one\n  two', 'one two'],
  ['lines of preformatted text', '<pre>one\n  two</pre>', 'one\n  two'],
  ['a bracket that is no tag', '3 < 4 and x<y', '3 < 4 and x<y'],
  ['a tag that never ends', 'hello <b world', 'hello <b world'],
  ['a comment that never ends', 'a <!-- b <i>c</i>', 'a <!-- b c'],
  [
    "Zendesk's own wrapping",
    '<div class="zd-comment" dir="auto"><p dir="auto">Hi</p>\n\n<p>Bye</p></div>',
    'Hi\n\nBye',
  ],
];

describe('htmlToText', () => {
  it.each(cases)('reads %s', (_, html, text) => expect(htmlToText(html)).toBe(text));

  it('never fails, and keeps words that are no markup', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const word = 'Throughline';
        expect(typeof htmlToText(before + after)).toBe('string');
        expect(htmlToText(`<p>${word}</p>${before}`)).toContain(word);
      }),
    );
  });

  it.each([
    ['plain text', 'lorem ipsum '],
    ['brackets', '<'],
    ['tags without an end', '<b '],
    ['open quotes', '<a "'],
    ['comments without an end', '<!--'],
    ['empty blocks', '<div> '],
    ['scripts without an end', '</script '],
    ['ampersands', '&&amp;&#'],
    ['quoted tags', '<a title="'],
  ])('reads a megabyte of %s in linear time', (_, piece) => {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    // Reading that is not linear would not end within a spec's time limit.
    const texts = [`<script>${html}`, `${html}>`, html].map(htmlToText);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(html.length + 1);
  });
});
