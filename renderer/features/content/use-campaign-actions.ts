import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { PALETTE } from '#shared/base/palette.ts';
import { type Campaign, createCampaign } from '#shared/plan/content/campaign.ts';
import { added } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';

/** Campaigns as time brings them; those without a start come last. */
export function inTime(campaigns: Iterable<Campaign>): readonly Campaign[] {
  const keyOf = ({ start, end }: Campaign) => start ?? end ?? '9999-12-31';
  return [...campaigns].sort((left, right) => {
    if (keyOf(left) !== keyOf(right)) return keyOf(left) < keyOf(right) ? -1 : 1;
    return left.id < right.id ? -1 : 1;
  });
}

/** What can be done to whole campaigns. Each is one step of undo. */
export function useCampaignActions() {
  const session = useSession();
  const tell = useUndoToast();
  const t = useTranslations('content.campaigns');
  return useMemo(() => {
    const insert = (fields: Partial<Campaign>): string => {
      const id = session.newId();
      const campaign = createCampaign({ id, now: session.now() }, { colour: freeColour(), ...fields });
      session.edit('content.undo.addCampaign', [added('campaigns', campaign)]);
      return id;
    };
    const freeColour = (): Campaign['colour'] => {
      const used = [...session.tables().campaigns.values()].map(({ colour }) => colour);
      const uses = (colour: Campaign['colour']) => used.filter((each) => each === colour).length;
      return PALETTE.reduce((best, colour) => (uses(colour) < uses(best) ? colour : best), PALETTE[0]);
    };
    return {
      add: () => insert({}),
      duplicate(id: string): string | null {
        const campaign = session.tables().campaigns.get(id);
        if (campaign === undefined) return null;
        const {
          id: _id,
          createdAt: _createdAt,
          updatedAt: _updatedAt,
          colour: _colour,
          ...fields
        } = campaign;
        // What it brought, and the name under which its visits are counted, belong to the first one.
        return insert({
          ...fields,
          name: t('copyName', { name: campaign.name }),
          utmCampaign: '',
          result: '',
        });
      },
      remove(id: string): void {
        const campaign = session.tables().campaigns.get(id);
        if (campaign === undefined) return;
        session.edit('content.undo.removeCampaign', removalOf(session.tables(), 'campaigns', campaign));
        tell(t('removed', { name: campaign.name.trim() === '' ? t('untitled') : campaign.name }));
      },
    };
  }, [session, tell, t]);
}
