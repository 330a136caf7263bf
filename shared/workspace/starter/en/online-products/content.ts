import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Shows how things are made and used, answers doubts before the purchase and leads to the shop.',
      bio: 'We make [product] in [place] and send it to you. Small batches, honest answers. Next batch: [date]',
      pinned: 'Who we are, what we make, how long delivery takes: three pictures.',
    },
    {
      role: 'Belongs to us alone: tells customers about batches first and brings them back.',
      bio: 'The letter from {brand}: once a week, next batch, one thing from the workshop, one tip for use. No daily mail.',
      pinned: 'The welcome letter: who writes, how often, and the care tips for the first product.',
    },
    {
      role: 'Is found for months by people who look for presents and ideas.',
      bio: 'Presents and ideas with [product], made by {brand} in small batches. Prices in the picture, delivery to [countries].',
      pinned: 'Presents by price: the board with everything that can be delivered now.',
    },
    {
      role: 'Brings people who did not know us, with films from the workshop.',
      bio: 'How [product] is made, by the people who make it. Ask us anything, we answer in films.',
      pinned: 'From [material] to finished [product] in one minute.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Sell more in our own shop and less through marketplaces',
      socialGoal: 'More people come to the shop from our channels and order there',
    },
    {
      businessGoal: 'One customer in three orders a second time',
      socialGoal: 'Customers hear from us regularly, are answered soon and show what they use',
    },
    {
      businessGoal: 'Be known to people who do not look for us yet',
      socialGoal: 'More of the right people see how our things are made',
    },
  ],
  targets: [
    {
      why: 'Orders are what the work is for. Social channels alone seldom bring many; that is why the figure is small and real.',
      source: 'Shop system: orders by source, with marked links',
    },
    {
      why: 'Without visits no orders. At two to three orders in a hundred visits we see what is missing.',
      source: 'Web analytics of the shop, visits by source “social”',
    },
    {
      why: 'An address that was given to us stays, even when a network changes its rules.',
      source: 'Newsletter service: confirmed subscriptions on the last day of the month',
    },
    {
      why: 'Whoever asks about delivery or material is about to buy. Eight hours means: the same day.',
      source: 'Inbox of all channels: median of the first answers, once a month',
    },
    {
      why: 'A bigger circle means more first visits. We count those who stay, not those from a raffle.',
      source: 'Statistics of the account on the last day of the month',
    },
  ],
  pillars: [
    {
      name: 'How it is made',
      description: 'Material, steps, tools, mistakes: what only we can show because we make it.',
      examples: [
        'From raw material to product in one minute',
        'The step that goes wrong most often',
        'Why a batch has only [number] pieces',
      ],
    },
    {
      name: 'In use',
      description:
        'The product in real rooms and hands: presents, care, pictures of customers with their consent.',
      examples: ['How it looks after a year', 'Care in three steps', 'A customer and the place it has found'],
    },
    {
      name: 'Straight answers',
      description: 'Price, material, delivery, returns, criticism: the questions that come before an order.',
      examples: [
        'What the price is made of',
        'How long delivery takes this month',
        'What a two-star review taught us',
      ],
    },
    {
      name: 'Next batch',
      description: 'Dates, choices, first looks: without false hurry, but in good time.',
      examples: [
        'The date of the next batch',
        'Vote on the new colour',
        'What is sold out and when it returns',
      ],
    },
  ],
  posts: [
    {
      title: 'From [material] to [product]',
      text: 'One minute, [number] steps, two hands.\nWe start with [material] from [place], [first step], then it rests for [time]. The step where we hold our breath is [step]: about one in [number] goes wrong there. You will see one of those too.\nA finished [product] only leaves us if we would keep it ourselves.\nWhich step surprised you?',
      hashtags: '#HowItsMade #SmallBatch #MadeByUs',
      callToAction: 'Ask us about a step',
      brief:
        'Upright, fixed camera, one shot for each step, sound of the workshop, no music. The failed piece stays in. Subtitles.',
      alt: 'Two hands at the workbench form a piece of material; a finished product stands behind.',
    },
    {
      title: 'For someone who has everything',
      text: 'Hardly anyone else will bring this one: we only make [number] at a time.\n[Product], [size], [price]. Packed by hand, with a card in your words, without the price in the parcel.\nOrdered by [day], it is with you by [day]. If it is not sure to be there in time, we write to you before you pay.',
      hashtags: '#PresentIdeas #SmallBatch #MadeByUs',
      callToAction: 'See what can be there in time',
      brief:
        'The product half unwrapped on a table, card beside it, daylight. For the pin: the price in the picture.',
      alt: 'A half-unwrapped product on brown paper, beside it a card written by hand.',
    },
    {
      title: 'What the price is made of',
      text: 'A [product] costs [price]. Where does it go?\nMaterial: [amount]. Work: [minutes], that is [amount]. Packing and postage: [amount]. Shop, fees, tax: [amount]. What is left: [amount], for tools, repairs and the months in which little is ordered.\nCheaper would work with other material or with hands that earn less. We want neither. Questions? Ask them all.',
      hashtags: '#HonestPrice #SmallBatch #MadeByUs',
      callToAction: 'Ask about the price',
      brief:
        'Six tiles: the product, then one share each as a plain bar with amount, the last one with the invitation to ask.',
      alt: 'First tile: a single product on a plain ground, the words “What the price is made of”.',
    },
    {
      title: 'The next batch comes on [date]',
      text: 'Dear all,\non [date] at [time] the next [number] pieces go into the shop. You know a day before everyone else, because you read this.\nNew: [what is new]. Unchanged: the price.\nIf yours is not there, reply to this letter. We note who waits for what and make that first.\nFrom the workshop: [one sentence].\nYours, [name]',
      hashtags: '',
      callToAction: 'Reply with what you are waiting for',
      brief: 'A letter, no picture needed. The title is the subject line; put the date into it.',
      alt: '',
    },
    {
      title: 'A year later',
      text: '[Name] has been using a [product] since [month]. Every day, says [name], also on the days on which the dishes are left standing.\nYou see it: [what has changed]. We like that better than new.\nDo you have one that has been with you for a while? Send us a picture. If we may show it, we ask first and say your name only if you want.',
      hashtags: '#InUse #MadeToLast #MadeByUs',
      callToAction: 'Send us a picture of yours',
      brief:
        'The customer’s own picture, unedited, with consent in writing; beside it a new piece for comparison.',
      alt: 'A used product with signs of a year of use, beside it the same piece new.',
    },
    {
      title: 'We pack your order',
      text: 'Order number [number], on its way to [region].\nFirst we check it against the light. Then paper, then the shake test: if you hear something, pack again. Last, the card. Today’s helper is [name].\nOrders before [time] leave the same day. And if something breaks all the same: picture to us, a new one is on its way.',
      hashtags: '#PackingOrders #SmallBusinessLife #SmallBatch',
      callToAction: 'Tell us what should be on your card',
      brief: 'From above, real speed, shake test with sound. Cover name and address or use a made-up parcel.',
      alt: 'Hands wrap a product in paper on a packing table; a stack of boxes stands beside it.',
    },
    {
      title: 'You choose the next colour',
      text: 'Two samples, one place in the next batch. Left: [colour]. Right: [colour]. The vote runs until tomorrow noon, and we really make what wins.',
      hashtags: '',
      callToAction: 'Vote in the story',
      brief: 'Both samples in the same daylight, no filter; vote with the names of the colours.',
      alt: 'Two colour samples of the product side by side at a window.',
    },
    {
      title: 'Care in three steps',
      text: 'So that you have it for long:\n1. After use: [step].\n2. Once a month: [step].\n3. Never: [mistake]. We tried it for you, and it was not pretty.\nIf something is worn out, you do not need a new one: [spare part] is [price] and fits all pieces since [year].\nSave this for when you need it.',
      hashtags: '#CareTips #MadeToLast #InUse',
      callToAction: 'Save it',
      brief:
        'The product being cared for, hands and cloth, close. For the pin: title and the three steps in the picture.',
      alt: 'A hand cares for a product with a cloth; the tin and a spare part lie beside it.',
    },
    {
      title: 'Five questions you have asked us',
      text: 'Dear all,\nfive questions came up again and again last month.\nHow long does delivery take? At the moment [number] days.\nCan I send it back? Within [number] days, no reason needed.\nIs it suitable for [use]? [Answer].\nWhy is [product] sold out so often? [Answer].\nWill the price go up? [Answer].\nThe sixth is yours: just reply.\nYours, [name]',
      hashtags: '',
      callToAction: 'Reply with your question',
      brief: 'A letter, no picture needed. Only questions that were really asked.',
      alt: '',
    },
    {
      title: 'What we do not send',
      text: 'This box is called “not quite”. This month [number] pieces are in it.\nThis one: [fault]. This one: [fault], visible only from below. This one we cannot explain.\nThey are not sold as new. Some we use ourselves, some go as seconds for [price], the rest becomes [material] again.\nWould you have seen the fault on the third?',
      hashtags: '#HowItsMade #SecondsSale #SmallBatch',
      callToAction: 'Guess the fault in the comments',
      brief: 'One piece after another held into the light, the fault from close up. Spoken, with subtitles.',
      alt: 'A box of products with small faults; a hand holds one of them into the light.',
    },
  ],
  campaign: {
    name: 'The [month] batch',
    message:
      '[Number] pieces, made between [date] and [date], shown step by step, on sale first for letter readers.',
  },
  hashtagGroups: [
    { name: 'Making', tags: ['#HowItsMade', '#SmallBatch', '#MadeByUs', '#HonestPrice'] },
    { name: 'Using and giving', tags: ['#PresentIdeas', '#InUse', '#MadeToLast', '#CareTips'] },
  ],
} as const satisfies ContentWords;
