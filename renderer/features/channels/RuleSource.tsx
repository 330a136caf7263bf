import { useTranslations } from 'use-intl';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button, TextLink } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { NetworkRule } from '#shared/plan/networks/network-rule.ts';
import styles from './ChannelsPage.module.css';

type RuleSourceProps = {
  readonly rule: NetworkRule;
  readonly change: (fields: Partial<NetworkRule>) => void;
};

/** Where the limits are from and when that was last looked at. */
export function RuleSource({ rule, change }: RuleSourceProps) {
  const t = useTranslations('networks');
  const { settle } = useSession();
  const today = useToday();
  const link = /https:\/\/[^\s;,]+/.exec(rule.source)?.[0] ?? null;
  return (
    <>
      <SectionHeading level={3} size="dense" hasLine>
        {t('group.source')}
      </SectionHeading>
      <div data-field="source">
        <TextArea
          label={t('field.source')}
          hint={t('sourceHint')}
          rows={2}
          value={rule.source}
          onChange={(source) => change({ source: source.slice(0, 2048) })}
          onBlur={settle}
        />
      </div>
      {link !== null && <TextLink href={link}>{t('openSource')}</TextLink>}
      <div className={styles.two} data-field="checkedOn">
        <DateField
          label={t('field.checkedOn')}
          value={rule.checkedOn}
          max={today}
          onChange={(checkedOn) => {
            if (checkedOn !== null) change({ checkedOn });
          }}
          onBlur={settle}
        />
        <Button isDisabled={rule.checkedOn === today} onPress={() => change({ checkedOn: today })}>
          {t('checkToday')}
        </Button>
      </div>
    </>
  );
}
