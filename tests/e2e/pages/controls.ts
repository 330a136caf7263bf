import { expect, type Locator, type Page } from '@playwright/test';

/** A page, or a part of it in which a name is unambiguous. */
export type Scope = Page | Locator;

export function textField(scope: Scope, label: string): Locator {
  return scope.getByRole('textbox', { name: label, exact: true });
}

/** A name that ends in these words: React Aria puts the value of a select before its label. */
export function endingIn(label: string): RegExp {
  return new RegExp(`(^|\\s)${escaped(label)}$`);
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A select by its label, whatever it shows. */
export function select(scope: Scope, label: string): Locator {
  return scope.getByRole('button', { name: endingIn(label) });
}

export async function choose(scope: Scope, label: string, option: string): Promise<void> {
  await select(scope, label).click();
  await pageOf(scope).getByRole('option', { name: option, exact: true }).click();
  await expect(select(scope, label)).toContainText(option);
}

/** Types a name into a field with suggestions and takes the suggestion of that name. */
export async function chooseTyped(scope: Scope, label: string, option: string): Promise<void> {
  const field = scope.getByRole('combobox', { name: label, exact: true });
  await field.fill(option);
  await expect(pageOf(scope).getByRole('option', { name: option, exact: true })).toBeVisible();
  // With the keys: a list of suggestions closes when the page below it is scrolled, which a click may do.
  await field.press('ArrowDown');
  await field.press('Enter');
}

/** A name into a field that takes any, with or without suggestions. */
export async function writeName(scope: Scope, label: string, name: string): Promise<void> {
  const field = scope
    .getByRole('combobox', { name: label, exact: true })
    .or(scope.getByRole('textbox', { name: label, exact: true }));
  await field.fill(name);
  await field.press('Tab');
}

/** A day, part by part, as one types it. The year first: no part on the way makes a day that does not exist. */
export async function setDay(scope: Scope, label: string, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  const parts = scope.getByRole('group', { name: label, exact: true }).getByRole('spinbutton');
  const typed = [
    { place: 2, text: year },
    { place: 1, text: month },
    { place: 0, text: date },
  ];
  for (const { place, text } of typed) {
    await parts.nth(place).focus();
    await pageOf(scope).keyboard.type(text ?? '');
  }
  await expect(parts.nth(0)).toHaveText(date ?? '');
  await expect(parts.nth(2)).toHaveText(year ?? '');
}

export async function setTime(scope: Scope, label: string, time: string): Promise<void> {
  const [hour, minute] = time.split(':');
  const parts = scope.getByRole('group', { name: label, exact: true }).getByRole('spinbutton');
  await parts.nth(0).focus();
  await pageOf(scope).keyboard.type(hour ?? '');
  await parts.nth(1).focus();
  await pageOf(scope).keyboard.type(minute ?? '');
  await expect(parts.nth(1)).toHaveText(minute ?? '');
}

/** Adds entries to a list of short texts. */
export async function addEntries(
  scope: Scope,
  label: string,
  addWord: string,
  entries: readonly string[],
): Promise<void> {
  const line = scope.getByRole('textbox', { name: `${label}: ${addWord}`, exact: true });
  for (const entry of entries) {
    await line.fill(entry);
    await line.press('Enter');
  }
  await expect(scope.getByRole('textbox', { name: `${label} ${entries.length}`, exact: true })).toHaveValue(
    entries.at(-1) ?? '',
  );
}

/** One of several that exclude each other. */
export async function pick(scope: Scope, name: string): Promise<void> {
  const radio = scope.getByRole('radio', { name, exact: true });
  await radio.check({ force: true });
  await expect(radio).toBeChecked();
}

/** Opens a menu and takes an entry. */
export async function takeFromMenu(scope: Scope, menu: string | RegExp, entry: string): Promise<void> {
  await scope.getByRole('button', { name: menu, exact: true }).click();
  await pageOf(scope).getByRole('menuitem', { name: entry, exact: true }).click();
}

function pageOf(scope: Scope): Page {
  return 'page' in scope ? scope.page() : scope;
}
