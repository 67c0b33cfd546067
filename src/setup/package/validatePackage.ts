import { checkAssets } from './assetRules';
import { checkCode } from './codeRules';
import { type Finding, isFinding, type PackageFiles, readObject } from './finding';
import { checkLocations } from './locationRules';
import { checkManifest } from './manifestRules';
import { checkParameters } from './parameterRules';
import { checkRequirements } from './requirementRules';
import { checkTranslations } from './translationRules';

/**
 * Everything that Zendesk's validator and reviewers would say of a package, as far as it is known without them. No errors
 * means that it can be uploaded.
 */
export function validatePackage(files: PackageFiles): Finding[] {
  const manifest = readObject(files, 'manifest.json');
  if (isFinding(manifest)) return [manifest];
  return [
    ...checkManifest(manifest, files),
    ...checkLocations(manifest, files),
    ...checkParameters(manifest),
    ...checkTranslations(manifest, files),
    ...checkRequirements(files),
    ...checkAssets(files),
    ...checkCode(manifest, files),
  ];
}
