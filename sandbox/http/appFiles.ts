import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { APP_ID } from '../host/attach';
import { pathOf, readUnder, sendBytes, sendText, typeOf } from './files';
import type { AppPackage, Packages } from './packages';
import { CDN_SDK } from './sdk';
import type { SdkChoice } from './sdk';

const SDK_PATH = '/sdk/zaf_sdk.js';

/** Strict on purpose: what Zendesk's own policy says is not documented, so the app must do with the least. */
function policy(sdk: SdkChoice): string {
  const sdkOrigin = sdk.url ? ` ${new URL(sdk.url).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${sdkOrigin}`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' https: data:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors http://localhost:*',
  ].join('; ');
}

/** The very files of the package or of `dist/assets`, as Zendesk's file server has them; only the SDK's address is swapped. */
export async function serveApp(
  request: IncomingMessage,
  response: ServerResponse,
  { dist, sdk, packages }: { dist: string; sdk: SdkChoice; packages: Packages },
): Promise<void> {
  const pathname = pathOf(request);
  if (pathname === SDK_PATH && sdk.file) {
    await sendBytes(request, response, typeOf('sdk.js'), await readFile(sdk.file));
    return;
  }
  const [, stamp = '', name] = new RegExp(`^/${APP_ID}/assets/([\\w-]+)/(.+)$`).exec(pathname ?? '') ?? [];
  const decoded = name === undefined ? null : decode(name);
  if (pathname === null || decoded === undefined) return sendText(response, 400, 'This is no address.');
  const file = decoded === null ? null : await findAsset(decoded, packages.get(stamp), dist);
  if (!file) {
    sendText(response, 404, `The app has no file ${pathname}. Is it built? (npm start builds it.)`);
    return;
  }
  const isPage = file.type.startsWith('text/html');
  const bytes = isPage ? swapSdk(file.bytes, sdk) : file.bytes;
  await sendBytes(request, response, file.type, bytes, {
    'content-security-policy': policy(sdk),
    'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
    'referrer-policy': 'no-referrer',
  });
}

async function findAsset(name: string, pack: AppPackage | undefined, dist: string) {
  if (!pack) return readUnder(path.join(dist, 'assets'), name);
  const bytes = pack.files.get(`assets/${name}`);
  return bytes ? { bytes: Buffer.from(bytes), type: typeOf(name) } : null;
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

const swapSdk = (html: Buffer, sdk: SdkChoice): Buffer =>
  Buffer.from(html.toString('utf8').replaceAll(CDN_SDK, sdk.url ?? SDK_PATH));
