import { useTranslations } from 'use-intl';
import { useProfile, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { createTechnique, type Technique } from '#shared/plan/competitors/competitor.ts';
import { createPost, createPostVariant } from '#shared/plan/post/post.ts';
import { experimentDates } from '#shared/plan/tools/technique-state.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { AdoptDialog } from './AdoptDialog.tsx';

/** What can become of a technique; each is one step of undo. */
export function useTechniqueActions() {
  const t = useTranslations('competitors.technique');
  const session = useSession();
  const { languages } = useProfile();
  const today = useToday();
  const offerUndo = useUndoToast();
  const dialogs = useDialogs();
  const find = (id: string) => session.tables().techniques.get(id);
  const titleOf = ({ title }: Technique) => (title.trim() === '' ? t('untitled') : title.trim());
  return {
    titleOf,
    add: (fields: Partial<Technique> = {}) => {
      const stamp = { id: session.newId(), now: session.now() };
      const record = createTechnique(stamp, { seenOn: today, ...fields });
      session.edit('competitors.undo.addTechnique', [added('techniques', record)]);
      return record.id;
    },
    remove: (technique: Technique) => {
      session.edit('competitors.undo.removeTechnique', removalOf(session.tables(), 'techniques', technique));
      offerUndo(t('removed', { title: titleOf(technique) }));
    },
    /** A post without a day that says what to do; the technique names it from then on. */
    makeIdea: (id: string) => {
      const technique = find(id);
      if (technique === undefined) return;
      const variant = createPostVariant(session.newId(), { language: languages[0] ?? 'en' });
      const post = createPost(
        { id: session.newId(), now: session.now() },
        {
          title: technique.title.trim(),
          status: 'idea',
          notes: [technique.adaptation, technique.link].filter((text) => text.trim() !== '').join('\n'),
          variants: [variant],
        },
      );
      const state = technique.state === 'seen' ? 'planned' : technique.state;
      session.edit('competitors.undo.makeIdea', [
        added('posts', post),
        changed('techniques', technique, { postId: post.id, state }),
      ]);
      offerUndo(t('madeIdea', { title: titleOf(technique) }));
    },
    /** Gives it a frame of a hypothesis, a measure and four weeks from today; what is written already stays. */
    makeExperiment: (id: string) => {
      const technique = find(id);
      if (technique === undefined) return;
      const { hypothesis, measure, testStart, testEnd } = technique;
      const dates = testStart === null && testEnd === null ? experimentDates(today) : { testStart, testEnd };
      const fields: Partial<Technique> = {
        ...dates,
        hypothesis:
          hypothesis.trim() === '' ? t('hypothesisFrame', { title: titleOf(technique) }) : hypothesis,
        measure: measure.trim() === '' ? t('measureFrame') : measure,
        state: 'testing',
      };
      session.edit('competitors.undo.makeExperiment', [changed('techniques', technique, fields)]);
      offerUndo(t('madeExperiment', { title: titleOf(technique) }));
    },
    /** Asks for the result and the day. */
    adopt: async (id: string) => {
      const asked = find(id);
      if (asked === undefined) return;
      const answer = await dialogs.open(AdoptDialog, {
        title: titleOf(asked),
        result: asked.result,
        adaptedOn: asked.adaptedOn ?? today,
      });
      const technique = find(id);
      if (answer === null || technique === undefined) return;
      session.edit('competitors.undo.adopt', [
        changed('techniques', technique, { ...answer, state: 'adopted' }),
      ]);
      offerUndo(t('adopted', { title: titleOf(technique) }));
    },
  };
}
