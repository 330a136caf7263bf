import { createBrand, createOffering } from '#shared/plan/brand.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { brandRules } from '#shared/plan/health/brand-rules.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { aPost, aProfile, NOW } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const brand = (fields: Parameters<typeof createBrand>[1]) => [createBrand({ now: NOW }, fields)];
const message = (language: string) => ({ id: language, language, text: 'Clay for every day' });
const saying = (text: string) => [
  aPost('p', { variants: [createPostVariant('v', { language: 'en', text })] }),
];

testRules('the rules of the brand', brandRules, {
  missionMissing: { fires: planOf(), silent: planOf({ brand: brand({ mission: 'Good clay' }) }) },
  promiseMissing: {
    fires: planOf({ brand: brand({ promise: '  ' }) }),
    silent: planOf({ brand: brand({ promise: 'It lasts' }) }),
  },
  valuesMissing: {
    fires: planOf({ brand: brand({}) }),
    silent: planOf({ brand: brand({ values: ['calm'] }) }),
  },
  voiceMissing: {
    fires: planOf({ brand: brand({ voice: [{ id: 'v', trait: '', example: 'Hello', avoid: '' }] }) }),
    silent: planOf({ brand: brand({ voice: [{ id: 'v', trait: 'warm', example: '', avoid: '' }] }) }),
  },
  offeringsMissing: {
    fires: planOf({ offerings: [createOffering(at('o'))] }),
    silent: planOf({ offerings: [createOffering(at('o'), { name: 'Bowl' })] }),
  },
  brandUndecided: {
    fires: planOf({
      sectionDecisions: [
        createSectionDecision(at('d1'), { section: 'brand', decidedOn: '2026-07-01', will: 'Warm' }),
        createSectionDecision(at('d2'), { section: 'brand', decidedOn: '2026-08-01', version: 2, will: '' }),
      ],
    }),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'brand', decidedOn: '2026-07-01', will: 'Warm' }),
      ],
    }),
  },
  wordUsedAndAvoided: {
    fires: planOf({ brand: brand({ wordsUsed: ['Handmade '], wordsAvoided: ['handmade'] }) }),
    silent: planOf({ brand: brand({ wordsUsed: ['handmade'], wordsAvoided: ['cheap'] }) }),
  },
  keyMessageMissing: {
    fires: planOf({ brand: brand({ keyMessages: [message('de')] }) }),
    silent: planOf({ brand: brand({ keyMessages: [message('de'), message('en')] }) }),
  },
  offeringInsecureLink: {
    fires: planOf({
      offerings: [createOffering(at('o'), { name: 'Bowl', link: 'http://clay.example/bowl' })],
    }),
    silent: planOf({ offerings: [createOffering(at('o'), { name: 'Bowl', link: 'https://clay.example' })] }),
  },
  avoidedWordInPost: {
    fires: planOf({ brand: brand({ wordsAvoided: ['cheap'] }), posts: saying('Cheap, but ours.') }),
    // "cheaper" is another word.
    silent: planOf({ brand: brand({ wordsAvoided: ['cheap'] }), posts: saying('Never cheaper than now.') }),
  },
  claimInPost: {
    fires: planOf({
      brand: brand({ claimsToProve: ['100% natural (always)'] }),
      posts: saying('It is 100% natural (always).'),
    }),
    silent: planOf({
      profile: [aProfile()],
      brand: brand({ claimsToProve: ['lead-free'] }),
      posts: saying('Glazed by hand.'),
    }),
  },
});
