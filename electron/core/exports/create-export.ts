import type { ExportFormat, ExportRequest } from '#shared/api/contract.ts';
import { assertNever } from '#shared/base/assert-never.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { BundledState } from './bundle.ts';
import { safeFileName } from './file-name.ts';

export type ExportInput = {
  readonly tables: Tables;
  readonly request: ExportRequest;
  /** Moment of the export, an ISO instant: the same moment and plan give the same bytes. */
  readonly now: string;
  /** Version of the program, for the manifest of a bundle. */
  readonly appVersion?: string;
  /** Which state of the workspace it is, for a bundle; the beginning where it is left out. */
  readonly state?: BundledState;
};

export type ExportedFile = { readonly name: string; readonly mimeType: string; readonly bytes: Uint8Array };

const KINDS = {
  html: { ending: '.html', mimeType: 'text/html', title: 'plan' },
  pdf: { ending: '.pdf', mimeType: 'application/pdf', title: 'plan' },
  ics: { ending: '.ics', mimeType: 'text/calendar', title: 'calendar' },
  csv: { ending: '.csv', mimeType: 'text/csv', title: 'calendar' },
  bundle: { ending: '.planwright', mimeType: 'application/vnd.planwright+zip', title: 'workspace' },
} as const satisfies Record<ExportFormat, { ending: string; mimeType: string; title: string }>;

/** The plan as a file to hand on. Each format's code is loaded when it is asked for. */
export async function createExport(input: ExportInput): Promise<ExportedFile> {
  const { tables, request, now } = input;
  const profile = tables.profile.get('profile');
  const zone = profile?.timeZone ?? 'UTC';
  const speech = await createSpeech(request.language, zone);
  const { ending, mimeType, title } = KINDS[request.format];
  const date = toZoned(now, zone).date;
  const plain = speech.t(`document.fileName.${title}`, { name: profile?.name ?? 'Planwright', date });
  // What holds private notes must not be taken for the client's copy that lies beside it.
  const name = request.reader === 'own' ? speech.t('document.fileName.own', { name: plain }) : plain;
  return { name: safeFileName(name, ending), mimeType, bytes: await bytesOf(input, speech) };
}

async function bytesOf(input: ExportInput, speech: Speech): Promise<Uint8Array> {
  const { format } = input.request;
  switch (format) {
    case 'html': {
      const [{ buildDocument }, { toHtml }] = await Promise.all([
        import('./document.ts'),
        import('./html.ts'),
      ]);
      return toHtml(buildDocument({ ...input, speech }), speech);
    }
    case 'pdf': {
      const [{ buildDocument }, { toPdf }] = await Promise.all([import('./document.ts'), import('./pdf.ts')]);
      return toPdf(buildDocument({ ...input, speech }), speech, input.now);
    }
    case 'ics':
      return (await import('./icalendar.ts')).toIcalendar({ ...input, speech });
    case 'csv':
      return (await import('./csv.ts')).toCsv({ ...input, speech });
    case 'bundle':
      return (await import('./bundle.ts')).toBundle({ ...input, appVersion: input.appVersion ?? '' });
    default:
      return assertNever(format);
  }
}
