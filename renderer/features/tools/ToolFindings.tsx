import { useTranslations } from 'use-intl';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Tool } from '#shared/plan/tools/tool.ts';
import {
  type Renewal,
  renewalsWithin,
  type ToolTotals,
  toolsWithoutExit,
} from '#shared/plan/tools/tool-costs.ts';
import { useToolWords } from './use-tool-words.ts';

/** So many renewals stand above the table; the table has all of them. */
const SHOWN = 5;

type ToolFindingsProps = {
  readonly tools: readonly Tool[];
  readonly totals: ToolTotals;
  readonly onSelect: (id: string) => void;
};

/** What asks for a decision: renewals with the last day to leave, costs nobody knows, tools nobody could leave. */
export function ToolFindings({ tools, totals, onSelect }: ToolFindingsProps) {
  const t = useTranslations('tools');
  const { renewalOf, namesOf } = useToolWords();
  const today = useToday();
  const renewals = renewalsWithin(tools, today);
  const lasting = toolsWithoutExit(tools);
  const gaps = [
    { id: 'noCost', tools: totals.unknown },
    { id: 'noExit', tools: lasting },
  ] as const;
  const rest = renewals.length - SHOWN;
  if (renewals.length === 0 && gaps.every((gap) => gap.tools.length === 0)) return null;
  return (
    <section>
      <SectionHeading>{t('open')}</SectionHeading>
      <FindingList label={t('open')}>
        {renewals.slice(0, SHOWN).map((renewal) => (
          <Finding
            key={renewal.tool.id}
            mark={<RenewalMark renewal={renewal} />}
            action={<Jump tool={renewal.tool} onSelect={onSelect} />}
          >
            {renewalOf(renewal)}
          </Finding>
        ))}
        {rest > 0 && <Finding mark={null}>{t('more', { count: rest })}</Finding>}
        {gaps.map(({ id, tools: named }) => {
          const [first] = named;
          return first === undefined ? null : (
            <Finding
              key={id}
              mark={<StateMark shape="broken" tone="none" />}
              action={<Jump tool={first} onSelect={onSelect} />}
            >
              {t(id, { count: named.length, names: namesOf(named) })}
            </Finding>
          );
        })}
      </FindingList>
    </section>
  );
}

/** Late is off, a last day within two weeks a risk, the rest just a date. */
function RenewalMark({ renewal }: { readonly renewal: Renewal }) {
  const { days, noticeDays } = renewal;
  if (days < 0) return <StateMark shape="question" tone="risk" />;
  if (noticeDays !== null && noticeDays < 0) return <StateMark shape="octagon" tone="off" />;
  if ((noticeDays ?? days) <= 14) return <StateMark shape="triangle" tone="risk" />;
  return <StateMark shape="clock" tone="none" />;
}

function Jump({ tool, onSelect }: { readonly tool: Tool; readonly onSelect: (id: string) => void }) {
  const { nameOf } = useToolWords();
  return (
    <Button variant="link" size="small" onPress={() => onSelect(tool.id)}>
      {nameOf(tool)}
    </Button>
  );
}
