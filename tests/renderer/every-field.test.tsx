import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PageContent } from '#renderer/app/PageContent.tsx';
import { placeOf } from '#renderer/app/record-places.ts';
import { FIELD_LABELS } from '#renderer/plan/field-labels.ts';
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

/** Everything that a person can see or change on the page: words, and what stands in fields. */
function shownWords(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const names = [...document.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
  return [document.body.textContent, ...fields.map(({ value }) => value), ...names].join('\n');
}

async function showRecord(collection: Collection, id: string): Promise<string> {
  const { page, query } = placeOf(tables, collection, id);
  const stage = await showPage({
    page: <PageContent page={page} />,
    path: page,
    query: new URLSearchParams(query).toString(),
    changes: ({ profile }) => allChanges(profile.get('profile') ?? null),
  });
  const seen = [shownWords()];
  const folded = [
    ...screen.queryAllByRole('button', { name: /^Show all/ }),
    ...screen.queryAllByRole('radio', { name: 'PIN' }),
  ];
  for (const control of folded) {
    await act(() => stage.user.click(control));
    seen.push(shownWords());
  }
  for (const button of screen.queryAllByRole('button', { name: /^Read the private note/ })) {
    await stage.user.click(button);
    seen.push(shownWords());
    await stage.user.keyboard('{Escape}');
  }
  return seen.join('\n');
}

describe('every field a person can write', () => {
  it.each(COLLECTION_NAMES)('of %s has a name of its own in the catalog', (collection) => {
    const labels = FIELD_LABELS[collection];
    const nameless = writableFields(collection).filter(
      (field) => field !== 'notes' && !isWords(labels[field]),
    );
    expect(nameless).toEqual([]);
  });

  it.each([...new Set(marks.map(({ collection }) => collection))])(
    'of %s is seen on the page that search leads to',
    async (collection) => {
      const own = marks.filter((mark) => mark.collection === collection);
      const [first] = own;
      if (first === undefined) throw new Error('No mark');
      const seen = await showRecord(collection, first.id);
      expect(own.filter(({ text }) => !seen.includes(text)).map(({ field }) => field)).toEqual([]);
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
