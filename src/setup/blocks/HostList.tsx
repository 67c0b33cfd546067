import { Button } from '@zendeskgarden/react-buttons';
import { type ChangeEvent, useState } from 'react';
import { Toned } from '../../ui/Notice';
import { useTranslate } from '../../ui/TranslateProvider';
import { hostProblem } from '../package/hostProblem';
import type { PackageFiles } from '../package/finding';
import { Area } from './layout';
import { Buttons, Field, Heading, Line, Part } from '../../ui/page';

type Package =
  | { state: 'none' }
  | { state: 'refused' }
  | { state: 'open'; files: PackageFiles; name: string }
  | { state: 'saved'; files: PackageFiles; name: string };

const linesOf = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map((line) => line.trim().toLowerCase())
    .filter(Boolean);

/**
 * The third way to a host of the team's own: the private package of the release, with another list of hosts, made in the
 * browser. Nothing is uploaded; the admin uploads it to Zendesk.
 */
export function HostList() {
  const translate = useTranslate();
  const [packed, setPacked] = useState<Package>({ state: 'none' });
  const [text, setText] = useState('');
  const hosts = [...new Set(linesOf(text))];
  const wrong = hosts.find((host) => hostProblem(host) !== null);

  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const [{ readZip }, { hostsOf }] = await Promise.all([
      import('../package/zip'),
      import('../package/withHosts'),
    ]);
    try {
      const files = readZip(new Uint8Array(await file.arrayBuffer()));
      const own = hostsOf(files);
      setPacked(own ? { state: 'open', files, name: file.name } : { state: 'refused' });
      setText((own ?? []).join('\n'));
    } catch {
      setPacked({ state: 'refused' });
    }
  };

  const save = async () => {
    if (packed.state !== 'open' && packed.state !== 'saved') return;
    const [{ writeZip }, { withHosts }] = await Promise.all([
      import('../package/zip'),
      import('../package/withHosts'),
    ]);
    const rewritten = withHosts(packed.files, hosts);
    if ('problem' in rewritten) return setPacked({ state: 'refused' });
    offer(
      writeZip(rewritten.files),
      packed.name.replace(/(-private)?(-hosts)?\.zip$/i, '-private-hosts.zip'),
    );
    setPacked({ ...packed, state: 'saved' });
  };

  const isOpen = packed.state === 'open' || packed.state === 'saved';
  return (
    <Part>
      <Heading>{translate('setup.hosts.title')}</Heading>
      <Line>{translate('setup.hosts.what')}</Line>
      <Field>
        {translate('setup.hosts.file')}
        <input type="file" accept=".zip" onChange={(event) => void open(event)} />
      </Field>
      {packed.state === 'refused' && (
        <Toned $tone="wrong" role="alert">
          {translate('setup.hosts.refused')}
        </Toned>
      )}
      {isOpen && (
        <>
          <Field>
            {translate('setup.hosts.list')}
            <Area value={text} onChange={({ target }) => setText(target.value)} spellCheck={false} />
          </Field>
          {wrong !== undefined && (
            <Toned $tone="wrong" role="alert">
              {translate(`setup.hosts.wrong.${hostProblem(wrong) ?? 'malformed'}`, { host: wrong })}
            </Toned>
          )}
          <Buttons>
            <Button
              size="small"
              onClick={() => void save()}
              disabled={wrong !== undefined || hosts.length === 0}
            >
              {translate('setup.hosts.save')}
            </Button>
            <span role="status">{packed.state === 'saved' ? translate('setup.hosts.saved') : ''}</span>
          </Buttons>
        </>
      )}
    </Part>
  );
}

/** Hands a file to the browser's downloads. */
function offer(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/zip' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
