import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BrandPage } from '#renderer/features/brand/BrandPage.tsx';
import { createBrand, createOffering } from '#shared/plan/brand.ts';
import { added } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { choose, fill, type Stage, showPage, storedTables, undoInMessage } from './stage.tsx';

const showBrand = (options: Partial<Parameters<typeof showPage>[0]> = {}) =>
  showPage({ page: <BrandPage />, path: 'brand', ...options });
const brandOf = ({ session }: Stage) => session.tables().brand.get('brand');
const message = (id: string, language: string, text: string) => ({ id, language, text });

describe('the page of the brand', () => {
  it('stores every text under its own name', async () => {
    const stage = await showBrand();
    await fill(stage, 'Mission', 'Bowls for life');
    await fill(stage, 'Promise', 'Every crack is mended');
    await fill(stage, 'What followers get from you', 'A look into the kiln');
    await fill(stage, 'Visual style', 'Daylight only');
    await fill(stage, 'Private notes', 'Ask Eva');
    expect((await storedTables(stage)).brand?.['brand']).toMatchObject({
      mission: 'Bowls for life',
      promise: 'Every crack is mended',
      audiencePromise: 'A look into the kiln',
      visualNotes: 'Daylight only',
      notes: 'Ask Eva',
    });
  });

  it('stores every list under its own name, in the order of typing', async () => {
    const stage = await showBrand();
    const lists = {
      Values: 'values',
      'Words we use': 'wordsUsed',
      'Words we avoid': 'wordsAvoided',
      'Claims that need proof': 'claimsToProve',
    } as const;
    for (const [label, field] of Object.entries(lists)) {
      await fill(stage, `${label}: Add`, `${field} one`);
      await stage.user.keyboard('{Enter}');
      await fill(stage, `${label}: Add`, `${field} two`);
      await stage.user.tab();
    }
    const stored = (await storedTables(stage)).brand?.['brand'];
    for (const field of Object.values(lists)) {
      expect(stored).toHaveProperty(field, [`${field} one`, `${field} two`]);
    }
  });

  it('stores how the brand speaks, trait by trait, and takes one away', async () => {
    const stage = await showBrand();
    await stage.user.click(screen.getByRole('button', { name: 'Add a trait' }));
    await fill(stage, 'We are', 'Warm');
    await fill(stage, 'That sounds like', 'The glaze ran.');
    await fill(stage, 'And never like', 'Amazing!!!');
    expect(brandOf(stage)?.voice).toMatchObject([
      { trait: 'Warm', example: 'The glaze ran.', avoid: 'Amazing!!!' },
    ]);
    await stage.user.click(screen.getByRole('button', { name: 'Remove the trait Warm' }));
    expect(brandOf(stage)?.voice).toEqual([]);
  });
});

describe('key messages', () => {
  it('shows every message of every language, also of one that the plan gave up', async () => {
    const keyMessages = [
      message('a', 'de', 'Eins'),
      message('b', 'de', 'Zwei'),
      message('c', 'fr', 'Trois'),
      message('d', 'en', 'Four'),
    ];
    await showBrand({ changes: [added('brand', createBrand({ now: NOW }, { keyMessages }))] });
    const textsIn = (language: string) =>
      screen
        .getAllByRole('textbox', { name: `Key message in ${language}` })
        .map((field) => (field as HTMLTextAreaElement).value);
    expect(textsIn('German')).toEqual(['Eins', 'Zwei']);
    expect(textsIn('English')).toEqual(['Four']);
    expect(textsIn('French')).toEqual(['Trois']);
  });

  it('changes and removes one message and leaves the others of the language alone', async () => {
    const keyMessages = [message('a', 'de', 'Eins'), message('b', 'de', 'Zwei'), message('c', 'de', 'Drei')];
    const stage = await showBrand({
      changes: [added('brand', createBrand({ now: NOW }, { keyMessages }))],
    });
    const second = screen.getAllByRole('textbox', { name: 'Key message in German' })[1];
    await stage.user.type(second ?? document.body, ' neu');
    await stage.user.click(screen.getByRole('button', { name: 'Remove the message “Eins”' }));
    await stage.user.click(screen.getByRole('button', { name: 'Add a message in German' }));
    expect(brandOf(stage)?.keyMessages).toMatchObject([
      message('b', 'de', 'Zwei neu'),
      message('c', 'de', 'Drei'),
      { language: 'de', text: '' },
    ]);
  });
});

describe('products and services', () => {
  it('stores name, kind and message of a new one', async () => {
    const stage = await showBrand();
    await stage.user.click(screen.getByRole('button', { name: 'Add a product or service' }));
    await fill(stage, 'Name', 'Kiln course');
    await fill(stage, 'What to say about it', 'Six people, one evening');
    await choose(stage, 'Kind', 'Service');
    expect(Object.values((await storedTables(stage)).offerings ?? {})).toMatchObject([
      { name: 'Kiln course', kind: 'service', message: 'Six people, one evening' },
    ]);
  });

  it('comes back with all its words when the removal is undone', async () => {
    const bowl = createOffering({ id: 'bowl', now: NOW }, { name: 'Bowl', message: 'Lasts' });
    const stage = await showBrand({ changes: [added('offerings', bowl)] });
    await stage.user.click(screen.getByRole('button', { name: 'Remove Bowl' }));
    expect(stage.session.tables().offerings.size).toBe(0);
    await undoInMessage(stage, 'Bowl removed');
    expect(stage.session.tables().offerings.get('bowl')).toEqual(bowl);
    expect(screen.getByDisplayValue('Bowl')).toBeTruthy();
  });
});
