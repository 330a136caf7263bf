import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PageContent } from '#renderer/app/PageContent.tsx';
import { placeOf } from '#renderer/app/record-places.ts';
import { FIELD_LABELS } from '#renderer/plan/field-labels/field-labels.ts';
import { en } from '#shared/i18n/en.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { COLLECTION_NAMES, type Collection } from '#shared/workspace/schema.ts';
import { aMarkedPlan, writableFields } from '#tests/support/marked-plan.ts';
import { showPage } from './stage.tsx';

const { tables, marks } = aMarkedPlan();

/** All of the marked plan, put into a workspace that has only its profile. */
function allChanges(profile: Change['before']): readonly Change[] {
  return COLLECTION_NAMES.flatMap((collection) =>
    [...tables[collection].values()].map(
      (record) =>
        ({
          collection,
          id: record.id,
          before: collection === 'profile' ? profile : null,
          after: record,
        }) as Change, // a record of that collection
    ),
  );
}

/** What stands in fields that can be written in, and all words that are there to be read. */
type Shown = { readonly fields: string; readonly words: string };

function shownNow(): Shown {
  const inputs = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
  ].filter(({ disabled, readOnly }) => !disabled && !readOnly);
  return {
    fields: inputs.map(({ value }) => value).join('\n'),
    words: document.body.textContent ?? '',
  };
}

async function showRecord(collection: Collection, id: string): Promise<Shown> {
  const { page, query } = placeOf(tables, collection, id);
  const stage = await showPage({
    page: <PageContent page={page} />,
    path: page,
    query: new URLSearchParams(query).toString(),
    changes: ({ profile }) => allChanges(profile.get('profile') ?? null),
  });
  const seen = [shownNow()];
  const folded = [
    ...screen.queryAllByRole('button', { name: /^Show all/ }),
    ...screen.queryAllByRole('radio', { name: 'PIN' }),
    ...document.querySelectorAll('summary, button[aria-expanded="false"]:not([aria-haspopup])'),
  ];
  for (const control of folded) {
    const open = screen.queryAllByRole('dialog').length;
    await act(() => stage.user.click(control));
    seen.push(shownNow());
    // A press beside a popover only closes it.
    if (screen.queryAllByRole('dialog').length > open) await stage.user.keyboard('{Escape}');
  }
  for (const button of screen.queryAllByRole('button', { name: /^Read the private note/ })) {
    await stage.user.click(button);
    seen.push(shownNow());
    await stage.user.keyboard('{Escape}');
  }
  return {
    fields: seen.map(({ fields }) => fields).join('\n'),
    words: seen.map(({ words }) => words).join('\n'),
  };
}

/**
 * What is not written into a field: names of files, tags that are put in and taken out as a whole, and what an incident
 * stamped, which is never written anew.
 */
const NOT_WRITTEN: { readonly [C in Collection]?: readonly string[] } = {
  posts: ['variants.media.name'],
  series: ['variants.media.name'],
  hashtagGroups: ['tags'],
  // Headings are what the next file is known by; what a column holds is chosen, not written.
  importProfiles: ['header', 'columns'],
  moments: ['uid'],
  calendarSettings: ['regions', 'awarenessTopics', 'hiddenMoments'],
};

describe('every field a person can write', () => {
  it.each(COLLECTION_NAMES)('of %s has a name of its own in the catalog', (collection) => {
    const labels = FIELD_LABELS[collection];
    const nameless = writableFields(collection).filter(
      (field) => field !== 'notes' && !isWords(labels[field]),
    );
    expect(nameless).toEqual([]);
  });

  it.each([...new Set(marks.map(({ collection }) => collection))])(
    'of %s can be changed on the page that search leads to, or is read there where it must not change',
    async (collection) => {
      const own = marks.filter((mark) => mark.collection === collection);
      const [first] = own;
      if (first === undefined) throw new Error('No mark');
      const seen = await showRecord(collection, first.id);
      const read = NOT_WRITTEN[collection] ?? [];
      const lost = own.filter(({ path, text }) =>
        read.includes(path) ? !seen.words.includes(text) : !seen.fields.includes(text),
      );
      expect(lost.map(({ path }) => path)).toEqual([]);
    },
    60_000,
  );
});

function isWords(key: string | undefined): boolean {
  const value = (key ?? '')
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], en);
  return typeof value === 'string';
}
