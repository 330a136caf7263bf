import { type Ref, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSettings } from '#renderer/session/settings-context.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { BackupStatus } from '#shared/api/backup-methods.ts';
import styles from './DataPage.module.css';
import { FolderButton } from './FolderButton.tsx';
import { placeState } from './safety.ts';

type SecondPlaceProps = {
  readonly second: BackupStatus['second'];
  readonly onChange: () => void;
  /** The field in which a path is typed, to lead there from elsewhere. */
  readonly fieldRef?: Ref<HTMLInputElement>;
};

/** The folder to which every backup goes, too: one for all clients. */
export function SecondPlace({ second, onChange, fieldRef }: SecondPlaceProps) {
  const t = useTranslations('data.second');
  const [isChanging, setIsChanging] = useState(false);
  const place = usePlace(() => {
    setIsChanging(false);
    onChange();
  });
  return (
    <section className={styles.block}>
      <SectionHeading>{t('title')}</SectionHeading>
      {second !== null && !isChanging ? (
        <PresentPlace
          second={second}
          onChangeWish={() => setIsChanging(true)}
          onRemove={() => void place.set(null)}
        />
      ) : (
        <PlaceForm place={place} fieldRef={fieldRef} />
      )}
    </section>
  );
}

const PLACE_SHAPES = { reachable: 'circleCheck', sameDisk: 'triangle', away: 'broken' } as const;

type PresentPlaceProps = {
  readonly second: NonNullable<BackupStatus['second']>;
  readonly onChangeWish: () => void;
  readonly onRemove: () => void;
};

function PresentPlace({ second, onChangeWish, onRemove }: PresentPlaceProps) {
  const t = useTranslations('data.second');
  const state = placeState(second);
  return (
    <>
      <p className={styles.path}>{second.path}</p>
      <p className={styles.state}>
        <StateMark shape={PLACE_SHAPES[state]} tone={state === 'reachable' ? 'ok' : 'risk'} />
        <span>{t(`state.${state}`)}</span>
      </p>
      <div className={styles.actions}>
        {second.isReachable && <FolderButton folder="second" workspaceId={null} label={t('open')} />}
        <Button size="small" onPress={onChangeWish}>
          {t('change')}
        </Button>
        <Button size="small" variant="quiet" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </>
  );
}

type Place = {
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly set: (path: string | null) => Promise<void>;
  readonly choose: () => Promise<void>;
};

function usePlace(onDone: () => void): Place {
  const t = useTranslations('data.second');
  const client = useClient();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const set = async (path: string | null) => {
    setIsBusy(true);
    setFailure(null);
    try {
      await client.call('backups.setPlace', { path });
      toasts.show({ text: path === null ? t('removed') : t('set', { path }), tone: 'ok' });
      onDone();
    } catch (error) {
      setFailure(sentence(error));
    } finally {
      setIsBusy(false);
    }
  };
  const choose = async () => {
    const { path } = await client.call('data.chooseFolder', {});
    if (path !== null) await set(path);
  };
  return { isBusy, failure, set, choose };
}

function PlaceForm({
  place,
  fieldRef,
}: {
  readonly place: Place;
  readonly fieldRef?: Ref<HTMLInputElement> | undefined;
}) {
  const t = useTranslations('data.second');
  const { info } = useSettings();
  const [path, setPath] = useState('');
  const canAsk = info.host === 'desktop';
  const wished = path.trim();
  const use = () => {
    if (wished !== '') void place.set(wished);
  };
  return (
    <>
      <p className="dense soft">{t('text')}</p>
      <TextField
        label={t('path')}
        value={path}
        onChange={setPath}
        onEnter={use}
        placeholder={t('placeholder')}
        error={place.failure}
        maxLength={1000}
        spellCheck={false}
        {...(fieldRef === undefined ? {} : { ref: fieldRef })}
      />
      <div className={styles.actions}>
        {canAsk && (
          <Button size="small" icon="folder" isBusy={place.isBusy} onPress={() => void place.choose()}>
            {t('choose')}
          </Button>
        )}
        <Button size="small" isBusy={place.isBusy} isDisabled={wished === ''} onPress={use}>
          {t('use')}
        </Button>
      </div>
    </>
  );
}
