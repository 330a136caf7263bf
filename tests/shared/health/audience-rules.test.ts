import { createAudience } from '#shared/plan/audience.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { audienceRules } from '#shared/plan/health/audience-rules.ts';
import { aPost } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const audience = (id: string, fields: Parameters<typeof createAudience>[1] = {}) =>
  createAudience(at(id), { name: `Audience ${id}`, ...fields });

testRules('the rules of audiences', audienceRules, {
  audiencesMissing: {
    fires: planOf({ audiences: [audience('a', { name: '' })] }),
    silent: planOf({ audiences: [audience('a')] }),
  },
  audienceWithoutNeeds: {
    fires: planOf({ audiences: [audience('a')] }),
    silent: planOf({ audiences: [audience('a', { needs: ['A bowl that lasts'] })] }),
  },
  audienceWithoutNetworks: {
    fires: planOf({ audiences: [audience('a')] }),
    silent: planOf({ audiences: [audience('a', { networks: ['instagram'] })] }),
  },
  audiencesUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'audiences', decidedOn: '2026-07-01', will: 'Two' }),
      ],
    }),
  },
  audienceSharesOff: {
    fires: planOf({
      audiences: [
        audience('a', { attentionShare: 70 }),
        audience('b', { attentionShare: 50 }),
        audience('c', { attentionShare: 13 }),
      ],
    }),
    silent: planOf({ audiences: ['a', 'b', 'c'].map((id) => audience(id, { attentionShare: 33.3 })) }),
  },
  audienceAgesReversed: {
    fires: planOf({ audiences: [audience('a', { ageFrom: 60, ageTo: 25 })] }),
    silent: planOf({ audiences: [audience('a', { ageFrom: 25, ageTo: 25 })] }),
  },
  audienceNetworkWithoutChannel: {
    fires: planOf({
      audiences: [audience('a', { networks: ['pinterest'] })],
      channels: [createChannel(at('c'), { network: 'pinterest', state: 'close' })],
    }),
    silent: planOf({
      audiences: [audience('a', { networks: ['pinterest'] })],
      channels: [createChannel(at('c'), { network: 'pinterest', state: 'planned' })],
    }),
  },
  audienceLanguageUnplanned: {
    fires: planOf({ audiences: [audience('a', { languages: ['fr'] })] }),
    // The plan speaks German and English, so those of Austria read it.
    silent: planOf({ audiences: [audience('a', { languages: ['fr', 'de-AT'] })] }),
  },
  audienceUnserved: {
    fires: planOf({ audiences: [audience('a')], posts: [aPost('p')] }),
    silent: planOf({ audiences: [audience('a')], posts: [aPost('p', { audienceId: 'a' })] }),
  },
  audienceBeliefMissing: {
    fires: planOf({ audiences: [audience('a', { beliefNow: 'Clay breaks' })] }),
    silent: planOf({ audiences: [audience('a', { beliefNow: 'Clay breaks', beliefWished: 'It lasts' })] }),
  },
});
