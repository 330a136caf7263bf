import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Tell recipients what is happening today, and answer them',
      bio: 'Your parcel firm for [region]. News on delays, answers [Mon to Sat, 7 am to 6 pm].',
      pinned: 'How to reach us; what we need to find your parcel; what never belongs in a comment',
    },
    {
      role: 'Be known to senders in the region as someone they can talk to',
      bio: 'Collection and delivery for shops and firms in [region]. Fixed times, one contact person.',
      pinned: 'Collection: times, prices, whom to call',
    },
    {
      role: 'Show the people who drive and pack, and find new ones',
      bio: 'Twelve vans, [number] people, one region. Here you see how your parcel travels.',
      pinned: 'A day on tour; jobs',
    },
    {
      role: 'Short notices about delays for those who have asked for them',
      bio: 'Notices on delays in [region]. Nothing else. No answers here: please call [number].',
      pinned: 'What comes here and how to unsubscribe',
    },
  ],
  objectives: [
    {
      businessGoal: 'Fewer calls about where a parcel is, and fewer lost customers',
      socialGoal: 'Say early what is happening and answer every question the same day',
    },
    {
      businessGoal: 'Win senders in the region for regular collection',
      socialGoal: 'Be useful to small shops until they ask for an offer',
    },
    {
      businessGoal: 'Be known in the region, and fill open tours with good people',
      socialGoal: 'Show the work as it is, so that people know and trust us',
    },
  ],
  targets: [
    {
      why: 'Who waits for a parcel waits for an answer, too; after some hours they write a review.',
      source: 'Time from question to first answer in opening hours, all messages of the month',
    },
    {
      why: 'One question without an answer costs more than ten good posts bring.',
      source: 'Answered messages and comments over all that asked something, inbox of the month',
    },
    {
      why: 'Four new senders a month are as many as we can take on well.',
      source: 'Question in the form and on the phone: how did you come across us?',
    },
    {
      why: 'Whoever reads times and prices first asks for a fitting offer.',
      source: 'Statistics of the website, visits that come from networks',
    },
    {
      why: 'Notices help only those whom they reach.',
      source: 'Statistics of the network, sum of the month',
    },
  ],
  pillars: [
    {
      name: 'On the road today',
      description: 'Delays, holidays, weather: what recipients should know before they ask.',
      examples: ['Road works on the tour', 'Times before the holidays', 'Where should we leave it?'],
    },
    {
      name: 'Packed and addressed right',
      description: 'What everyone can do so that a parcel arrives whole and at once.',
      examples: ['Five steps against breakage', 'Not at home: three ways', 'Recognising false messages'],
    },
    {
      name: 'For senders',
      description: 'Collection, returns and costs for small shops, with figures.',
      examples: ['How late can we collect?', 'What a return really costs', 'From scanner to door'],
    },
    {
      name: 'Those who bring it',
      description: 'Drivers, dispatch, warehouse: days, routes and open positions.',
      examples: ['On tour at 5:40', 'Who answers the phone', 'We are hiring'],
    },
  ],
  posts: [
    {
      title: 'This week on the road',
      text: 'This week: [street] is closed until [Friday], so in [district] we come up to [an hour] later. On [day] we do not deliver because of [holiday]. If you are waiting for something that cannot wait, write to us with your parcel number by message, not in a comment. We look and answer today.',
      hashtags: '#DeliveryNews #OnTheRoadToday',
      callToAction: 'Write to us by message',
      brief: 'Text only, figures checked with dispatch at 7 in the morning.',
      alt: '',
    },
    {
      title: 'Packed so that nothing breaks',
      text: 'Five steps: a sturdy box, not the old one with soft corners. Two fingers of padding on each side. Bottles and glasses apart, upright. Tape along all edges. A second label inside, in case the outer one comes off. Then shake it: if it rattles, it needs more padding.',
      hashtags: '#PackItRight #ParcelTips',
      callToAction: 'Save it for the next parcel',
      brief: 'Five pictures from above, one per step, no real address on the label.',
      alt: 'An open box from above, a jar in the middle, padding two fingers thick all round.',
    },
    {
      title: 'Collected at [17:30], on the road the same evening',
      text: 'Many small shops pack when customers have gone. So we collect until [17:30] and sort the same evening. From [five] parcels a week, fixed days, one contact person: [name], [number]. What it costs depends on weight and number; a week of trial shows it better than any list.',
      hashtags: '#SmallBusiness #ParcelCollection',
      callToAction: 'Ask for a trial week',
      brief: 'Van at the back door of a shop, roll cage half full, evening light.',
      alt: 'A driver loads parcels from a roll cage into a van at the back door of a shop.',
    },
    {
      title: 'On tour at 5:40',
      text: '5:40, hall light on, coffee, [120] parcels. [Name] shows how a tour comes about: sort by street, load backwards, so that the first stop lies at the door. What you do not see from outside: whoever has no name on the bell costs us two minutes. With [120] stops that is a lot.',
      hashtags: '#BehindTheParcel #OnTour',
      callToAction: 'Put your name on the bell',
      brief: '40 seconds, hall and loading, never while driving; labels unreadable; captions.',
      alt: 'A man in a work jacket sorts parcels into a van in a lit hall, still dark outside.',
    },
    {
      title: 'Where should we leave your parcel?',
      text: 'You are out, we are at the door. What do you prefer: neighbour, garage or shed, pick-up point, or second try tomorrow? Vote. You can tell us once and for all: how that works is in the pinned post. Please no addresses in the comments.',
      hashtags: '#ParcelQuestion #OnTheRoadToday',
      callToAction: 'Vote',
      brief: 'Poll with four answers, runs for three days.',
      alt: '',
    },
    {
      title: 'Not at home? Three ways',
      text: 'Not at home tomorrow? First: leave permission for a place, once and for all. Second: another day, change it by [20:00] the evening before. Third: fetch it at [pick-up point], open until [time]. All three with the number from our message. And if nothing fits: call us, [number].',
      hashtags: '#ParcelTips #DeliveryNews',
      callToAction: 'Choose your way',
      brief: 'Doorstep with a parcel box, no house number in view.',
      alt: 'A grey parcel box beside a front door, its lid open, a parcel inside.',
    },
    {
      title: 'What a return really costs',
      text: 'Postage is the smaller part. Unpacking, checking, packing again, booking: [15] minutes each time. Three things that help small shops: measurements instead of S, M, L. A picture of the thing in a hand. A packing slip that says how to exchange. We have put a sheet for calculating it together.',
      hashtags: '#SmallBusiness #FewerReturns',
      callToAction: 'Ask for the calculation sheet',
      brief: 'Four slides: costs, three measures. Figures marked as an example.',
      alt: 'A returned parcel, opened on a table, beside it a notepad with a short sum.',
    },
    {
      title: 'We are looking for drivers',
      text: 'We are looking for [two] drivers from [date]. Plainly: [hours] a week, [pay], tours of about [number] stops, weekends [free]. The vans are ours, and so are fuel and insurance. You need a [class B] licence and patience with doorbells. Ride along for a day before you decide. Call [name], [number].',
      hashtags: '#WeAreHiring #DriverJobs',
      callToAction: 'Ride along for a day',
      brief: 'Two drivers in front of the van, laughing, plate unreadable. Consent in writing.',
      alt: 'Two drivers in work jackets lean against a van in the yard and laugh.',
    },
    {
      title: 'False messages in our name',
      text: 'Messages are going round: “Your parcel is stuck, pay [1.99].” They are not from us. We never ask for money or card details by text message, and our links lead only to [our address]. If you are unsure, do not tap it, call us: [number]. If you have paid already, call your bank at once.',
      hashtags: '#BeScamAware #ParcelTips',
      callToAction: 'Pass it on to your parents',
      brief: 'Text only.',
      alt: '',
    },
    {
      title: 'From scanner to door',
      text: 'Where is my parcel when tracking says “in transit”? One minute through our hall: collected, scanned, sorted, loaded, delivered. Five scans, so that we can tell you and your customers where it is. If one is missing we search before you ask. Senders: you may come and see it on [day].',
      hashtags: '#BehindTheParcel #SmallBusiness',
      callToAction: 'Come and see the hall',
      brief: 'One minute, one parcel followed with the camera; invented label; captions.',
      alt: 'A hand scanner points at a parcel on a conveyor, shelves with street names behind it.',
    },
  ],
  campaign: {
    name: 'We tell you first',
    message: 'Delays, holidays, false messages: you hear it from us before you have to ask.',
  },
  hashtagGroups: [
    { name: 'For recipients', tags: ['#DeliveryNews', '#OnTheRoadToday', '#ParcelTips', '#PackItRight'] },
    {
      name: 'Senders and team',
      tags: ['#SmallBusiness', '#ParcelCollection', '#BehindTheParcel', '#WeAreHiring'],
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
  scenarios: [
    {
      name: 'Many parcels late at once: weather, strike, breakdown of the system',
      holding:
        'Since [time] we have been delivering late in [area] because of [cause]. Parcels are safe; nothing needs to be ordered again. We will say here by [time] when they come. In urgent cases: [number].',
    },
    {
      name: 'Film of careless handling of parcels spreads',
      holding:
        'We have seen the film. Parcels must not be handled like that. We are finding out where and when it was taken, are talking to those involved, and will report here by [time]. If a parcel of yours is damaged, write to us with its number by message.',
    },
    {
      name: 'Accident with one of our vans',
      holding:
        'On [day] there was an accident with one of our vehicles in [place]. Our thoughts are with those concerned. We are working with the police and do not comment on the cause while it is being looked into. We will report here again by [time].',
    },
    {
      name: 'Addresses or signatures of customers got into the wrong hands',
      holding:
        'On [day] we noticed that data of recipients may have become accessible. The gap has been closed. We are informing those concerned and the authority in charge, and will say here by [time] which data it was. Questions: [number].',
    },
  ],
  decisions: {
    fit: {
      will: 'Dispatch posts what is late, one person answers, both on every working day.',
      willNot: 'We will not leave the answers to a machine or to whoever has time.',
    },
    brand: {
      will: 'We say cause, place and time, and admit mistakes.',
      willNot: 'We will not promise to be the fastest or always on time.',
    },
    audiences: {
      will: 'Recipients first, then senders, then those who want to drive.',
      willNot: 'We will not post image films for nobody in particular.',
    },
    competitors: {
      will: 'Once a quarter we look at how two others announce delays, one of them abroad.',
      willNot: 'We will not gloat when others have a breakdown.',
    },
    channels: {
      will: 'We stay where recipients ask, and answer there within hours.',
      willNot: 'We will not open a channel that nobody reads during tours.',
    },
    goals: {
      will: 'We count time to an answer, answered questions and enquiries of senders.',
      willNot: 'We will not count reach that anger has brought us.',
    },
    content: {
      will: 'Each post saves somebody a call, a breakage or a wait.',
      willNot: 'We will not show addresses, labels or people who have not agreed.',
    },
    tools: {
      will: 'Parcel numbers are looked up in our own system, never in the network’s.',
      willNot: 'We will not collect addresses in messages longer than the case takes.',
    },
    crisis: {
      will: 'From ten equal questions an hour dispatch gives notice; pictures of parcels are looked into the same day.',
      willNot: 'We will not name the driver, nor guess at causes.',
    },
  },
  avoid: {
    fit: 'Opening a page on which nobody answers. For a parcel firm every post becomes a counter for complaints.',
    brand: 'Advertising speed. The first late parcel turns the sentence against you.',
    audiences: 'Only thinking of senders because they pay. Recipients decide whom senders keep.',
    competitors: 'Copying the films of the large ones. Nearness is what they do not have.',
    channels: 'Giving parcel numbers and addresses in public comments.',
    goals: 'Counting followers. People follow you for as long as their parcel is on the way.',
    content: 'Stock photos of smiling couriers. Show rain, hall and hands.',
    tools: 'Asking for parcel data in five different inboxes that nobody clears.',
    crisis: 'Being silent until the cause is certain. Place and time can be said at once.',
  },
} as const satisfies StarterWords;
