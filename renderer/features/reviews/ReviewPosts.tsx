import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { Post } from '#shared/plan/post/post.ts';
import styles from './ReviewsPage.module.css';

type ReviewPostsProps = {
  readonly posts: {
    readonly planned: readonly Post[];
    readonly published: readonly Post[];
    readonly notPublished: readonly Post[];
  };
};

const FEW = 5;

/** What was planned for the period: first what did not go out, then what did. */
export function ReviewPosts({ posts }: ReviewPostsProps) {
  const t = useTranslations('reviews');
  const { planned, published, notPublished } = posts;
  return (
    <section>
      <SectionHeading
        count={
          planned.length === 0
            ? null
            : t('postsCount', { published: published.length, planned: planned.length })
        }
      >
        {t('posts')}
      </SectionHeading>
      {planned.length === 0 && <p className={styles.quiet}>{t('noPosts')}</p>}
      <div className={styles.two}>
        {notPublished.length > 0 && <PostLines title={t('notPublished')} posts={notPublished} />}
        {published.length > 0 && <PostLines title={t('published')} posts={published} />}
      </div>
    </section>
  );
}

function PostLines({ title, posts }: { readonly title: string; readonly posts: readonly Post[] }) {
  const t = useTranslations('reviews');
  const days = useDays();
  const channels = useWorkspace((tables) => tables.channels);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? posts : posts.slice(0, FEW);
  return (
    <div>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.lines}>
        {shown.map((post) => {
          const channel = channels.get(post.variants[0]?.channelId ?? '');
          return (
            <li key={post.id}>
              <button type="button" onClick={() => openPage('calendar', { selected: post.id })}>
                <span className="num quiet">{post.date === null ? '' : days.short(post.date)}</span>
                {channel !== undefined && <ChannelChip channel={channel} />}
                <span className="cut">{post.title}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {posts.length > shown.length && (
        <Button variant="link" onPress={() => setIsWhole(true)}>
          {t('showAll', { count: posts.length })}
        </Button>
      )}
    </div>
  );
}
