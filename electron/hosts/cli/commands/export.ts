import path from 'node:path';
import {
  CALENDAR_LOOKS,
  DATE_ORDERS,
  EXPORT_FORMATS,
  type ExportOptions,
} from '#shared/api/export-methods.ts';
import { BUNDLE_MEDIA_BYTES } from '#shared/api/media-methods.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { POST_STATUSES, type PostStatus } from '#shared/plan/post/post.ts';
import { byteCount } from '../byte-count.ts';
import { type Command, type CommandContext, choiceOf, requiredOption, workspaceIdOf } from '../command.ts';
import { placeFor, readNamedFile, writeNamedFile } from '../files.ts';
import { usageError } from '../problem.ts';

export const exportPlan: Command = {
  options: {
    format: 'value',
    out: 'value',
    reader: 'value',
    from: 'value',
    to: 'value',
    status: 'value',
    ideas: 'flag',
    moments: 'flag',
    'date-order': 'value',
    template: 'value',
    calendar: 'value',
    force: 'flag',
  },
  run: async (context) => {
    const workspaceId = workspaceIdOf(context);
    const { client, language, speech, terminal, words } = context;
    requiredOption(context, 'format');
    const format = choiceOf(context, 'format', EXPORT_FORMATS) ?? 'html';
    const out = path.resolve(terminal.workingFolder, requiredOption(context, 'out'));
    const reader = choiceOf(context, 'reader', ['own', 'client']) ?? 'own';
    const made = await client.call('exports.create', {
      workspaceId,
      format,
      language,
      reader,
      sections: null,
      from: dayOf(context, 'from'),
      to: dayOf(context, 'to'),
      options: await optionsOf(context),
    });
    const { files: mediaLeftOut } =
      format === 'bundle' ? await client.call('media.leftOut', { workspaceId, reader }) : { files: [] };
    const bytes = Buffer.from(made.base64, 'base64');
    const file = await placeFor(out, path.basename(made.name));
    await writeNamedFile(file, bytes, { mayReplace: words.flags.has('force') });
    const size = byteCount(speech, bytes.length);
    return {
      value: {
        file,
        format,
        mimeType: made.mimeType,
        bytes: bytes.length,
        leftOut: made.leftOut,
        mediaLeftOut,
      },
      lines: [
        speech.t('cli.done.exported', { file, size }),
        ...made.leftOut.map(({ reason, count }) =>
          speech.t('cli.done.leftOut', { count, reason: speech.t(`exports.outgoing.reason.${reason}`) }),
        ),
        ...mediaLeftOut.map(({ name, hash, reason }) =>
          speech.t(`exports.mediaLeft.reason.${reason}`, {
            names: name === '' ? hash : name,
            limit: byteCount(speech, BUNDLE_MEDIA_BYTES),
          }),
        ),
      ],
    };
  },
};

async function optionsOf(context: CommandContext): Promise<ExportOptions> {
  const { terminal, words } = context;
  const dateOrder = choiceOf(context, 'date-order', DATE_ORDERS);
  const calendarLook = choiceOf(context, 'calendar', CALENDAR_LOOKS);
  const { status, template } = words.values;
  return {
    ...(words.flags.has('ideas') ? { ideas: true } : {}),
    ...(words.flags.has('moments') ? { moments: true } : {}),
    ...(status === undefined ? {} : { statuses: status.split(',').map(statusOf) }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(calendarLook === null ? {} : { calendarLook }),
    ...(template === undefined
      ? {}
      : {
          template: new TextDecoder().decode(
            await readNamedFile(path.resolve(terminal.workingFolder, template)),
          ),
        }),
  };
}

function statusOf(word: string): PostStatus {
  const found = POST_STATUSES.find((status) => status === word.trim());
  if (found !== undefined) return found;
  throw usageError('badChoice', { value: word, option: '--status', choices: POST_STATUSES.join(', ') });
}

function dayOf({ words }: CommandContext, option: 'from' | 'to'): string | null {
  const value = words.values[option] ?? null;
  if (value === null || isCalendarDate(value)) return value;
  throw usageError('badDay', { value, option: `--${option}` });
}
