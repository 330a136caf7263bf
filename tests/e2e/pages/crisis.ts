import { expect } from '@playwright/test';
import type { Program } from '../program.ts';
import { escaped, pick, textField } from './controls.ts';

/** The plan for bad days, the room of an incident, and the review after it. */
export function crisisPage({ page, t }: Program) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const log = page.getByRole('region', { name: t('crisis.log.title') });
  const step = (text: string) =>
    page.getByRole('listitem').filter({ hasText: text, has: page.getByRole('checkbox') });
  return {
    addContact: async ({ name, reach, when }: ContactWords) => {
      await button(t('crisis.contacts.add')).click();
      await textField(page, t('crisis.contacts.name')).last().fill(name);
      await textField(page, t('crisis.contacts.reach')).last().fill(reach);
      await textField(page, t('crisis.contacts.when')).last().fill(when);
    },
    start: async ({ title, level, mentions }: IncidentWords) => {
      await button(t('crisis.plan.start')).click();
      const dialog = page.getByRole('dialog', { name: t('crisis.start.title') });
      await textField(dialog, t('crisis.start.what')).fill(title);
      await textField(dialog, t('crisis.start.mentions')).fill(mentions);
      await pick(dialog, t('crisis.levelNamed', { level, name: t('crisis.starter.levels.one.name') }));
      await dialog.getByRole('button', { name: t('crisis.start.action'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    },
    step,
    /** Ticks a step of the checklist; it shows the time. */
    tick: async (text: string) => {
      await step(text).getByRole('checkbox').check({ force: true });
      await expect(step(text).getByRole('time')).toHaveText(/^\d{2}:\d{2}$/);
    },
    log,
    write: async (line: string) => {
      const field = textField(log, t('crisis.log.field'));
      await field.fill(line);
      await field.press('Enter');
      await expect(field).toHaveValue('');
      await expect(log.getByRole('listitem').filter({ hasText: line })).toBeVisible();
    },
    /** Puts words into the statement that lacks nothing, and stamps it as published. */
    publish: async (text: string) => {
      const desk = page.getByRole('region', { name: t('crisis.desk.title') });
      await textField(desk, t('crisis.desk.title')).fill(text);
      await expect(desk.getByText(t('crisis.desk.complete'))).toBeVisible();
      await desk.getByRole('button', { name: t('crisis.desk.publish'), exact: true }).click();
    },
    close: async () => {
      await button(t('crisis.room.close')).click();
      const dialog = page.getByRole('dialog', { name: t('crisis.room.closeTitle') });
      await dialog.getByRole('button', { name: t('crisis.room.closeAction'), exact: true }).click();
      await expect(page.getByRole('heading', { name: t('crisis.review.title') })).toBeVisible();
    },
    learn: (words: string) => textField(page, t('crisis.review.wentWell')).fill(words),
    /** What happened when, as it was stamped. */
    record: page.getByRole('complementary', { name: t('crisis.review.record') }),
    backToPlan: () => button(t('crisis.review.back')).click(),
    incident: (title: string) => page.getByRole('row', { name: new RegExp(escaped(title)) }),
  } as const;
}

export type ContactWords = { readonly name: string; readonly reach: string; readonly when: string };
export type IncidentWords = { readonly title: string; readonly level: number; readonly mentions: string };
