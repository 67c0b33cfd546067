import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { APP_ID } from './host/attach';
import { serveApi } from './http/api';
import { serveApp } from './http/appFiles';
import type { Streams } from './http/events';
import { pathOf, readUnder, sendBytes, sendText, stampOf } from './http/files';
import { serveInstall } from './http/install';
import type { AppPackage, Packages } from './http/packages';
import { chooseSdk } from './http/sdk';
import type { SdkChoice } from './http/sdk';
import { createWorlds } from './http/worlds';
import type { ImportReport, WorldOptions } from './http/worlds';
import type { Account, Manifest } from './types';

export interface ServerOptions extends WorldOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The app's zip, which an admin is to install at /install. Without it the app is installed from `dist`. */
  package?: AppPackage;
  /** The built app: manifest.json and assets/. Default `dist`. */
  dist?: string;
  /** The built host page and the npm copy of the SDK. Default `build/host`. */
  hostFiles?: string;
  /** A build of the SDK to run instead of the CDN's: a file or an address. Default `$ZAF_SDK`. */
  sdk?: string;
}

export interface SandboxServer {
  /** The workspace: `http://localhost:PORT/`. */
  url: string;
  /** Where the app's files are, on another site: `http://127.0.0.1:PORT/ID/assets/STAMP/`. */
  appUrl: string;
  sdk: string;
  /** The account behind `?world=ID`; made if it was never asked for. */
  account(worldId?: string): Account;
  report(worldId?: string): ImportReport;
  close(): Promise<void>;
}

/**
 * Serves the emulated workspace, the app's files on another site, and the world's API.
 * @throws Error for people: no built app, no such SDK, port taken (`code: 'EADDRINUSE'`)
 */
export async function startServer(options: ServerOptions = {}): Promise<SandboxServer> {
  const { dist = 'dist', hostFiles = 'build/host', port = 0 } = options;
  const { package: pack } = options;
  const manifest = pack?.manifest ?? (await readManifest(dist));
  const packages: Packages = new Map(pack && [[pack.stamp, pack]]);
  const sdk = await chooseSdk(options.sdk ?? process.env.ZAF_SDK, path.join(hostFiles, 'zaf_sdk.js'));
  const worlds = createWorlds(manifest, pack ? { ...options, isInstalled: false } : options);
  const streams: Streams = new Map();
  const appUrl = async (stamp: string | null = null) =>
    `http://127.0.0.1:${portOf(server)}/${APP_ID}/assets/${stamp ?? (await stampOf(dist))}/`;
  const info = async ({ installation }: Account) => ({
    appUrl: await appUrl(installation.stamp),
    sdk: sdk.label,
  });
  const server = createServer((request, response) => {
    serve(request, response, {
      dist,
      hostFiles,
      sdk,
      packages,
      port: portOf(server),
      api: { worlds, streams, info },
    }).catch((error: unknown) => {
      if (!response.headersSent) sendText(response, 500, String(error));
    });
  });
  await listen(server, port);
  return {
    url: `http://localhost:${portOf(server)}/`,
    appUrl: await appUrl(),
    sdk: sdk.label,
    account: (id = 'default') => worlds.get(id).account,
    report: (id = 'default') => worlds.get(id).report,
    close: () => close(server),
  };
}

interface Site {
  dist: string;
  hostFiles: string;
  sdk: SdkChoice;
  packages: Packages;
  port: number;
  api: Parameters<typeof serveApi>[2];
}

/** Two sites on one port, told apart by name: the page on localhost, the app on 127.0.0.1. */
async function serve(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const { host, origin } = request.headers;
  if (host === `127.0.0.1:${site.port}`) return serveApp(request, response, site);
  if (host !== `localhost:${site.port}`) return sendText(response, 403, 'Not this host.');
  // Pages of other sites, the app's own included, may not act on the world.
  if (origin !== undefined && origin !== `http://${host}`) return sendText(response, 403, 'Not this origin.');
  const pathname = pathOf(request);
  if (pathname === null) return sendText(response, 400, 'This is no address.');
  if (pathname.startsWith('/sandbox/')) return serveApi(request, response, site.api);
  if (/^\/install(\/|$)/.test(pathname)) {
    return serveInstall(request, response, {
      packages: site.packages,
      worldOf: (id) => site.api.worlds.get(id),
    });
  }
  const file = await readUnder(site.hostFiles, pathname === '/' ? 'index.html' : pathname);
  if (!file) return sendText(response, 404, `There is no ${pathname} here. Is the host page built?`);
  return sendBytes(request, response, file.type, file.bytes, { 'cache-control': 'no-cache' });
}

async function readManifest(dist: string): Promise<Manifest> {
  const file = path.join(dist, 'manifest.json');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Manifest;
  } catch (error) {
    throw new Error(`No built app: ${file} cannot be read. Run without --no-build.`, { cause: error });
  }
}

const portOf = (server: Server): number => (server.address() as AddressInfo | null)?.port ?? 0;

// Only this machine: the world's API asks nobody who they are.
const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
