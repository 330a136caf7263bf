import path from 'node:path';
import { EXPORT_FORMATS } from '#shared/api/contract.ts';
import { byteCount } from '../byte-count.ts';
import { type Command, choiceOf, requiredOption, workspaceIdOf } from '../command.ts';
import { placeFor, writeNamedFile } from '../files.ts';

export const exportPlan: Command = {
  options: { format: 'value', out: 'value', reader: 'value', force: 'flag' },
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
      from: null,
      to: null,
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
