import type { KeyboardEvent, MouseEvent } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import overlay from '#renderer/ui/Overlay.module.css';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import { slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import styles from './MonthGrid.module.css';
import { useSurface } from './surface.ts';

type DayPopoverProps = {
  readonly day: string;
  readonly places: readonly PlacedPost[];
  /** The view in which the day is drawn. */
  readonly within: HTMLElement | null;
  /** A post of the day was chosen: the focus goes on there. */
  readonly onGo: (postId: string) => void;
  readonly onClose: () => void;
};

/** Every post of a day, for days that hold more than their box shows; each can be opened, moved, or taken to another day. */
export function DayPopover({ day, places, within, onGo, onClose }: DayPopoverProps) {
  const { words, commands, onPointerDown } = useSurface();
  const here = slot({ day });
  const t = useTranslations('calendar');
  const days = useDays();
  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'];
    if (postId === undefined) return;
    onClose();
    onGo(postId);
    commands.open(postId);
  }
  function onKeyDown(event: KeyboardEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'];
    if (postId === undefined || (event.key !== 'm' && event.key !== 'M')) return;
    event.preventDefault();
    onClose();
    commands.moveTo([postId], here);
  }
  return (
    <Popover
      isOpen
      triggerRef={{ current: within?.querySelector<HTMLElement>(`[data-day="${day}"]`) ?? null }}
      placement="right top"
      offset={-8}
      className={joinClasses(overlay.popover, styles.popover)}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog className={overlay.popoverBody}>
        <div className={styles.popoverHead}>
          <Heading slot="title" level={2}>
            {days.short(day)}
          </Heading>
          <Button
            size="small"
            icon="plus"
            ariaLabel={t('newPost')}
            onPress={() => {
              onClose();
              commands.add(here);
            }}
          >
            {t('addPost')}
          </Button>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the presses of the buttons inside */}
        <div
          className={styles.popoverList}
          data-slot={slotKey(here)}
          onClick={onClick}
          onKeyDown={onKeyDown}
          onPointerDown={onPointerDown}
        >
          {places.map((place) => (
            <PostChip key={place.post.id} place={place} words={words} isTabStop />
          ))}
        </div>
      </Dialog>
    </Popover>
  );
}
