import { createPillar, type Pillar } from '#shared/plan/content/pillar.ts';
import type { NetworkRules } from '#shared/plan/networks/network.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createWorkspaceProfile, type WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';

/** The rules of a workspace that changed none: those that are shipped hold. */
export const NO_RULES: NetworkRules = new Map();

export const NOW = '2026-10-14T12:02:00.000Z';

/** A profile with believable defaults. */
export function aProfile(fields: Partial<WorkspaceProfile> = {}): WorkspaceProfile {
  return createWorkspaceProfile(
    { now: NOW },
    {
      name: 'Test Studio',
      colour: 'lagoon',
      planStart: '2026-07-01',
      planEnd: '2026-12-31',
      timeZone: 'Europe/Berlin',
      weekStart: 1,
      currency: 'EUR',
      languages: ['de', 'en'],
      ...fields,
    },
  );
}

export function aPillar(id: string, fields: Partial<Pillar> = {}): Pillar {
  return createPillar({ id, now: NOW }, { name: `Pillar ${id}`, ...fields });
}

export function aPost(id: string, fields: Partial<Post> = {}): Post {
  return createPost(
    { id, now: NOW },
    {
      title: `Post ${id}`,
      date: '2026-10-14',
      time: '18:00',
      variants: [createPostVariant(`${id}-v`, { language: 'de', text: `Text ${id}` })],
      ...fields,
    },
  );
}

/** Tables with a profile, some pillars and posts. */
export function tablesWith({
  profile = [aProfile()],
  posts = [],
  pillars = [],
}: {
  readonly profile?: readonly WorkspaceProfile[];
  readonly posts?: readonly Post[];
  readonly pillars?: readonly Pillar[];
} = {}): Tables {
  return {
    ...emptyTables(),
    profile: new Map(profile.map((each) => [each.id, each])),
    pillars: new Map(pillars.map((pillar) => [pillar.id, pillar])),
    posts: new Map(posts.map((post) => [post.id, post])),
  };
}
