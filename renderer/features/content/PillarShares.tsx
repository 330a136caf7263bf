import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import styles from './ContentPage.module.css';
import { usePillarEditing } from './use-pillar-editing.ts';

type ShareSumProps = {
  readonly shares: readonly (number | null)[];
  /** One action that mends a sum that is no whole. */
  readonly onSpread?: () => void;
};

/** Whether the wished shares make a whole, and one action that mends it. */
export function ShareSum({ shares, onSpread }: ShareSumProps) {
  const t = useTranslations('content');
  const format = useFormatter();
  const sum = Math.round(shares.reduce<number>((total, share) => total + (share ?? 0), 0) * 10) / 10;
  const isWhole = sum === 100;
  const isNone = shares.every((share) => share === null);
  const rest = Math.round(Math.abs(100 - sum) * 10) / 10;
  return (
    <span className={styles.sum} role="status">
      <StateMark
        tone={isNone ? 'none' : isWhole ? 'ok' : 'risk'}
        shape={isNone ? 'broken' : isWhole ? 'circleCheck' : 'triangle'}
      />
      <span>
        {isNone
          ? t('sum.none')
          : isWhole
            ? t('sum.whole')
            : t(sum < 100 ? 'sum.under' : 'sum.over', { sum: format.number(sum), rest: format.number(rest) })}
      </span>
      {!isWhole && onSpread !== undefined && shares.length > 0 && (
        <Button variant="link" size="small" onPress={onSpread}>
          {t('spread')}
        </Button>
      )}
    </span>
  );
}

export function PillarShareSum({ pillars }: { readonly pillars: readonly Pillar[] }) {
  const { spread } = usePillarEditing();
  return <ShareSum shares={pillars.map(({ share }) => share)} onSpread={spread} />;
}

type ShareFieldProps = {
  readonly pillar: Pillar;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly onBlur: () => void;
  readonly align?: 'start' | 'end';
};

export function ShareField({
  pillar,
  label,
  isLabelHidden = false,
  onBlur,
  align = 'start',
}: ShareFieldProps) {
  const t = useTranslations('content.field');
  const { change } = usePillarEditing();
  return (
    <NumberField
      label={label}
      isLabelHidden={isLabelHidden}
      align={align}
      unit="%"
      minValue={0}
      maxValue={100}
      value={pillar.share}
      onChange={(share) => change(pillar.id, { share }, 'share')}
      onBlur={onBlur}
      invalid={t('shareInvalid')}
    />
  );
}
