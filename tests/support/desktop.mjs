import { hasDisplay } from '../../electron/hosts/launch/choice.mjs';
import { findElectron } from '../../electron/hosts/launch/electron-binary.mjs';

/**
 * Why the real desktop window cannot be tested here; null where it can.
 *
 * @param {string} root the project's folder
 * @returns {string | null}
 */
export function whyNoDesktop(root) {
  if (findElectron(root) === null) return 'there is no Electron binary here';
  return hasDisplay(process.platform, process.env) ? null : 'there is no display here (xvfb-run gives one)';
}
