/** The program's own scheme. Registered for the session of the window only, never with the system. */
export const PAGE_SCHEME = 'app';

const PAGE_HOST = 'planwright';

export const START_ADDRESS = `${PAGE_SCHEME}://${PAGE_HOST}/index.html`;

/** Whether an address lies in the origin of the program's own page. */
export function isOwnAddress(address: string): boolean {
  const url = parseAddress(address);
  return (
    url !== null &&
    url.protocol === `${PAGE_SCHEME}:` &&
    url.host === PAGE_HOST &&
    url.username === '' &&
    url.password === ''
  );
}

export function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
