/**
 * @typedef {object} HostFacts
 * @property {boolean} wantsBrowser chosen on purpose
 * @property {boolean} hasDisplay
 * @property {boolean} hasElectron the binary is here
 * @property {boolean} triedLately fetching it failed less than a day ago
 */

/**
 * Which host to start, and what must be tried or said on the way.
 *
 * @param {HostFacts} facts
 * @returns {'desktop' | 'fetch-desktop' | 'browser' | 'browser-without-display' | 'browser-without-electron'}
 */
export function chooseHost({ wantsBrowser, hasDisplay, hasElectron, triedLately }) {
  if (!hasDisplay) return 'browser-without-display';
  if (wantsBrowser) return 'browser';
  if (hasElectron) return 'desktop';
  return triedLately ? 'browser-without-electron' : 'fetch-desktop';
}

/**
 * Only on Linux and its kin can a machine plainly be without a display; elsewhere the system says so when a window is asked for.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {boolean}
 */
export function hasDisplay(platform, env) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
