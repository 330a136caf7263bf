const MAXIMUM_OCTETS = 75;

/**
 * One content line, folded after at most 75 octets (RFC 5545, 3.1) and never inside a code point, with its CRLF.
 * Control characters are gone before it is measured: a line break in a value would begin a property of its own.
 */
export function foldedLine(name: string, value: string): string {
  const line = lineText(`${name}:${value}`);
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAXIMUM_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** What a content line can hold of a text: no control characters, no half characters. */
export function lineText(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text value (RFC 5545, 3.3.11): line breaks as \n, and backslash, comma and semicolon escaped. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** A parameter value; in quotes only where it must be, for some calendars take the quotes for a part of it. */
export function parameterValue(text: string): string {
  return /^[\w/+-]+$/.test(text) ? text : `"${text.replaceAll('"', "'")}"`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
