/** Names of products are the same in every language. */
export const TOOL_NAMES = {
  dropbox: 'Dropbox',
  onedrive: 'OneDrive',
  icloud: 'iCloud',
  syncthing: 'Syncthing',
} as const;
