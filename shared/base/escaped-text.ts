/** Any text as one without separators, for addresses and attributes. Half of a surrogate pair, which has none, becomes U+FFFD. */
export function escapeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The text that was escaped; what nobody escaped, such as a lone percent sign, stands for itself. */
export function unescapeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
