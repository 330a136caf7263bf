import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
