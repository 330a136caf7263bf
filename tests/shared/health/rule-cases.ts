import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/base/language.ts';
import { createSpeech } from '#shared/i18n/translator.ts';
import { checkHealth, type HealthFinding } from '#shared/plan/health/check-health.ts';
import { findingWords, type HealthSpeech } from '#shared/plan/health/finding-words.ts';
import type { HealthRule } from '#shared/plan/health/rule.ts';
import { createMutedFinding } from '#shared/plan/muted-finding.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import { integrityOfChanges } from '#shared/workspace/integrity.ts';
import { mendChanges } from '#shared/workspace/mend-changes.ts';
import { type Collection, emptyTables, type RecordOf, type Tables } from '#shared/workspace/schema.ts';
import { aProfile, NOW } from '#tests/support/build-records.ts';

export const TODAY = '2026-10-14';

type Records = { readonly [C in Collection]?: readonly RecordOf<C>[] };

/** Tables that hold these records, and the usual profile where none is given. */
export function planOf(records: Records = {}): Tables {
  const all: Records = { profile: [aProfile()], ...records };
  const entries = Object.entries(all).map(([name, list]) => [
    name,
    new Map(list.map((each) => [each.id, each])),
  ]);
  return { ...emptyTables(), ...Object.fromEntries(entries) };
}

/** A stamp for a factory. */
export function at(id: string) {
  return { id, now: NOW };
}

/** Two plans for a rule: in the first it finds something, in the second nothing. */
export type RuleCases<Id extends string> = {
  readonly [Rule in Id]: { readonly fires: Tables; readonly silent: Tables };
};

const speeches = await Promise.all(
  LANGUAGES.map(async (language): Promise<HealthSpeech> => {
    const { t, format } = await createSpeech(language, 'UTC');
    return {
      say: t as unknown as HealthSpeech['say'], // any key, as the rules name them
      day: (day) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long' }),
      language: (tag) => new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag,
    };
  }),
);

/** What every rule must do, asked of each rule of a file. */
export function testRules<Id extends string>(
  name: string,
  rules: readonly HealthRule<Id>[],
  cases: RuleCases<Id>,
): void {
  describe(name, () => {
    test('have a case for each rule and none to spare', () => {
      expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id).sort());
    });

    describe.each(rules.map(({ id }) => id))('%s', (id) => {
      const { fires, silent } = cases[id];

      test('finds what is off', () => {
        expect(foundBy(id, fires).length).toBeGreaterThan(0);
      });

      test('is silent where all is well', () => {
        expect(foundBy(id, silent)).toEqual([]);
      });

      test('says it in every language with the values it gives', () => {
        for (const finding of foundBy(id, fires)) {
          for (const speech of speeches) {
            const words = Object.values(findingWords(finding, speech));
            expect(words.join(' ')).not.toMatch(/[{}]|health\.rule/);
          }
        }
      });

      test('is mended by its own action', () => {
        for (const finding of foundBy(id, fires)) expectMended(fires, finding);
      });

      test('is muted with its reason, everywhere or for one record', () => {
        const [first] = foundBy(id, fires);
        for (const recordId of new Set([null, first?.place.recordId ?? null])) {
          const muting = createMutedFinding(at('mute'), {
            ruleId: id,
            recordId,
            reason: 'On purpose',
            mutedOn: TODAY,
          });
          const muted = { ...fires, mutedFindings: new Map([['mute', muting]]) };
          expect(foundBy(id, muted).map(({ key }) => key)).not.toContain(first?.key);
          const health = checkHealth(muted, TODAY);
          expect(health.muted.find(({ key }) => key === first?.key)?.muting).toBe(muting);
        }
      });
    });
  });
}

function foundBy(id: string, tables: Tables): readonly HealthFinding[] {
  return checkHealth(tables, TODAY).findings.filter(({ ruleId }) => ruleId === id);
}

/** A fix silences the finding; what it or an added record leaves is a sound plan. */
function expectMended(tables: Tables, finding: HealthFinding): void {
  const { changes, made } = mendChanges(tables, finding.mend, at('made'));
  const after = applyChanges(tables, changes);
  expect(integrityOfChanges(after, changes)).toEqual([]);
  switch (finding.mend.kind) {
    case 'jump':
      expect(changes).toEqual([]);
      break;
    case 'add':
      expect(made).toEqual({ collection: finding.mend.collection, id: 'made' });
      expect(changes).toHaveLength(1);
      break;
    case 'linkTags':
    case 'fix': {
      expect(changes.length).toBeGreaterThan(0);
      const left = foundBy(finding.ruleId, after);
      expect(left.filter(({ place }) => place.recordId === finding.place.recordId)).toEqual([]);
    }
  }
}
