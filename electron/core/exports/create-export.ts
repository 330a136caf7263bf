import type { ExportFormat, ExportRequest } from '#shared/api/export-methods.ts';
import { assertNever } from '#shared/base/assert-never.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import type { Outgoing } from '#shared/plan/post/outgoing-posts.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { MediaContent } from '../media/media-files.ts';
import type { BundledState } from './bundle.ts';
import { safeFileName } from './file-name.ts';
import type { ToolFormat } from './tools/tool-files.ts';

export type ExportInput = {
  readonly tables: Tables;
  readonly request: ExportRequest;
  /** Moment of the export, an ISO instant: the same moment and plan give the same bytes. */
  readonly now: string;
  /** Version of the program, for the manifest of a bundle. */
  readonly appVersion?: string;
  /** Which state of the workspace it is, for a bundle; the beginning where it is left out. */
  readonly state?: BundledState;
  /** Files of posts, for the formats that hold some; none where it is left out. */
  readonly media?: readonly MediaContent[];
};

export type ExportedFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** How many texts do not go out with a tool, by reason; empty for other formats. */
  readonly leftOut: Outgoing['leftOut'];
};

const KINDS = {
  html: { ending: '.html', mimeType: 'text/html', title: 'plan' },
  pdf: { ending: '.pdf', mimeType: 'application/pdf', title: 'plan' },
  ics: { ending: '.ics', mimeType: 'text/calendar', title: 'calendar' },
  csv: { ending: '.csv', mimeType: 'text/csv', title: 'calendar' },
  xlsx: {
    ending: '.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: 'calendar',
  },
  bundle: { ending: '.planwright', mimeType: 'application/vnd.planwright+zip', title: 'workspace' },
} as const satisfies Record<
  Exclude<ExportFormat, ToolFormat>,
  { ending: string; mimeType: string; title: string }
>;

/**
 * The plan as a file to hand on. Each format's code is loaded when it is asked for.
 * Throws nothing-to-export where no post of the days may go out with a tool.
 */
export async function createExport(input: ExportInput): Promise<ExportedFile> {
  const { tables, request, now } = input;
  const { format } = request;
  const profile = tables.profile.get('profile');
  const zone = profile?.timeZone ?? 'UTC';
  const speech = await createSpeech(request.language, zone);
  const date = toZoned(now, zone).date;
  const name = profile?.name ?? 'Planwright';
  if (isToolFormat(format)) return toolExport(format, { ...input, speech }, { name, date });
  const { ending, mimeType, title } = KINDS[format];
  const plain = speech.t(`document.fileName.${title}`, { name, date });
  // What holds private notes must not be taken for the client's copy that lies beside it.
  const whole = request.reader === 'own' ? speech.t('document.fileName.own', { name: plain }) : plain;
  return {
    name: safeFileName(whole, ending),
    mimeType,
    bytes: await bytesOf(format, input, speech),
    leftOut: [],
  };
}

function isToolFormat(format: ExportFormat): format is ToolFormat {
  return !(format in KINDS);
}

/** One file as it is, several in an archive. */
async function toolExport(
  format: ToolFormat,
  input: ExportInput & { readonly speech: Speech },
  { name, date }: { readonly name: string; readonly date: string },
): Promise<ExportedFile> {
  const [{ toolFiles }, { zipOf }] = await Promise.all([import('./tools/tool-files.ts'), import('./zip.ts')]);
  const whole = `${name} – ${TOOL_NAMES[format] ?? input.speech.t('document.tool.generic')}`;
  const { files: made, leftOut } = toolFiles(format, input);
  const files = made.map(({ about, text }) => ({
    name: [whole, ...about, date].join(' – '),
    bytes: new TextEncoder().encode(text),
  }));
  const [only] = files;
  if (only === undefined) throw new PlannerError('nothing-to-export');
  if (files.length === 1) {
    const { ending, mimeType } = format === 'trello-json' ? JSON_FILE : CSV_FILE;
    return { name: safeFileName(only.name, ending), mimeType, bytes: only.bytes, leftOut };
  }
  const names = new Set<string>();
  const members = files.map(({ name: wished, bytes }) => ({ name: freeName(wished, names), bytes }));
  return {
    name: safeFileName(`${whole} – ${date}`, '.zip'),
    mimeType: 'application/zip',
    bytes: zipOf(members),
    leftOut,
  };
}

const CSV_FILE = { ending: '.csv', mimeType: 'text/csv' };
const JSON_FILE = { ending: '.json', mimeType: 'application/json' };

const TOOL_NAMES: Readonly<Partial<Record<ToolFormat, string>>> = {
  hootsuite: 'Hootsuite',
  buffer: 'Buffer',
  metricool: 'Metricool',
  trello: 'Trello',
  'trello-json': 'Trello',
  notion: 'Notion',
};

/** Two channels may have one name; a name is compared as file systems do that fold case. */
function freeName(wished: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = safeFileName(number === 1 ? wished : `${number} ${wished}`, '.csv');
    const key = name.normalize('NFC').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

async function bytesOf(format: keyof typeof KINDS, input: ExportInput, speech: Speech): Promise<Uint8Array> {
  switch (format) {
    case 'html': {
      const [{ buildDocument }, { toHtml }] = await Promise.all([
        import('./document.ts'),
        import('./html.ts'),
      ]);
      const media = input.request.options?.pictures === false ? null : (input.media ?? []);
      return toHtml(buildDocument({ ...input, speech }), speech, media);
    }
    case 'pdf': {
      const [{ buildDocument }, { toPdf }] = await Promise.all([import('./document.ts'), import('./pdf.ts')]);
      return toPdf(buildDocument({ ...input, speech }), speech, input.now);
    }
    case 'ics':
      return (await import('./icalendar.ts')).toIcalendar({ ...input, speech });
    case 'csv':
      return (await import('./csv.ts')).toCsv({ ...input, speech });
    case 'xlsx':
      return (await import('./xlsx.ts')).toXlsx({ ...input, speech });
    case 'bundle':
      return (await import('./bundle.ts')).toBundle({ ...input, appVersion: input.appVersion ?? '' });
    default:
      return assertNever(format);
  }
}
