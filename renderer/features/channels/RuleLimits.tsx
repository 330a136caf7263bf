import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  COUNTING_KEYS,
  COUNTING_RULES,
  type NetworkLimit,
  type NetworkRule,
} from '#shared/plan/networks/network-rule.ts';
import styles from './ChannelsPage.module.css';

type RuleFieldsProps = {
  readonly rule: NetworkRule;
  readonly change: (fields: Partial<NetworkRule>) => void;
};

const SIZES = { imageMegabytes: 100_000, videoMegabytes: 10_000_000 } as const;

/** The limits, in the order in which one meets them while writing. */
export function RuleLimits(props: RuleFieldsProps) {
  const t = useTranslations('networks');
  const { rule, change } = props;
  return (
    <>
      <Heading>{t('group.text')}</Heading>
      <Select
        label={t('field.counting')}
        options={COUNTING_RULES.map((value) => ({ value, label: t(`counting.${COUNTING_KEYS[value]}`) }))}
        value={rule.counting}
        onChange={(counting) => change({ counting })}
      />
      <div className={styles.two}>
        <Limit {...props} name="textLimit" />
        <Limit {...props} name="visibleText" />
        <Limit {...props} name="byteLimit" />
        <Limit {...props} name="hashtagLimit" />
        <Limit {...props} name="mentionLimit" />
        <Limit {...props} name="dailyLimit" />
      </div>
      <Flag {...props} name="isLinkInText" />
      <Heading>{t('group.beside')}</Heading>
      <Flag {...props} name="hasTitle" />
      <Flag {...props} name="hasAltText" />
      <Flag {...props} name="hasFirstComment" />
      <div className={styles.two}>
        <Limit {...props} name="titleLimit" />
        <Limit {...props} name="altTextLimit" />
        <Limit {...props} name="firstCommentLimit" />
      </div>
      <Heading>{t('group.media')}</Heading>
      <div className={styles.two}>
        <Limit {...props} name="mediaLimit" />
        <Limit {...props} name="imageMegabytes" />
        <Limit {...props} name="videoSeconds" />
        <Limit {...props} name="videoMegabytes" />
      </div>
    </>
  );
}

function Heading({ children }: { readonly children: string }) {
  return (
    <SectionHeading level={3} size="dense" hasLine>
      {children}
    </SectionHeading>
  );
}

function Limit({ rule, change, name }: RuleFieldsProps & { readonly name: NetworkLimit }) {
  const t = useTranslations('networks');
  const { settle } = useSession();
  const isSize = name === 'imageMegabytes' || name === 'videoMegabytes';
  return (
    <div data-field={name}>
      <NumberField
        label={t(`field.${name}`)}
        value={rule[name]}
        invalid={t(isSize ? 'sizeInvalid' : 'limitInvalid')}
        minValue={isSize ? 0 : 1}
        maxValue={isSize ? SIZES[name] : 10_000_000}
        fractionDigits={isSize ? 2 : 0}
        placeholder="–"
        onChange={(value) => change({ [name]: value })}
        onBlur={settle}
      />
    </div>
  );
}

type FlagName = 'isLinkInText' | 'hasTitle' | 'hasAltText' | 'hasFirstComment';

function Flag({ rule, change, name }: RuleFieldsProps & { readonly name: FlagName }) {
  const t = useTranslations('networks.field');
  return (
    <div data-field={name}>
      <Checkbox isSelected={rule[name]} onChange={(value) => change({ [name]: value })}>
        {t(name)}
      </Checkbox>
    </div>
  );
}
