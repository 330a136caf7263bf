import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import overlay from '#renderer/ui/Overlay.module.css';
import type { PlacedPost } from '#shared/plan/calendar.ts';
import { slot, slotKey } from '#shared/plan/calendar-slots.ts';
import styles from './MonthGrid.module.css';

type DayPopoverProps = {
  readonly day: string;
  readonly places: readonly PlacedPost[];
  readonly words: ChipWords;
  readonly anchor: HTMLElement | null;
  /** Lets a post be taken from the list to another day. */
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onSelect: (postId: string) => void;
  readonly onMove: (postId: string) => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
};

/** Every post of a day, for days that hold more than their box shows. */
export function DayPopover(props: DayPopoverProps) {
  const { day, places, words, anchor, onPointerDown, onSelect, onMove, onAdd, onClose } = props;
  const t = useTranslations('calendar');
  const days = useDays();
  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'];
    if (postId !== undefined) onSelect(postId);
  }
  function onKeyDown(event: KeyboardEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'];
    if (postId === undefined || (event.key !== 'm' && event.key !== 'M')) return;
    event.preventDefault();
    onMove(postId);
  }
  return (
    <Popover
      isOpen
      triggerRef={{ current: anchor }}
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
          <Button size="small" icon="plus" ariaLabel={t('newPost')} onPress={onAdd}>
            {t('addPost')}
          </Button>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the presses of the buttons inside */}
        <div
          className={styles.popoverList}
          data-slot={slotKey(slot({ day }))}
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
