import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import type { Post } from '#shared/plan/post/post.ts';

type PostLinkFieldProps = { readonly onLink: (postId: string) => void };

/** More would not be looked through: a further letter narrows them. */
const SHOWN = 50;

/** A post that exists already, found by words of its title; cancelled ones are not offered. */
export function PostLinkField({ onLink }: PostLinkFieldProps) {
  const t = useTranslations('competitors.technique');
  const format = useFormatter();
  const posts = useWorkspace((tables) => tables.posts);
  const [typed, setTyped] = useState('');
  const options = fitting(posts.values(), typed).map(({ id, title, date }) => ({
    value: id,
    label: title,
    ...(date === null ? {} : { note: format.dateTime(new Date(`${date}T00:00:00Z`), DAY) }),
  }));
  if (posts.size === 0) return null;
  return (
    <ComboBox
      label={t('linkPost')}
      options={options}
      value={typed}
      onChange={(next) => {
        if (next !== null && posts.has(next)) onLink(next);
        else setTyped(next ?? '');
      }}
      allowsFreeText
    />
  );
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** Those whose title holds what was typed: without a day first, then the latest. */
function fitting(posts: Iterable<Post>, typed: string): readonly Post[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const all: Post[] = [];
  for (const post of posts) {
    if (post.status === 'cancelled' || post.title.trim() === '') continue;
    if (post.title.toLocaleLowerCase().includes(wanted)) all.push(post);
  }
  return all.sort(byDay).slice(0, SHOWN);
}

function byDay(left: Post, right: Post): number {
  const [one, other] = [left.date ?? '9999', right.date ?? '9999'];
  return one < other ? 1 : one > other ? -1 : 0;
}
