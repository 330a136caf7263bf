import { type Ref, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './PassphraseField.module.css';

type PassphraseFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  readonly error?: string | null;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

const LONGEST = 1000; // what the contract takes

/** A passphrase, hidden until one asks to see it. Nothing of it is stored or suggested by the browser. */
export function PassphraseField(props: PassphraseFieldProps) {
  const t = useTranslations('seal');
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={styles.field}>
      <TextField
        {...props}
        type={isShown ? 'text' : 'password'}
        maxLength={LONGEST}
        spellCheck={false}
        autoComplete="off"
      />
      <IconButton
        icon={isShown ? 'eyeOff' : 'eye'}
        label={t(isShown ? 'hide' : 'show')}
        onPress={() => setIsShown(!isShown)}
        className={styles.eye}
      />
    </div>
  );
}
