import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import {
  type Competitor,
  type CompetitorFigure,
  createCompetitor,
  createCompetitorFigure,
} from '#shared/plan/competitors/competitor.ts';
import { figuresOf } from '#shared/plan/competitors/competitor-watch.ts';
import { networksOf } from '#shared/plan/networks/network.ts';
import { added, type Change, changed, removed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import type { PastedRow } from './pasted-figures.ts';

type Channel = Competitor['channels'][number];

/** Everything that can be done with a competitor outside its fields; each is one step of undo. */
export function useCompetitorActions() {
  const t = useTranslations('competitors');
  const session = useSession();
  const networkName = useNetworkName();
  const offerUndo = useUndoToast();
  const find = (id: string) => session.tables().competitors.get(id);
  const insert = (fields: Partial<Competitor>) => {
    const record = createCompetitor({ id: session.newId(), now: session.now() }, fields);
    session.edit('competitors.undo.add', [added('competitors', record)]);
    return record.id;
  };
  const newChannel = (used: readonly Channel[]): Channel => {
    const own = [...session.tables().channels.values()].map(({ network }) => network);
    const known = [...own, ...networksOf(session.tables().networkRules).map(({ id }) => id)];
    const network = known.find((id) => used.every((channel) => channel.network !== id)) ?? 'other';
    return { id: session.newId(), network, handle: '', link: '' };
  };
  return {
    /** A competitor with a channel to count on; gives back its id. */
    add: (fields: Partial<Competitor> = {}) => insert({ channels: [newChannel([])], ...fields }),
    /** Without the figures: they are of one. */
    duplicate: ({ id: _id, createdAt: _made, updatedAt: _changed, ...fields }: Competitor) =>
      insert({ ...fields, channels: fields.channels.map((each) => ({ ...each, id: session.newId() })) }),
    remove: (competitor: Competitor) => {
      const tables = session.tables();
      session.edit('competitors.undo.remove', removalOf(tables, 'competitors', competitor));
      offerUndo(t('removed', { name: competitor.name.trim() === '' ? t('unnamed') : competitor.name }));
    },
    addChannel: (competitorId: string): string | null => {
      const before = find(competitorId);
      if (before === undefined) return null;
      const channel = newChannel(before.channels);
      const channels = [...before.channels, channel];
      session.edit('competitors.undo.change', [changed('competitors', before, { channels })]);
      return channel.id;
    },
    changeChannel: (competitorId: string, channelId: string, fields: Partial<Channel>) => {
      const before = find(competitorId);
      if (before === undefined) return;
      const channels = before.channels.map((each) => (each.id === channelId ? { ...each, ...fields } : each));
      const merge = `competitors/${competitorId}/${channelId}/${Object.keys(fields).join()}`;
      session.edit('competitors.undo.change', [changed('competitors', before, { channels })], { merge });
    },
    removeChannel: (competitorId: string, { id, network }: Channel) => {
      const before = find(competitorId);
      if (before === undefined) return;
      const figures = [...session.tables().competitorFigures.values()].filter(
        ({ channelId }) => channelId === id,
      );
      const channels = before.channels.filter((each) => each.id !== id);
      session.edit('competitors.undo.removeChannel', [
        ...figures.map((figure) => removed('competitorFigures', figure)),
        changed('competitors', before, { channels }),
      ]);
      offerUndo(t('channel.removed', { name: networkName(network) }));
    },
  };
}

/** The lines of figures of one channel. */
export function useFigureActions(competitorId: string, channelId: string) {
  const t = useTranslations('competitors');
  const session = useSession();
  const today = useToday();
  const days = useDays();
  const offerUndo = useUndoToast();
  const own = () => figuresOf(channelId, session.tables().competitorFigures.values());
  const make = (fields: Partial<CompetitorFigure> & Pick<CompetitorFigure, 'date'>) =>
    createCompetitorFigure(
      { id: session.newId(), now: session.now() },
      { competitorId, channelId, ...fields },
    );
  /** Who counts has looked. */
  const lookedAt = (date: string): readonly Change[] => {
    const before = session.tables().competitors.get(competitorId);
    const isNewer = before !== undefined && (before.lastLookedOn === null || before.lastLookedOn < date);
    return isNewer ? [changed('competitors', before, { lastLookedOn: date })] : [];
  };
  return {
    /** The line of today, made where there is none; gives back its id. */
    addToday: (): string => {
      const present = own().find(({ date }) => date === today);
      if (present !== undefined) return present.id;
      const figure = make({ date: today });
      session.edit('competitors.undo.addFigure', [added('competitorFigures', figure), ...lookedAt(today)]);
      return figure.id;
    },
    change: (id: string, fields: Partial<CompetitorFigure>) => {
      const before = session.tables().competitorFigures.get(id);
      if (before === undefined) return;
      const merge = `competitorFigures/${id}/${Object.keys(fields).join()}`;
      session.edit('competitors.undo.changeFigure', [changed('competitorFigures', before, fields)], {
        merge,
      });
    },
    remove: (figure: CompetitorFigure) => {
      session.edit('competitors.undo.removeFigure', [removed('competitorFigures', figure)]);
      offerUndo(t('figures.removed', { date: days.long(figure.date) }));
    },
    /** One step for all rows; a later row for the same day adds to the earlier one. */
    paste: (rows: readonly PastedRow[]) => {
      const stored = new Map(own().map((figure) => [figure.date, figure]));
      const byDate = new Map<string, Partial<CompetitorFigure>>();
      for (const { date, ...cells } of rows) byDate.set(date, { ...byDate.get(date), ...filled(cells) });
      const changes = [...byDate].map(([date, fields]) => {
        const before = stored.get(date);
        return before === undefined
          ? added('competitorFigures', make({ date, ...fields }))
          : changed('competitorFigures', before, fields);
      });
      const last = [...byDate.keys()].sort().at(-1);
      if (last === undefined) return;
      session.edit('competitors.undo.pasteFigures', [...changes, ...lookedAt(last)]);
      offerUndo(t('pasting.added', { count: byDate.size }));
    },
  };
}

function filled(cells: Omit<PastedRow, 'date'>): Partial<CompetitorFigure> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
}
