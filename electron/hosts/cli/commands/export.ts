import path from 'node:path';
import { EXPORT_FORMATS } from '#shared/api/contract.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { byteCount } from '../byte-count.ts';
import { type Command, type CommandContext, choiceOf, requiredOption, workspaceIdOf } from '../command.ts';
import { placeFor, writeNamedFile } from '../files.ts';
import { usageError } from '../problem.ts';

export const exportPlan: Command = {
  options: { format: 'value', out: 'value', reader: 'value', from: 'value', to: 'value', force: 'flag' },
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
    });
    const bytes = Buffer.from(made.base64, 'base64');
    const file = await placeFor(out, path.basename(made.name));
    await writeNamedFile(file, bytes, { mayReplace: words.flags.has('force') });
    const size = byteCount(speech, bytes.length);
    return {
      value: { file, format, mimeType: made.mimeType, bytes: bytes.length },
      lines: [speech.t('cli.done.exported', { file, size })],
    };
  },
};

function dayOf({ words }: CommandContext, option: 'from' | 'to'): string | null {
  const value = words.values[option] ?? null;
  if (value === null || isCalendarDate(value)) return value;
  throw usageError('badDay', { value, option: `--${option}` });
}
