import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Speech } from '#shared/i18n/translator.ts';

/** What the right mouse button offers on text: Electron has no menu of its own. Empty where there is no text. */
export function createContextMenuTemplate(
  { isEditable, editFlags, selectionText, dictionarySuggestions, misspelledWord }: ContextMenuParams,
  { t }: Speech,
  replaceMisspelling: (word: string) => void,
): readonly MenuItemConstructorOptions[] {
  if (!isEditable && selectionText.trim() === '') return [];
  const copy: MenuItemConstructorOptions = {
    role: 'copy',
    label: t('cli.menu.copy'),
    enabled: editFlags.canCopy,
  };
  if (!isEditable) return [copy];
  const suggestions = misspelledWord === '' ? [] : dictionarySuggestions.slice(0, 5);
  return [
    ...suggestions.map((word) => ({ label: word, click: () => replaceMisspelling(word) })),
    ...(suggestions.length > 0 ? [{ type: 'separator' as const }] : []),
    { role: 'cut', label: t('cli.menu.cut'), enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: t('cli.menu.paste'), enabled: editFlags.canPaste },
    { role: 'selectAll', label: t('cli.menu.selectAll'), enabled: editFlags.canSelectAll },
  ];
}
