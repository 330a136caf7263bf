import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { UiWords } from '#renderer/ui/ui-words.ts';
import { PALETTE, type PaletteColour } from '#shared/base/palette.ts';

/** The words that the kit of controls itself says, in the interface language. */
export function useUiWords(): UiWords {
  const t = useTranslations('app.ui');
  return useMemo(() => {
    const names = PALETTE.map((colour) => [colour, t(`palette.${colour}`)]);
    return {
      close: t('close'),
      cancel: t('cancel'),
      remove: t('remove'),
      clear: t('clear'),
      required: t('required'),
      more: t('more'),
      today: t('today'),
      openCalendar: t('openCalendar'),
      previousMonth: t('previousMonth'),
      nextMonth: t('nextMonth'),
      showAsTable: t('showAsTable'),
      showAsChart: t('showAsChart'),
      sortAscending: t('sortAscending'),
      sortDescending: t('sortDescending'),
      selectRow: t('selectRow'),
      selectAll: t('selectAll'),
      addToList: t('addToList'),
      notifications: t('notifications'),
      noMatches: t('noMatches'),
      choose: t('choose'),
      loading: t('loading'),
      removeItem: (item) => t('removeItem', { item }),
      removedItem: (item) => t('removedItem', { item }),
      movedItem: (item, place, count) => t('movedItem', { item, place, count }),
      moveHint: t('moveHint'),
      palette: Object.fromEntries(names) as Record<PaletteColour, string>, // one name for each of the ten
    };
  }, [t]);
}
