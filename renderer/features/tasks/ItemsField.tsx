import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Routine } from '#shared/plan/tasks/routine.ts';
import styles from './RoutinesView.module.css';

type Items = Routine['items'];

type ItemsFieldProps = {
  readonly label: string;
  readonly value: Items;
  readonly onChange: (items: Items) => void;
  readonly onBlur: () => void;
};

/** The items of a checklist in their order; Enter in the last one begins the next. */
export function ItemsField({ label, value, onChange, onBlur }: ItemsFieldProps) {
  const t = useTranslations('tasks.routine');
  const session = useSession();
  const add = () => {
    const id = session.newId();
    session.settle();
    onChange([...value, { id, text: '' }]);
    focusSoon(`[data-item="${CSS.escape(id)}"] input`);
  };
  const move = (from: number, to: number) => {
    const item = value[from];
    if (item === undefined) return;
    session.settle();
    onChange(value.toSpliced(from, 1).toSpliced(to, 0, item));
    session.settle();
  };
  const remove = (id: string) => {
    session.settle();
    onChange(value.filter((item) => item.id !== id));
    session.settle();
  };
  return (
    <fieldset className={styles.itemsField}>
      <legend>{label}</legend>
      {value.map((item, index) => (
        <div key={item.id} className={styles.itemRow} data-item={item.id}>
          <TextField
            label={t('item', { place: index + 1 })}
            isLabelHidden
            value={item.text}
            onChange={(text) =>
              onChange(value.map((each) => (each.id === item.id ? { ...each, text } : each)))
            }
            onBlur={onBlur}
            onEnter={index === value.length - 1 && item.text.trim() !== '' ? add : undefined}
          />
          <IconButton
            icon="arrowUp"
            size="tiny"
            label={t('itemUp', { place: index + 1 })}
            isDisabled={index === 0}
            onPress={() => move(index, index - 1)}
          />
          <IconButton
            icon="arrowDown"
            size="tiny"
            label={t('itemDown', { place: index + 1 })}
            isDisabled={index === value.length - 1}
            onPress={() => move(index, index + 1)}
          />
          <IconButton
            icon="close"
            size="tiny"
            label={t('itemRemove', { place: index + 1 })}
            onPress={() => remove(item.id)}
          />
        </div>
      ))}
      <div>
        <Button size="small" icon="plus" onPress={add}>
          {t('itemAdd')}
        </Button>
      </div>
    </fieldset>
  );
}
