/** One content line of RFC 5545: name in capitals, parameters by name in capitals, the value as written. */
export type IcalProperty = {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

/** A VEVENT with the line of the file on which it begins. */
export type IcalEvent = { readonly line: number; readonly properties: readonly IcalProperty[] };

export type IcalFile = {
  readonly producer: string;
  readonly name: string;
  readonly events: readonly IcalEvent[];
  /** Lines of events that are no content lines. */
  readonly broken: readonly number[];
  /** Lines on which an event begins that never ends: it is none of the events. */
  readonly unended: readonly number[];
};

/** Reads the events of an iCalendar file. Alarms and other parts inside an event, and zones, are passed over. */
export function readIcal(text: string): IcalFile {
  const events: IcalEvent[] = [];
  const broken: number[] = [];
  const unended: number[] = [];
  let [producer, name] = ['', ''];
  let event: { line: number; properties: IcalProperty[] } | null = null;
  let inside: string | null = null;
  for (const { line, content } of unfolded(text)) {
    if (content === '') continue;
    const property = readProperty(content);
    if (property === null) {
      if (event !== null) broken.push(line);
      continue;
    }
    const part = property.value.trim().toUpperCase();
    const isEvent = part === 'VEVENT';
    // Where an event begins or ends, whatever was left open before it is over.
    if (property.name === 'BEGIN' && isEvent) {
      if (event !== null) unended.push(event.line);
      event = { line, properties: [] };
      inside = null;
    } else if (property.name === 'END' && isEvent) {
      if (event !== null) events.push(event);
      event = null;
      inside = null;
    } else if (inside !== null) {
      if (property.name === 'END' && part === inside) inside = null;
    } else if (property.name === 'BEGIN' && part !== 'VCALENDAR') {
      inside = part;
    } else if (event !== null) event.properties.push(property);
    else if (property.name === 'PRODID') producer = property.value;
    else if (property.name === 'X-WR-CALNAME') name = icalText(property.value);
  }
  if (event !== null) unended.push(event.line);
  return { producer, name, events, broken, unended };
}

/** The text that a value stands for (RFC 5545, 3.3.11). */
export function icalText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

/** The texts of a list, which commas divide that are not escaped. */
export function icalTexts(value: string): readonly string[] {
  const texts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === ',') {
      texts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  texts.push(value.slice(from));
  return texts.map((text) => icalText(text).trim()).filter((text) => text !== '');
}

/** Lines without their folds: a line break with one blank after it is none. */
function* unfolded(text: string): Generator<{ readonly line: number; readonly content: string }> {
  const lines = text.split(/\r\n|\n|\r/);
  let parts: string[] = [];
  let start = 1;
  for (const [index, line] of lines.entries()) {
    if (/^[ \t]/.test(line) && parts.length > 0) {
      parts.push(line.slice(1));
      continue;
    }
    if (parts.length > 0) yield { line: start, content: parts.join('') };
    parts = [line];
    start = index + 1;
  }
  if (parts.length > 0) yield { line: start, content: parts.join('') };
}

/** 'NAME;PARAMETER="a:b";OTHER=c:value'; null where the line is no such thing. */
function readProperty(content: string): IcalProperty | null {
  const head = /^[A-Za-z0-9-]+/.exec(content)?.[0];
  if (head === undefined) return null;
  const parameters = new Map<string, string>();
  let at = head.length;
  while (content[at] === ';') {
    const parameter = /^;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:])*)/.exec(content.slice(at, at + 2000));
    if (parameter === null) return null;
    parameters.set((parameter[1] ?? '').toUpperCase(), (parameter[2] ?? '').replaceAll('"', ''));
    at += parameter[0].length;
  }
  if (content[at] !== ':') return null;
  return { name: head.toUpperCase(), parameters, value: content.slice(at + 1) };
}
