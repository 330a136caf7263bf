import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { StateMark, StatePill } from '#renderer/ui/StateMark.tsx';
import type { BackupReason } from '#shared/api/backup-methods.ts';
import type { RecoveryOption, RecoveryReport } from '#shared/api/recovery-methods.ts';
import { keyOf, rebuiltFrom } from './outlook.ts';
import styles from './RecoveryPage.module.css';

type RecoveryOptionsProps = {
  readonly report: RecoveryReport;
  readonly best: RecoveryOption | null;
  readonly chosen: RecoveryOption | null;
  readonly onChoose: (option: RecoveryOption) => void;
};

/** Everything it can be brought back from, the best first; what cannot be read is shown, too. */
export function RecoveryOptions({ report, best, chosen, onChoose }: RecoveryOptionsProps) {
  const t = useTranslations('recovery');
  const { options } = report;
  return (
    <RadioGroup
      value={chosen === null ? null : keyOf(chosen)}
      onChange={(key) => {
        const option = options.find((each) => keyOf(each) === key);
        if (option !== undefined) onChoose(option);
      }}
      className={styles.options}
    >
      <Label className={styles.optionsHead}>
        {t('options')} <span className="small quiet num">{options.length}</span>
      </Label>
      <div>
        {options.map((option) => (
          <Radio
            key={keyOf(option)}
            value={keyOf(option)}
            isDisabled={!option.isReadable}
            className={styles.option}
          >
            <span className={styles.dot} aria-hidden />
            <OptionWords option={option} isBest={option === best && options.length > 1} />
            <Missing option={option} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

type OptionWordsProps = {
  readonly option: RecoveryOption;
  readonly isBest: boolean;
};

function OptionWords({ option, isBest }: OptionWordsProps) {
  const t = useTranslations('recovery');
  const moments = useMoments();
  const bytes = useBytes();
  const title = useOptionTitle();
  const facts = [
    moments.ago(option.at),
    ...(option.records === null ? [] : [t('records', { count: option.records })]),
    bytes(option.bytes),
  ];
  return (
    <span className={styles.optionWords}>
      <span className={styles.optionTitle}>
        {title(option)}{' '}
        {isBest && (
          <StatePill tone="accent" shape="circleCheck">
            {t('best')}
          </StatePill>
        )}
      </span>
      <OptionNote option={option} />
      <span className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </span>
  );
}

/** Where it comes from. */
function OptionNote({ option }: { readonly option: RecoveryOption }) {
  const t = useTranslations('recovery');
  const moments = useMoments();
  const { source, generation } = option;
  if (source.kind === 'generation') {
    return generation === null ? null : (
      <span className={styles.note}>{t(`madeFor.${inCamelCase(generation.reason)}`)}</span>
    );
  }
  const from = rebuiltFrom(option);
  const time = moments.short(option.at);
  if (from === null && generation !== null)
    return <span className={styles.note}>{t('backup', { time: moments.short(generation.at) })}</span>;
  return (
    <span className={styles.note}>
      {from === null
        ? t('rebuiltNoteAlone', { time })
        : t('rebuiltNote', { time, backup: moments.short(from.at), count: from.commits })}
    </span>
  );
}

function Missing({ option: { isReadable, missingCommits } }: { readonly option: RecoveryOption }) {
  const t = useTranslations('recovery.missing');
  if (!isReadable) return <Mark shape="broken" tone="none" words={t('unreadable')} />;
  if (missingCommits === null) return <Mark shape="question" tone="none" words={t('unknown')} />;
  if (missingCommits === 0) return <Mark shape="circleCheck" tone="ok" words={t('none')} />;
  return <Mark shape="triangle" tone="risk" words={t('some', { count: missingCommits })} />;
}

type MarkProps = {
  readonly shape: 'broken' | 'question' | 'circleCheck' | 'triangle';
  readonly tone: 'none' | 'ok' | 'risk';
  readonly words: string;
};

function Mark({ shape, tone, words }: MarkProps) {
  return (
    <span className={styles.missing}>
      <StateMark shape={shape} tone={tone} /> {words}
    </span>
  );
}

/** What an option is called. */
export function useOptionTitle(): (option: RecoveryOption) => string {
  const t = useTranslations('recovery');
  const moments = useMoments();
  return ({ source, at }) =>
    source.kind === 'rebuilt' ? t('rebuilt') : t('backup', { time: moments.short(at) });
}

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Name;

function inCamelCase(reason: BackupReason): CamelCase<BackupReason> {
  return reason.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<BackupReason>;
}
