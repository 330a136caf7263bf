import { useFormatter, useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useProfile, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type ApprovalState, approvalState, approved, withdrawn } from '#shared/plan/post/approval.ts';
import { APPROVAL_KINDS, type Post } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';
import styles from './ApprovalLine.module.css';
import type { PostFields } from './use-post-fields.ts';

type ApprovalLineProps = {
  readonly postId: string;
  readonly approval: Post['approval'];
  readonly fields: PostFields;
};

/** Who has to say yes, and whether somebody said it to exactly what stands there now. */
export function ApprovalLine({ postId, approval, fields }: ApprovalLineProps) {
  const t = useTranslations('posting.approval');
  const state = useWorkspace(({ posts }) => {
    const post = posts.get(postId);
    return post === undefined ? 'notNeeded' : approvalState(post);
  });
  const decide = useDecision(postId);
  const { approver, owner } = useProfile();
  const usual = approver.trim() || owner.trim();
  const isNeeded = approval.kind !== 'none';
  return (
    <div className={styles.line} data-field="approval">
      <div className={styles.kind}>
        <Select
          label={t('who')}
          isLabelHidden
          options={APPROVAL_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={approval.kind}
          onChange={(kind) => fields.set({ approval: { ...approval, kind } })}
        />
        {(state === 'open' || state === 'changed') && (
          <Button size="small" onPress={() => decide('approve', approval.by || usual)}>
            {state === 'open' ? t('approve') : t('again')}
          </Button>
        )}
        {state === 'approved' && (
          <IconButton
            icon="undo"
            size="small"
            label={t('withdraw')}
            onPress={() => decide('withdraw', approval.by)}
          />
        )}
      </div>
      {(isNeeded || approval.by !== '') && (
        <Answer approval={approval} state={state} usual={usual} fields={fields} />
      )}
    </div>
  );
}

type AnswerProps = Pick<ApprovalLineProps, 'approval' | 'fields'> & {
  readonly state: ApprovalState;
  /** Who usually says yes in this plan. */
  readonly usual: string;
};

/** By whom and when, and whether it still holds. */
function Answer({ approval, state, usual, fields }: AnswerProps) {
  const t = useTranslations('posting.approval');
  const format = useFormatter();
  const { timeZone } = useProfile();
  const date =
    approval.at === null
      ? '–'
      : format.dateTime(new Date(approval.at), { timeZone, day: 'numeric', month: 'short' });
  return (
    <div className={styles.state}>
      <StateMark {...MARKS[state]} size={14} />
      <PersonField
        label={t('by')}
        isLabelHidden
        value={state === 'open' && approval.by === '' ? usual : approval.by}
        onChange={(by) => fields.type('approval', { ...approval, by })}
        onBlur={fields.settle}
        className={styles.approver}
      />
      {state !== 'notNeeded' && <span className={styles.note}>{t(NOTES[state], { date })}</span>}
    </div>
  );
}

const NOTES = { open: 'open', approved: 'exact', changed: 'changed' } as const;

const MARKS = {
  notNeeded: { shape: 'ring', tone: 'none' },
  open: { shape: 'ring', tone: 'none' },
  approved: { shape: 'circleCheck', tone: 'ok' },
  changed: { shape: 'triangle', tone: 'risk' },
} as const;

/** Says yes to what stands in the post at this moment, or takes that back; one step of undo. */
function useDecision(postId: string): (choice: 'approve' | 'withdraw', by: string) => void {
  const session = useSession();
  const t = useTranslations('posting.approval');
  const words = useTranslations('calendar');
  const announce = useAnnounce();
  return (choice, by) => {
    const post = session.tables().posts.get(postId);
    if (post === undefined) return;
    const approval = choice === 'approve' ? approved(post, { by, at: session.now() }) : withdrawn(post);
    const title = post.title.trim() === '' ? words('untitled') : post.title;
    const key = choice === 'approve' ? 'posting.undo.approve' : 'posting.undo.withdraw';
    session.edit({ key, values: { title } }, [changed('posts', post, { approval })]);
    if (choice === 'approve') announce(t('said'));
  };
}
