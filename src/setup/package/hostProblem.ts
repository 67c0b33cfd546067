const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const SETTING = /\{\{setting\.\w+\}\}/g;

/** Why a name cannot stand in the host list; null when it can. A placeholder stands for one label or the whole. */
export function hostProblem(host: string): 'empty' | 'address' | 'wildcard' | 'private' | 'malformed' | null {
  if (host.trim() === '') return 'empty';
  const plain = host.replace(SETTING, 'setting');
  if (plain === 'setting') return null;
  if (/[/:@?#]/.test(plain)) return 'address';
  if (plain.includes('*')) return 'wildcard';
  if (isPrivateHost(plain)) return 'private';
  const labels = plain.split('.');
  if (plain.length > 253 || labels.length < 2 || !labels.every((label) => LABEL.test(label)))
    return 'malformed';
  return /^\d+$/.test(labels.at(-1) ?? '') ? 'private' : null;
}

/** Zendesk's proxy reaches public hosts only. */
const isPrivateHost = (host: string): boolean =>
  /^(localhost|.*\.(local|internal|localhost|test|invalid))$/i.test(host) || /^\d+(\.\d+){3}$/.test(host);
