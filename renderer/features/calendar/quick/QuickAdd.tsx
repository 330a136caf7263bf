import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Post } from '#shared/plan/post/post.ts';
import { quickLines } from '#shared/plan/quick/quick-post.ts';
import styles from './QuickAdd.module.css';
import { QuickReading, useQuickSentence } from './QuickReading.tsx';
import { useAddedSentence, useQuickPosts } from './use-quick-post.ts';

type QuickAddProps = {
  /** Taken where the line names no channel: the only one that the calendar is filtered to. */
  readonly channelId: string | null;
  readonly onOpen: (postId: string) => void;
  readonly onClose: () => void;
};

const TAB_STOP = '[data-slot][tabindex="0"], [data-slot] [data-post][tabindex="0"]';

/** Posts in one typed line each; what is understood of it stands below before it is added. */
export function QuickAdd({ channelId, onOpen, onClose }: QuickAddProps) {
  const t = useTranslations('quickPost');
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<readonly string[]>([]);
  const [left, setLeft] = useState(0);
  const [last, setLast] = useState<readonly Post[]>([]);
  const { parse, add } = useQuickPosts(channelId);
  const quick = useMemo(() => parse(text), [parse, text]);
  const lines = useMemo(() => pasted.map(parse), [parse, pasted]);
  const announce = useAnnounce();
  const say = useAddedSentence();
  const [before] = useState(() => document.activeElement);
  const isEmpty = text.trim() === '' && lines.length === 0;
  useSaidWhenStill(useQuickSentence()(quick), text);

  function addNow(opens: boolean) {
    if (isEmpty) return;
    const posts = add(lines.length > 0 ? lines : [quick]);
    const [first] = posts;
    if (first === undefined) return;
    setText('');
    setPasted([]);
    setLast(posts);
    announce(say(posts));
    if (opens) onOpen(first.id);
  }
  function onKeyDown(event: KeyboardEvent) {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter' && isField && !event.nativeEvent.isComposing) {
      event.preventDefault();
      addNow(event.shiftKey);
    }
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (lines.length > 0) setPasted([]);
    else close();
  }
  /** The focus goes back to where it was; where that is gone, to where one walks the calendar from. */
  function close() {
    onClose();
    setTimeout(() => {
      const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
      (isThere ? before : document.querySelector<HTMLElement>(TAB_STOP))?.focus();
    }, 0);
  }
  function onPaste(event: ClipboardEvent) {
    const found = quickLines(event.clipboardData.getData('text/plain'));
    if (found.lines.length < 2) return;
    event.preventDefault();
    setPasted(found.lines);
    setLeft(found.left);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears keys of the field inside
    <div className={styles.quick} onKeyDown={onKeyDown} onPaste={onPaste} data-print="hide">
      <div className={styles.line}>
        <TextField
          label={t('label')}
          isLabelHidden
          placeholder={t('placeholder')}
          value={text}
          onChange={setText}
          autoFocus
          className={styles.field}
        />
        <Button variant="primary" onPress={() => addNow(false)} isDisabled={isEmpty}>
          {lines.length > 0 ? t('addLines', { count: lines.length }) : t('add')}
        </Button>
        <IconButton icon="close" label={t('close')} onPress={close} />
      </div>
      {lines.length > 0 ? (
        <PastedLines left={left} lines={lines} onDiscard={() => setPasted([])} />
      ) : text.trim() !== '' ? (
        <QuickReading quick={quick} line={text} hasChannel={channelId !== null} />
      ) : last.length > 0 ? (
        <p className={styles.help}>
          {say(last)}{' '}
          <Button variant="link" size="small" onPress={() => onOpen(last[0]?.id ?? '')}>
            {t('open')}
          </Button>
        </p>
      ) : (
        <p className={styles.help}>
          {t('help')} {t('keys')}
        </p>
      )}
    </div>
  );
}

const LINES_IN_SIGHT = 6;

function PastedLines({
  lines,
  left,
  onDiscard,
}: {
  readonly lines: readonly ReturnType<ReturnType<typeof useQuickPosts>['parse']>[];
  /** Lines of the paste that are too many. */
  readonly left: number;
  readonly onDiscard: () => void;
}) {
  const t = useTranslations('quickPost');
  const seen = lines.slice(0, LINES_IN_SIGHT).map((quick, place) => ({ quick, id: String(place) }));
  return (
    <div className={styles.pasted} role="status">
      <div className={styles.pastedHead}>
        <b>{t('lines', { count: lines.length })}</b>
        <Button variant="link" size="small" onPress={onDiscard}>
          {t('discard')}
        </Button>
      </div>
      {seen.map(({ quick, id }) => (
        <QuickReading key={id} quick={quick} line="" hasChannel />
      ))}
      {lines.length > seen.length && (
        <p className={styles.help}>{t('more', { count: lines.length - seen.length })}</p>
      )}
      {left > 0 && <p className={styles.help}>{t('left', { count: left, limit: lines.length })}</p>}
    </div>
  );
}

const STILL_MS = 900;

/** What is understood is read aloud once the hand rests: at each key it would talk over the echo of the keys. */
function useSaidWhenStill(sentence: string, text: string): void {
  const announce = useAnnounce();
  const latest = useRef(sentence);
  latest.current = sentence;
  useEffect(() => {
    if (text.trim() === '') return;
    const timer = setTimeout(() => announce(latest.current), STILL_MS);
    return () => clearTimeout(timer);
  }, [announce, text]);
}
