import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useProfile, useRecords, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldSelector, focusSoon } from '#renderer/ui/focus-soon.ts';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import type { Campaign } from '#shared/plan/content/campaign.ts';
import { campaignState } from '#shared/plan/content/campaign-rules.ts';
import { campaignMix } from '#shared/plan/content/content-mix.ts';
import { CampaignInspector } from './CampaignInspector.tsx';
import { CampaignExample, CampaignTable } from './CampaignTable.tsx';
import { ContentBar } from './ContentBar.tsx';
import styles from './ContentPage.module.css';
import { inTime, useCampaignActions } from './use-campaign-actions.ts';

/** What is said together for a time: when it runs, what it serves, what it costs, and which posts belong to it. */
export function CampaignsView() {
  const t = useTranslations('content.campaigns');
  const records = useRecords('campaigns');
  const campaigns = useMemo(() => inTime(records), [records]);
  const posts = useRecords('posts');
  const counts = useMemo(() => {
    const byCampaign = new Map<string, number>();
    for (const { campaignId, status } of posts) {
      if (campaignId === null || status === 'cancelled') continue;
      byCampaign.set(campaignId, (byCampaign.get(campaignId) ?? 0) + 1);
    }
    return byCampaign;
  }, [posts]);
  const actions = useCampaignActions();
  const [selected, select] = useQuery('selected');
  const campaign = campaigns.find(({ id }) => id === selected);
  const open = (id: string) => {
    select(id);
    focusSoon(fieldSelector('name'));
  };
  const add = () => open(actions.add());
  useNewKey(add);
  const inspector =
    campaign === undefined ? null : (
      <CampaignInspector
        key={campaign.id}
        id={campaign.id}
        onClose={() => select(null)}
        onDuplicate={() => {
          const copy = actions.duplicate(campaign.id);
          if (copy !== null) open(copy);
        }}
        onRemove={() => {
          select(null);
          actions.remove(campaign.id);
        }}
      />
    );
  return (
    <SplitView inspector={inspector}>
      <ContentBar>
        {campaigns.length > 0 && (
          <Button size="small" icon="plus" ariaLabel={t('addName')} onPress={add} className="push">
            {t('add')}
          </Button>
        )}
      </ContentBar>
      <div className={styles.list}>
        {campaigns.length === 0 ? (
          <EmptyState
            title={t('empty.title')}
            actions={
              <Button variant="primary" size="large" icon="plus" onPress={add}>
                {t('empty.action')}
              </Button>
            }
            exampleLabel={t('empty.exampleLabel')}
            example={<CampaignExample />}
          >
            {t('empty.why')}
          </EmptyState>
        ) : (
          <>
            <p className={styles.answer}>
              <CampaignAnswer campaigns={campaigns} />
            </p>
            <CampaignTable
              campaigns={campaigns}
              counts={counts}
              selectedId={campaign?.id ?? null}
              onSelect={select}
            />
            <div className={styles.below}>
              <SectionDecisionCard section="content" />
            </div>
          </>
        )}
      </div>
    </SplitView>
  );
}

/** What runs today, and what comes next. */
function CampaignAnswer({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const t = useTranslations('content.campaigns');
  const days = useDays();
  const format = useFormatter();
  const today = useToday();
  const { planStart, planEnd } = useProfile();
  const mix = campaignMix(campaigns, useRecords('posts'), { from: planStart, to: planEnd });
  const nameOf = ({ name }: Campaign) => (name.trim() === '' ? t('untitled') : name);
  const running = campaigns.filter((campaign) => campaignState(campaign, today) === 'running');
  const next = campaigns.find(
    (campaign) => campaignState(campaign, today) === 'planned' && (campaign.start ?? '') <= planEnd,
  );
  const [first] = running;
  return (
    <>
      <b>
        {first !== undefined && running.length === 1
          ? t('answer.one', { name: nameOf(first) })
          : t('answer.running', { count: running.length })}
      </b>{' '}
      {next?.start
        ? t('answer.next', { name: nameOf(next), date: days.long(next.start) })
        : t('answer.noNext')}{' '}
      {mix.posts > 0 &&
        t('answer.share', {
          share: format.number(Math.round(((mix.posts - mix.postsWithout) / mix.posts) * 100)),
          period: days.monthRange(planStart, planEnd),
        })}
    </>
  );
}
