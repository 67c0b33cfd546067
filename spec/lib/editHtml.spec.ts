import { removeFromHtml, replaceInHtml } from '../../src/lib/editHtml';
import { textToHtml } from '../../src/lib/toHtml';

describe('replacing text in HTML', () => {
  it.each([
    ['<p>a <b>b</b> c</p>', 'c', 'x < y', '<p>a <b>b</b> x &lt; y</p>'],
    ['<p>Un &amp; deux &eacute;</p>', '& deux é', 'b', '<p>Un b</p>'],
    ['<p>No\u00e9mie&nbsp;?</p>', 'Noémie ?', 'oui', '<p>oui</p>'],
    ['<p>q</p>', 'q', 'un\n\ndeux\ntrois', '<p>un<br><br>deux<br>trois</p>'],
    ['<a title="q">no</a> q', 'q', 'x', '<a title="q">no</a> x'],
    ['<p>😀 q</p>', 'q', '$&', '<p>😀 $&amp;</p>'],
  ])('%j: %j becomes %j', (html, text, replacement, expected) =>
    expect(replaceInHtml(html, text, replacement)).toBe(expected),
  );

  it.each([
    ['<p>a <b>b</b> c</p>', 'a b'],
    ['<p>q q</p>', 'q'],
    ['<p>x</p>', 'q'],
    ['<p>x</p>', ''],
  ])('%j: %j is left alone', (html, text) => expect(replaceInHtml(html, text, 'x')).toBeNull());
});

describe('removing text from HTML', () => {
  it.each([
    ['<p>a</p>', '<p>b</p>'],
    ['<p><a href="x">a</a></p><ul><li>c</li></ul>', ''],
    ['', '<div><img src="x"></div>'],
  ])('between %j and %j leaves both as they are', (before, after) => {
    const text = 'Bonjour,\n\nvotre colis\nest là.';
    expect(removeFromHtml(before + textToHtml(text) + after, text)).toBe(before + after);
  });

  it('keeps what the agent put in its midst', () => {
    expect(removeFromHtml('<p>un <img src="x">deux</p>', 'un deux')).toBe('<p><img src="x"></p>');
  });

  it('leaves a mass of brackets alone', () => {
    expect(removeFromHtml('<'.repeat(100_000), 'x')).toBeNull();
    expect(replaceInHtml('<p '.repeat(50_000), 'x', 'y')).toBeNull();
  });
});
