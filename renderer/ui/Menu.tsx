import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator, Text } from 'react-aria-components';
import { Button, type ButtonVariant, IconButton } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Overlay.module.css';

export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly icon?: IconName;
  readonly shortcut?: string;
  readonly note?: string;
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
  /** Why it is disabled: stands under the label. */
  readonly why?: string | null;
  readonly isDanger?: boolean;
};

export type MenuEntry = MenuAction | 'separator';

type MenuProps = {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  /** A button of the kit. */
  readonly trigger: ReactElement;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top';
};

export function Menu({ label, items, trigger, placement = 'bottom start' }: MenuProps) {
  const actions = items.filter((item) => item !== 'separator');
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover} placement={placement} offset={4}>
        <AriaMenu
          aria-label={label}
          className={styles.menu}
          disabledKeys={actions.filter((action) => action.isDisabled).map((action) => action.id)}
          onAction={(key) => actions.find((action) => action.id === key)?.onAction()}
        >
          {items.map((item, index) => {
            if (item !== 'separator') {
              return <ActionItem key={item.id} action={item} />;
            }
            const next = items[index + 1];
            const place = next === undefined || next === 'separator' ? 'end' : next.id;
            return <Separator key={`before ${place}`} className={styles.separator} />;
          })}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function ActionItem({ action }: { readonly action: MenuAction }) {
  const note = action.isDisabled && action.why ? action.why : action.note;
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      className={joinClasses(styles.item, action.isDanger && styles.danger)}
    >
      {action.icon !== undefined && <Icon name={action.icon} />}
      <span className={styles.itemText}>
        <Text slot="label">{action.label}</Text>
        {note !== undefined && (
          <Text slot="description" className={styles.itemNote}>
            {note}
          </Text>
        )}
      </span>
      {action.isSelected && <Icon name="check" className={styles.tick} />}
      {action.shortcut !== undefined && <Kbd>{action.shortcut}</Kbd>}
    </MenuItem>
  );
}

type MenuButtonProps = {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  /** Without a look it is an icon button with three dots. */
  readonly look?: 'icon' | ButtonVariant;
  readonly icon?: IconName;
  readonly size?: 'small' | 'medium';
  readonly placement?: MenuProps['placement'];
};

export function MenuButton(props: MenuButtonProps) {
  const { label, items, look = 'icon', icon, size = 'medium', placement } = props;
  const trigger =
    look === 'icon' ? (
      <IconButton icon={icon ?? 'more'} label={label} size={size} />
    ) : (
      <Button variant={look} icon={icon} iconAfter="chevronDown" size={size}>
        {label}
      </Button>
    );
  const usual = look === 'icon' ? 'bottom end' : 'bottom start';
  return <Menu label={label} items={items} trigger={trigger} placement={placement ?? usual} />;
}
