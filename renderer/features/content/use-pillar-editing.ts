import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { PALETTE } from '#shared/base/palette.ts';
import { createPillar, type Pillar } from '#shared/plan/content/pillar.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';

/** Pillars in the order of the plan. */
export function inOrder(pillars: Iterable<Pillar>): readonly Pillar[] {
  return [...pillars].sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
}

/** Everything that can be done to pillars. Each is one step of undo. */
export function usePillarEditing() {
  const session = useSession();
  const tell = useUndoToast();
  const announce = useAnnounce();
  const t = useTranslations('content');
  return useMemo(() => {
    const present = () => inOrder(session.tables().pillars.values());
    return {
      add(fields: Partial<Pillar> = {}): string {
        const pillars = present();
        const stamp = { id: session.newId(), now: session.now() };
        const colour = freeColour(pillars);
        const pillar = createPillar(stamp, { colour, order: (pillars.at(-1)?.order ?? 0) + 1, ...fields });
        session.edit('content.undo.add', [added('pillars', pillar)]);
        return pillar.id;
      },
      change(id: string, fields: Partial<Pillar>, field: string): void {
        const before = session.tables().pillars.get(id);
        if (before === undefined) return;
        const merge = `pillars/${id}/${field}`;
        session.edit('content.undo.change', [changed('pillars', before, fields)], { merge });
      },
      remove(id: string): void {
        const pillar = session.tables().pillars.get(id);
        if (pillar === undefined) return;
        session.edit('content.undo.remove', removalOf(session.tables(), 'pillars', pillar));
        tell(t('removed', { name: pillar.name.trim() === '' ? t('untitled') : pillar.name }));
      },
      move(id: string, step: 1 | -1): void {
        const pillars = [...present()];
        const from = pillars.findIndex((pillar) => pillar.id === id);
        const to = from + step;
        const moved = pillars[from];
        if (moved === undefined || to < 0 || to >= pillars.length) return;
        pillars.splice(from, 1);
        pillars.splice(to, 0, moved);
        const changes = pillars.map((pillar, order) => changed('pillars', pillar, { order: order + 1 }));
        session.edit('content.undo.move', changes);
        announce(t('moved', { name: moved.name, place: to + 1, count: pillars.length }));
      },
      /** The same share for each, whole percent, together 100. */
      spread(): void {
        const pillars = present();
        const base = Math.floor(100 / pillars.length);
        const rest = 100 - base * pillars.length;
        const changes = pillars.map((pillar, place) =>
          changed('pillars', pillar, { share: base + (place < rest ? 1 : 0) }),
        );
        session.edit('content.undo.spread', changes);
      },
    };
  }, [session, tell, announce, t]);
}

/** A colour that no pillar has yet; of ten the least used. */
function freeColour(pillars: readonly Pillar[]): Pillar['colour'] {
  const uses = (colour: Pillar['colour']) => pillars.filter((pillar) => pillar.colour === colour).length;
  return PALETTE.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best), PALETTE[0]);
}
