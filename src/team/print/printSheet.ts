/**
 * Zendesk's frames may not open the print dialogue themselves, but pages that they open may. So the sheet is a page of its
 * own: plain, on white, one side of A4.
 */
const STYLE = `
@page { size: A4 portrait; margin: 14mm; }
body { margin: 0 auto; max-width: 182mm; color: #1f2328; background: #fff; font: 9.5pt/13pt system-ui, sans-serif; }
h1 { margin: 0 0 2pt; font-size: 15pt; line-height: 20pt; }
h2 { margin: 10pt 0 3pt; padding-top: 6pt; border-top: 0.5pt solid #c5cbd0; font-size: 10.5pt; line-height: 14pt; }
p { margin: 0 0 2pt; }
ul { margin: 0; padding: 0; list-style: none; }
li { margin: 0 0 3pt; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 14pt; margin: 8pt 0 0; }
dt { color: #57606a; }
dd { margin: 0; }
dd:nth-of-type(1) { font-size: 17pt; line-height: 23pt; font-weight: 600; }
small, .grey { color: #57606a; font-size: inherit; }
section, dl > div { break-inside: avoid; }
`;

/** An empty page for the sheet, to be asked for while the click is fresh; null where the browser refuses. */
export const openPaper = (): Window | null => window.open('', '_blank');

/** Copies the drawn sheet onto the page and prints it. */
export function printOn(paper: Window, sheet: Element, title: string, language: string): void {
  const { document: page } = paper;
  page.documentElement.lang = language;
  page.title = title;
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.append(style);
  page.body.append(page.importNode(sheet, true));
  paper.focus();
  paper.print();
}
