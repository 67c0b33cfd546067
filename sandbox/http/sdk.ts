import { existsSync } from 'node:fs';
import path from 'node:path';

/** The address that the app's pages carry, and that the server swaps. */
export const CDN_SDK = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

/** Which build of Zendesk's SDK the app's pages run here. */
export interface SdkChoice {
  /** For people: the page shows it. */
  label: string;
  /** Served by us from this file, or else loaded by the browser from `url`. */
  file?: string;
  url?: string;
}

const CDN_MS = 1500;

/**
 * `wanted` (ZAF_SDK: a file or an http(s) address), else Zendesk's CDN if it answers, else the npm copy.
 * @throws Error saying which file was expected when the one that is wanted does not exist
 */
export async function chooseSdk(wanted: string | undefined, npmCopy: string): Promise<SdkChoice> {
  if (wanted && /^https?:\/\//.test(wanted)) return { label: `ZAF_SDK: ${wanted}`, url: wanted };
  if (wanted) {
    const file = path.resolve(wanted);
    if (!existsSync(file)) throw new Error(`ZAF_SDK names ${wanted}, but there is no such file.`);
    return { label: `ZAF_SDK: ${path.basename(file)}`, file };
  }
  if (await answers(CDN_SDK)) return { label: "Zendesk's CDN", url: CDN_SDK };
  return { label: 'npm copy (sandbox only, not what Zendesk serves)', file: npmCopy };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(CDN_MS) })).ok;
  } catch {
    return false;
  }
}
