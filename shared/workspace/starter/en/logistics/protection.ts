import type { ProtectionWords } from '../../content.ts';

export const protection = {
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
} as const satisfies ProtectionWords;
