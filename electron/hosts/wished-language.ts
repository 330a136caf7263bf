import type { PlannerCore } from '#core/planner-core.ts';
import { fromReply } from '#shared/base/errors.ts';
import { valueAt } from '#shared/base/json.ts';
import { LANGUAGES, type Language } from '#shared/base/language.ts';

/** The language that was chosen in the program; null where the system's is to be followed. */
export async function wishedLanguage(core: Pick<PlannerCore, 'request'>): Promise<Language | null> {
  const settings = fromReply(await core.request('settings.get', {}));
  return LANGUAGES.find((language) => language === valueAt(settings, 'language')) ?? null;
}
