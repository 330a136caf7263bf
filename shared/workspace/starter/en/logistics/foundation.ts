import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'A parcel and courier firm with twelve vans, for shops and households of the region',
  brand: {
    mission: 'To bring parcels to people, and to say where they are when something goes wrong.',
    promise: 'You know when we come, and you reach a person when we do not.',
    audiencePromise: 'Whoever follows us hears of delays before waiting for us.',
    values: ['Say it early', 'A person answers', 'Careful hands', 'Fair to those who drive'],
    voice: [
      {
        trait: 'Like a good dispatcher',
        example: 'The ring road is closed until four. We come about an hour later, but today.',
        avoid: 'Due to unforeseen circumstances delays may occur.',
      },
      {
        trait: 'Owns up',
        example: 'We left it in the rain. That should not happen; we replace it.',
        avoid: 'We regret any inconvenience caused.',
      },
      {
        trait: 'Practical',
        example: 'Two fingers of padding on each side, then nothing rattles.',
        avoid: 'Optimise your packaging processes.',
      },
    ],
    wordsUsed: ['today', 'we call you', 'by [time]', 'your driver'],
    wordsAvoided: ['unforeseen', 'inconvenience', 'fastest', 'always on time'],
    visualNotes:
      'Real vans, real weather, hands and parcels. No addresses, labels, number plates or house fronts that could be recognised. Drivers only with consent, never filmed while driving.',
    claimsToProve: [
      'On time, fastest, 99 % delivered: only with period, number of parcels and how it was measured',
      'Climate-neutral delivery: only with what is offset and how, where the law allows it at all',
      'Insured up to [amount]: as it stands in our terms, with the exceptions',
    ],
    keyMessages: [
      'When something is late we say so before you ask.',
      'Collected in the afternoon, on the road the same evening.',
    ],
  },
  offerings: [
    {
      name: 'Parcels within the region',
      kind: 'service',
      message: 'Collected today, delivered tomorrow; with a message before we ring.',
    },
    {
      name: 'Collection for shops',
      kind: 'service',
      message: 'Every working day at a fixed time, from [five] parcels a week, with one contact person.',
    },
    {
      name: 'Same-day courier',
      kind: 'service',
      message: 'Straight from door to door, for spare parts, papers and whatever cannot wait.',
    },
  ],
  audiences: [
    {
      name: 'Waiting behind the door',
      summary: 'Has ordered something, is waiting for it and wants to know whether popping out is safe.',
      place: 'Our delivery area',
      job: 'Every kind, often working from home',
      household: 'Flats and houses, neighbours who accept parcels',
      activeTimes: 'Mornings before nine, lunch, early evening',
      needs: ['A time that holds', 'To choose where we leave it', 'A person when it goes wrong'],
      pains: ['Cards that say nobody was in', 'Hotlines with music'],
      beliefNow: 'They never ring.',
      beliefWished: 'If they are late they tell me, and someone answers.',
      sources: ['Read fifty messages of the last month and count what they ask'],
      accessibilityNeeds:
        'Some cannot come to the door quickly or do not hear the bell: a way to tell us once and for all.',
    },
    {
      name: 'Ships twenty a day',
      summary:
        'Runs a small shop online, packs at the kitchen table or in the stockroom, and pays for each return.',
      place: 'The region, business parks and high streets',
      job: 'Owner of a shop online or in town',
      household: 'Does not matter',
      activeTimes: 'Early morning, evenings after packing',
      needs: ['Fixed collection late in the day', 'One contact person', 'Fewer broken parcels and returns'],
      pains: ['Prices nobody can compare', 'Damage for which nobody is responsible'],
      beliefNow: 'Small senders do not count.',
      beliefWished: 'I have a number, and someone I know picks it up.',
      sources: ['Ask ten senders what made them think of changing carriers last time'],
      accessibilityNeeds: 'Reads between two tasks: the price and the time first.',
    },
    {
      name: 'Wants to drive',
      summary: 'Looks for steady work, has perhaps driven for others and asks first about hours and pay.',
      place: 'Our town and 30 kilometres around',
      job: 'Driver, warehouse, changing trades',
      household: 'Often a family',
      activeTimes: 'Evenings, weekend',
      needs: ['Hours and pay in plain figures', 'Tours that can be done', 'To be asked, not ordered about'],
      pains: ['Promises that are over after the first week', 'Forms before anybody talks'],
      beliefNow: 'Parcel firms burn people out.',
      beliefWished: 'They tell me beforehand what a day is like.',
      sources: ['Ask our last ten applicants what they wanted to know first'],
      accessibilityNeeds:
        'Not everyone’s first language is ours: simple words, captions, pictures of the day.',
    },
  ],
  competitors: [
    {
      name: 'Nationwide parcel service [name]',
      market: 'Our region',
      style: 'Advertising and image films; questions are answered with building blocks',
      strengths: ['Known to everyone', 'Tracking works well'],
      weaknesses: ['Nobody from here answers', 'Delays are told by nobody'],
      gaps: ['Notices for a single town, on the same morning'],
    },
    {
      name: 'Bicycle courier cooperative abroad [name]',
      market: 'Example from abroad',
      style: 'Drivers tell of their day themselves, with weather, hills and doorbells',
      strengths: ['People know the drivers', 'Applicants come by themselves'],
      weaknesses: ['Hardly anything for senders', 'Prices are missing'],
      gaps: ['The same closeness, plus service for small shops'],
    },
  ],
  techniques: [
    {
      title: 'The morning notice',
      description:
        'A fixed time in the morning for everything that will be late that day. People look there first and call less.',
      adaptation: 'Mondays at 7:30 and whenever something is closed: three lines, with place and time.',
      hypothesis:
        'If we post a notice before eight on disturbed days, fewer people call about their parcel than on such days before.',
      measure: 'Calls about “where is my parcel” on disturbed days, four weeks before and after',
    },
    {
      title: 'Drivers tell it themselves',
      description:
        'Short films in the words of those who drive. Believable, because weather and effort can be seen.',
      adaptation: 'One film every two weeks, one question each, voluntary and in working hours.',
      hypothesis:
        'If drivers speak themselves, more people ask for a day of riding along than after a job advertisement.',
      measure: 'Enquiries for riding along per 1,000 people reached, two films against two advertisements',
    },
  ],
} as const satisfies FoundationWords;
