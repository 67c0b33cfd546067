import { readFileSync } from 'node:fs';

interface Parameter {
  name: string;
  type: string;
  required?: boolean;
  secure?: boolean;
  scopes?: string[];
  default?: string | number | boolean;
}

type Words = Record<string, { label: string; helpText: string }>;

const HEAD = `# Every installation setting

Made from \`manifest.json\` and \`translations/en.json\` by \`npm run settings\`; a spec fails when it is out of date. What changes safety is here and never in a record that an agent could write. _Secret_ settings never reach the page: Zendesk's proxy puts them into the request, only where the scope says.

| setting | what it is | kind |
| --- | --- | --- |
`;

/** docs/settings.md as it must be for the manifest and its English words. */
export function settingsReference(): string {
  const { parameters } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { parameters: Parameter[] };
  const { app } = JSON.parse(readFileSync('translations/en.json', 'utf8')) as { app: { parameters: Words } };
  const rows = parameters.map((parameter) => {
    const { label = '', helpText = '' } = app.parameters[parameter.name] ?? {};
    return `| \`${parameter.name}\` | **${inCell(label)}** ${inCell(helpText)} | ${kindOf(parameter)} |`;
  });
  return `${HEAD}${rows.join('\n')}\n`;
}

const inCell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ');

function kindOf({ type, secure, scopes, required, default: given }: Parameter): string {
  const kind = secure ? `secret, put into: ${(scopes ?? []).join(', ')}` : type;
  const parts = [
    kind,
    ...(required ? ['required'] : []),
    ...(given === undefined ? [] : [`default: ${String(given)}`]),
  ];
  return parts.join('; ');
}
