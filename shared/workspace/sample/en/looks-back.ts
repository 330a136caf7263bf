import type { SampleLooksBack } from '../content.ts';

export const looksBack: SampleLooksBack = {
  reviews: {
    first: {
      worked:
        'Films of one single step, with the sound of the room. The newsletter sold half a kiln load in two hours.',
      didNotWork: 'Posts on Facebook: 40 people reached, no question, no click.',
      learned: 'People ask about use, not about technique: dishwasher, oven, weight.',
      next: 'Pause Facebook. Move reels to 18:00 and see whether more people are reached.',
      notes: '',
    },
    second: {
      worked: 'The open answer about the glaze: the report was saved more often than any picture.',
      didNotWork:
        'Questions in the evening stayed until the next noon. Discount posts bring nobody who stays.',
      learned: 'Two fixed times for answers are better than always a little.',
      next: 'Answer at 9:00 and at 16:00. Prices into every pin.',
      notes: 'Eva was worried about the video for days. Call her more often in such weeks.',
    },
    open: {
      worked: 'Kiln openings as reels with sound from the room; pins with the price in the picture.',
      didNotWork: 'Quote cards and shop news without a person in the picture. Nobody saves them.',
      learned: 'Reach hangs on the number of reels, not on the hour. The move to 18:00 changed nothing.',
      next: '',
      notes: 'Ask Jonas when the camera is back before promising anything.',
    },
  },
  sectionDecisions: {
    brand: {
      will: 'show the work as it is, faults included, and say “salt glaze” in the first line.',
      willNot: 'use words that any pottery could use, or make a claim without a report behind it.',
    },
    audiences: {
      will: 'speak to people who furnish slowly and to those who throw pots of their own, and be found by cafés.',
      willNot: 'chase gift buyers before the holidays with posts made for them alone.',
    },
    channels: {
      will: 'do Instagram, Pinterest, TikTok and the newsletter well, and give YouTube half a year.',
      willNot: 'post on Facebook or open another channel before the end of this plan.',
    },
    firstGoals: {
      will: 'double our followers.',
      willNot: '',
    },
    goals: {
      will: 'keep the newsletter to its rhythm of two weeks and invite to it in every post.',
      willNot: 'track followers on Facebook or hold raffles for subscriptions.',
    },
    crisis: {
      will: 'say within an hour that we have heard, and show every report in full.',
      willNot: 'delete criticism or argue with single people in public.',
    },
  },
  mutedReason: 'We go live once a year, at the kiln opening. Its hours stand in the campaign.',
  decisions: {
    reels: {
      text: 'Move reels to 18:00',
      because: 'The evening hours looked stronger in four weeks of insights.',
      expected: '10 percent more reach',
    },
    answers: {
      text: 'Answer questions at 9:00 and at 16:00',
      because:
        'Most questions come over lunch and in the evening, and those of the evening waited until the next noon.',
      expected: 'A median under 4 hours',
    },
    phone: {
      text: 'Three reels a week with the phone until the camera is back',
      because:
        'Instagram reach has been under its usual range for four weeks. Cause: the camera is being repaired, reels fell from four to one a week.',
      expected: 'Mean back above 8,000 a week',
    },
  },
};
