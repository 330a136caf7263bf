import { useTranslations } from 'use-intl';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { useNetworkOptions } from '#renderer/plan/network-options.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton, TextLink } from '#renderer/ui/Button.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { networksOf } from '#shared/plan/networks/network.ts';
import type { Person } from '#shared/plan/people/person.ts';
import styles from './PeoplePage.module.css';

type Handle = Person['handles'][number];

type HandlesFieldProps = {
  readonly label: string;
  readonly value: readonly Handle[];
  readonly onChange: (value: Handle[]) => void;
  readonly onBlur: () => void;
};

/** Where somebody is: a network, the name there, how many follow. */
export function HandlesField({ label, value, onChange, onBlur }: HandlesFieldProps) {
  const t = useTranslations('people.handle');
  const session = useSession();
  const add = () => {
    const used = new Set(value.map(({ network }) => network));
    const network = networksOf(session.tables().networkRules).find(({ id }) => !used.has(id))?.id ?? 'other';
    onChange([...value, { id: session.newId(), network, handle: '', link: '', followers: null }]);
  };
  return (
    <fieldset className={styles.handles}>
      <legend>{label}</legend>
      {value.length === 0 && <p className="small quiet">{t('none')}</p>}
      {value.map((handle) => (
        <HandleFields
          key={handle.id}
          handle={handle}
          onChange={(fields) =>
            onChange(value.map((each) => (each.id === handle.id ? { ...each, ...fields } : each)))
          }
          onRemove={() => onChange(value.filter(({ id }) => id !== handle.id))}
          onBlur={onBlur}
        />
      ))}
      <div>
        <Button size="small" icon="plus" onPress={add}>
          {t('add')}
        </Button>
      </div>
    </fieldset>
  );
}

type HandleFieldsProps = {
  readonly handle: Handle;
  readonly onChange: (fields: Partial<Handle>) => void;
  readonly onRemove: () => void;
  readonly onBlur: () => void;
};

function HandleFields({ handle, onChange, onRemove, onBlur }: HandleFieldsProps) {
  const t = useTranslations('people.handle');
  const networkName = useNetworkName();
  const options = useNetworkOptions();
  const isLinkBad = handle.link !== '' && !/^https?:\/\//i.test(handle.link);
  return (
    <div className={styles.handle}>
      <div className={styles.handleHead}>
        <Select
          label={t('network')}
          isLabelHidden
          options={options}
          value={handle.network}
          onChange={(network) => onChange({ network })}
          className={styles.network}
        />
        <IconButton
          icon="trash"
          label={t('remove', { network: networkName(handle.network) })}
          onPress={onRemove}
        />
      </div>
      <div className={styles.two}>
        <TextField
          label={t('name')}
          value={handle.handle}
          placeholder="@"
          onChange={(name) => onChange({ handle: name })}
          onBlur={onBlur}
        />
        <NumberField
          label={t('followers')}
          value={handle.followers}
          invalid={t('followersInvalid')}
          minValue={0}
          maxValue={10_000_000_000}
          fractionDigits={0}
          align="end"
          onChange={(followers) => onChange({ followers })}
          onBlur={onBlur}
        />
      </div>
      <TextField
        label={t('link')}
        type="url"
        hint={handle.link === '' || isLinkBad ? null : <TextLink href={handle.link}>{t('open')}</TextLink>}
        value={handle.link}
        placeholder="https://"
        error={isLinkBad ? t('linkBad') : null}
        onChange={(link) => onChange({ link })}
        onBlur={onBlur}
      />
    </div>
  );
}
