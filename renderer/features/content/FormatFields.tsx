import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { FormatPlan } from '#shared/plan/content/format-plan.ts';
import type { PostFormat } from '#shared/plan/post/post.ts';
import { useFormatEditing } from './use-format-editing.ts';

type FormatFieldProps = {
  readonly format: PostFormat;
  readonly plan: FormatPlan | undefined;
  readonly field: 'share' | 'hours' | 'hoursPerLanguage';
  /** In a cell the label is only heard. */
  readonly isInCell?: boolean;
};

/** One figure of a format's plan, typed in place. */
export function FormatField({ format, plan, field, isInCell = false }: FormatFieldProps) {
  const t = useTranslations('content.formats');
  const words = useTranslations('content.field');
  const names = useTranslations('calendar.format');
  const session = useSession();
  const { change } = useFormatEditing();
  const isShare = field === 'share';
  return (
    <NumberField
      label={isInCell ? t(`fieldOf.${field}`, { format: names(format) }) : t(`field.${field}`)}
      isLabelHidden={isInCell}
      align={isInCell ? 'end' : 'start'}
      unit={isShare ? '%' : t('unit')}
      placeholder={isInCell ? '–' : ''}
      minValue={0}
      maxValue={isShare ? 100 : 1000}
      value={plan?.[field] ?? null}
      onChange={(value) => change(format, { [field]: value }, field)}
      onBlur={session.settle}
      invalid={isShare ? words('shareInvalid') : t('hoursInvalid')}
    />
  );
}
