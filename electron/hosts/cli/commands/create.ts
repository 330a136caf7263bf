import { addDays, addMonths, startOfMonth } from '#shared/base/calendar-date.ts';
import { STARTER_BUSINESSES, type StarterBusiness } from '#shared/plan/business.ts';
import { type Command, type CommandContext, choiceOf, positionalsOf, requiredOption } from '../command.ts';
import { usageError } from '../problem.ts';

const LONGEST_NAME = 120;

export const create: Command = {
  options: { name: 'value', sample: 'flag', starter: 'value' },
  run: async (context) => {
    positionalsOf(context, { least: 0, most: 0 });
    const { client, language, speech, words } = context;
    const isSample = words.flags.has('sample');
    const business = choiceOf(context, 'starter', STARTER_BUSINESSES);
    if (isSample && business !== null) throw usageError('oneThingAtATime', { command: 'create' });
    const name = nameFrom(context, business);
    const fields = { ...firstFields(context), name };
    const made = await client.call(
      'workspaces.create',
      isSample
        ? { kind: 'sample', language, name }
        : business === null
          ? { kind: 'new', fields }
          : { kind: 'starter', fields, business, language },
    );
    return { value: made, lines: [speech.t('cli.done.created', made)] };
  },
};

/** The name that is asked for; a starter plan has one of its own, that of its trade. */
function nameFrom(context: CommandContext, business: StarterBusiness | null): string {
  const { speech, words } = context;
  if (business !== null && words.values['name'] === undefined) return speech.t(`fit.business.${business}`);
  const name = requiredOption(context, 'name').trim();
  if (name !== '' && name.length <= LONGEST_NAME) return name;
  throw usageError('badName', { value: name.slice(0, LONGEST_NAME) });
}

/** A year from the first of this month; what else a person would choose can be changed later. */
function firstFields({ terminal, language }: CommandContext) {
  const planStart = startOfMonth(terminal.today());
  return {
    owner: '',
    colour: 'lagoon' as const,
    planStart,
    planEnd: addDays(addMonths(planStart, 12), -1),
    timeZone: terminal.timeZone,
    weekStart: 1 as const,
    currency: 'EUR',
    languages: [language],
  };
}
