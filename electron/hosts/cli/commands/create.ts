import { addDays, addMonths, startOfMonth } from '#shared/base/calendar-date.ts';
import { type Command, type CommandContext, positionalsOf, requiredOption } from '../command.ts';
import { usageError } from '../problem.ts';

const LONGEST_NAME = 120;

export const create: Command = {
  options: { name: 'value', sample: 'flag' },
  run: async (context) => {
    positionalsOf(context, { least: 0, most: 0 });
    const { client, language, speech, words } = context;
    const name = nameFrom(context);
    const made = await client.call(
      'workspaces.create',
      words.flags.has('sample')
        ? { kind: 'sample', language, name }
        : { kind: 'new', fields: { ...firstFields(context), name } },
    );
    return { value: made, lines: [speech.t('cli.done.created', made)] };
  },
};

function nameFrom(context: CommandContext): string {
  const name = requiredOption(context, 'name').trim();
  if (name !== '' && name.length <= LONGEST_NAME) return name;
  throw usageError('badName', { value: name.slice(0, LONGEST_NAME) });
}

/** A year from the first of this month; what else a person would choose can be changed later. */
function firstFields({ terminal, language }: CommandContext) {
  const planStart = startOfMonth(terminal.today());
  return {
    colour: 'lagoon' as const,
    planStart,
    planEnd: addDays(addMonths(planStart, 12), -1),
    timeZone: terminal.timeZone,
    weekStart: 1 as const,
    currency: 'EUR',
    languages: [language],
  };
}
