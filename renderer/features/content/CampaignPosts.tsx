import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Campaign } from '#shared/plan/content/campaign.ts';
import { isInCampaign } from '#shared/plan/content/campaign-rules.ts';
import type { Post } from '#shared/plan/post/post.ts';
import styles from './ContentPage.module.css';

/** More of them are seen in the calendar. */
const SHOWN = 8;

/** The posts of a campaign in the order of their days; each leads to the calendar. */
export function CampaignPosts({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('content.campaigns.posts');
  const posts = useRecords('posts')
    .filter(({ campaignId, status }) => campaignId === campaign.id && status !== 'cancelled')
    .sort((left, right) => keyOf(left).localeCompare(keyOf(right)));
  const outside = posts.filter(({ date }) => date !== null && !isInCampaign(campaign, date)).length;
  const showAll = () => openPage('calendar', { view: 'table', campaigns: campaign.id });
  return (
    <section aria-labelledby="campaign-posts" className={styles.missing}>
      <SectionHeading id="campaign-posts" size="dense" count={posts.length}>
        {t('title')}
      </SectionHeading>
      {posts.length === 0 ? (
        <p className="dense soft">{t('none')}</p>
      ) : (
        <ul className={styles.posts}>
          {posts.slice(0, SHOWN).map((post) => (
            <PostLine key={post.id} post={post} />
          ))}
        </ul>
      )}
      {outside > 0 && <p className="dense soft">{t('outside', { count: outside })}</p>}
      {posts.length > 0 && (
        <p className="dense">
          <Button variant="link" size="small" onPress={showAll}>
            {posts.length > SHOWN ? t('all', { count: posts.length }) : t('toCalendar')}
          </Button>
        </p>
      )}
    </section>
  );
}

function PostLine({ post }: { readonly post: Post }) {
  const t = useTranslations('content.campaigns.posts');
  const words = useTranslations('calendar');
  const days = useDays();
  const state = stateOf(post);
  return (
    <li>
      <button
        type="button"
        className={styles.postLine}
        onClick={() =>
          openPage('calendar', {
            ...(post.date === null ? { ideas: 'open' } : { month: post.date.slice(0, 7) }),
            selected: post.id,
          })
        }
      >
        <StateMark shape={STATE_SHAPES[state]} size={14} label={words(`status.${state}`)} />
        <span className="cut">{post.title.trim() === '' ? words('untitled') : post.title}</span>
        <span className="num quiet">{post.date === null ? t('noDay') : days.short(post.date)}</span>
      </button>
    </li>
  );
}

/** Posts without a day come last. */
function keyOf({ date, time, id }: Post): string {
  return `${date ?? '9999'} ${time ?? ''} ${id}`;
}
