import { useMemo } from 'react';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';

/** Names of those who have something to do in this plan, each once. */
export function useOwnerNames(): readonly string[] {
  const text = useWorkspace(({ profile, tasks, routines, channels, targets }) => {
    const owners = [tasks, routines, channels, targets].flatMap((table) =>
      [...table.values()].map(({ owner }) => owner.trim()),
    );
    const { owner = '', approver = '' } = profile.get('profile') ?? {};
    return [...new Set([owner.trim(), approver.trim(), ...owners])].filter((name) => name !== '').join('\n');
  });
  return useMemo(() => (text === '' ? [] : text.split('\n').sort()), [text]);
}
