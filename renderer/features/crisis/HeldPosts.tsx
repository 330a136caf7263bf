import { useTranslations } from 'use-intl';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { undecidedPosts } from '#shared/plan/crisis/incident-hold.ts';
import { HeldPostRow } from './HeldPostRow.tsx';
import { HoldMore } from './HoldMore.tsx';
import styles from './IncidentRoom.module.css';

/** Planned posts that were stopped, those without a decision first. Nothing goes out again by itself. */
export function HeldPosts({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis.held');
  const posts = useWorkspace((tables) => tables.posts);
  const waiting = new Set(undecidedPosts(incident, posts).map(({ postId }) => postId));
  const rank = (postId: string) => (waiting.has(postId) ? 0 : 1);
  const shown = [...incident.held].sort((left, right) => rank(left.postId) - rank(right.postId));
  return (
    <section className={styles.held} aria-labelledby="incident-held">
      <SectionHeading
        id="incident-held"
        level={3}
        count={countText()}
        action={<HoldMore incident={incident} />}
      >
        {t('title')}
      </SectionHeading>
      {shown.length === 0 ? (
        <p className="quiet dense">{t('none')}</p>
      ) : (
        <ul>
          {shown.map((held) => (
            <HeldPostRow
              key={held.postId}
              held={held}
              incident={incident}
              post={posts.get(held.postId) ?? null}
            />
          ))}
        </ul>
      )}
    </section>
  );

  function countText(): string | null {
    const [all, open] = [shown.length, waiting.size];
    if (all === 0) return null;
    return open === all ? t('countOpen', { open }) : t('count', { all, open });
  }
}
