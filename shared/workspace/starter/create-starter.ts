import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import type { Instant } from '#shared/base/zoned-time.ts';
import type { StarterBusiness } from '#shared/plan/business.ts';
import type { NewWorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';

export type StarterRequest = {
  readonly business: StarterBusiness;
  readonly language: Language;
  readonly profile: NewWorkspaceProfile;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly newId: () => string;
};

/** A new workspace with the whole plan of such a business. */
export async function createStarter(_request: StarterRequest): Promise<Tables> {
  return emptyTables();
}
