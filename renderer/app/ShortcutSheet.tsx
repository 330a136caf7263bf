import { useTranslations } from 'use-intl';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import styles from './ShortcutSheet.module.css';

const IS_MAC = /Mac/.test(navigator.userAgent);
const COMMAND = IS_MAC ? '⌘' : 'Ctrl';

const EVERYWHERE = [
  ['search', [COMMAND, 'K']],
  ['undo', [COMMAND, 'Z']],
  ['redo', IS_MAC ? ['⇧', '⌘', 'Z'] : ['Ctrl', 'Y']],
  ['pages', [COMMAND, '1 – 9']],
  ['crisis', IS_MAC ? ['⇧', '⌘', 'K'] : ['Ctrl', 'Shift', 'K']],
  ['help', ['?']],
] as const;

const CALENDAR = [
  ['walk', ['←', '→', '↑', '↓']],
  ['open', ['Enter']],
  ['newPost', ['N']],
  ['move', ['Alt', '←', '→', '↑', '↓']],
  ['moveTo', ['M']],
  ['duplicate', [COMMAND, 'D']],
  ['dragCopy', ['Alt']],
  ['month', ['PageUp', 'PageDown']],
  ['remove', ['Delete']],
  ['choose', ['Space']],
  ['chooseTo', ['Shift']],
  ['chooseAll', [COMMAND, 'A']],
  ['views', ['1 – 9']],
  ['today', ['T']],
  ['quickAdd', ['Q']],
] as const;

const CRISIS = [
  ['startIncident', ['I']],
  ['toLog', ['L']],
  ['logDecision', [COMMAND, 'Enter']],
] as const;

const GROUPS = [
  ['everywhere', EVERYWHERE],
  ['calendar', CALENDAR],
  ['crisisPage', CRISIS],
] as const;

/** All keys on one sheet. */
export function ShortcutSheet({ close }: DialogCloser<never>) {
  const t = useTranslations('app.shortcutSheet');
  return (
    <Dialog title={t('title')} onClose={() => close()}>
      <div className={styles.sheet}>
        {GROUPS.map(([group, rows]) => (
          <section key={group}>
            <SectionHeading level={3}>{t(group)}</SectionHeading>
            <dl className={styles.rows}>
              {rows.map(([name, keys]) => (
                <div key={name}>
                  <dt>{t(name)}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
