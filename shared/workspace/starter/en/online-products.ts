import type { StarterWords } from '../content.ts';

export const words = {
  business: 'A small maker that sells its own products online only',
  brand: {
    mission: 'Make few things, know each one by heart, and sell them straight to those who use them.',
    promise: 'We make what we sell, we say what is in it, and if it disappoints you can send it back.',
    audiencePromise:
      'If you follow us, you see how things are made, hear about new batches first and get honest answers on price, material and delivery.',
    values: [
      'Made by us, not only labelled',
      'Say what is in it',
      'Small batches, no false hurry',
      'A parcel is a promise',
    ],
    voice: [
      {
        trait: 'Exact',
        example: '62 pieces in this batch. The next one is ready in five weeks.',
        avoid: 'Only a few left! Be quick!',
      },
      {
        trait: 'Personal',
        example: 'I packed yours on Tuesday, with the second-best tape because the first ran out.',
        avoid: 'Your order has been processed by our fulfilment team.',
      },
      {
        trait: 'Upright',
        example: 'The colour comes out warmer than in the picture. We have taken a new one.',
        avoid: 'Slight deviations are not a reason for complaint.',
      },
    ],
    wordsUsed: ['batch', 'made by us', 'in use', 'spare part'],
    wordsAvoided: ['must-have', 'game-changer', 'last chance', 'sustainable'],
    visualNotes:
      'One thing in each picture, in daylight, where it is used. A hand or a coin shows the size. Colours as they are: compare with the product next to the screen before publishing.',
    claimsToProve: [
      '“Made in [place]”: which steps happen there, with invoices',
      '“Free of [substance]”: report of the laboratory for each batch',
      '“Lasts [number] years”: own test with date and pictures',
    ],
    keyMessages: [
      'You buy from those who made it, and they answer you.',
      'Made in small batches: what is sold out comes back, and we say when.',
    ],
  },
  offerings: [
    {
      name: 'The main product: [product]',
      kind: 'product',
      message: 'What it is made of, what it is good at and for whom it is not, in three sentences.',
    },
    {
      name: 'Present set',
      kind: 'product',
      message: 'Packed by hand with a card in your words; the price is not in the parcel.',
    },
    {
      name: 'Spare parts and refills',
      kind: 'service',
      message: 'What wears out can be ordered singly, so that the rest goes on being used.',
    },
  ],
  audiences: [
    {
      name: 'A present with a story',
      summary: 'Looks for something that nobody has yet and that comes in time',
      place: 'Anywhere we deliver, mostly in towns',
      job: 'Employed, often in a job with little time in the day',
      household: 'Couple or circle of friends with many birthdays',
      activeTimes: 'Lunch break, evenings on the sofa, the four weeks before feast days',
      needs: [
        'Ideas by price and person',
        'A delivery date that can be relied on',
        'Something to tell when handing it over',
      ],
      pains: ['Presents that three others bring too', 'A parcel that comes a day late'],
      beliefNow: 'Small shops are lovely, but I do not know if it comes in time.',
      beliefWished: 'It comes by the date they name, and I can say who made it.',
      sources: ['One question in the order form for a month: “for yourself or as a present?”'],
      accessibilityNeeds:
        'Price and delivery date as text, not only in the picture; links one can hit with a thumb',
    },
    {
      name: 'Bought it, kept it',
      summary: 'Has ordered before, is content, would come back if reminded',
      place: 'Anywhere we deliver',
      job: 'All kinds',
      household: 'All kinds; half of them use it every day',
      activeTimes: 'Sunday morning and on the evening the parcel arrives',
      needs: ['Care that keeps it good', 'To know about batches in time', 'Refills without searching'],
      pains: ['Sold out before one has heard of it', 'Mail every second day'],
      beliefNow: 'Nice thing, I had almost forgotten where it came from.',
      beliefWished: 'I know when the next batch comes and tell others about it.',
      sources: ['Write to ten people who ordered twice and ask what brought them back'],
      accessibilityNeeds: 'Newsletter that reads well as plain text; pictures with descriptions',
    },
    {
      name: 'Reads the small print',
      summary: 'Likes it, but wants to know who is behind it before paying',
      place: 'Anywhere we deliver',
      job: 'Often technical or caring professions, used to looking closely',
      household: 'Alone or a young family',
      activeTimes: 'Late in the evening, after having seen a film about it',
      needs: [
        'What is in it and where from',
        'Return and warranty in two sentences',
        'Reviews that can be believed',
      ],
      pains: ['Shops that exist only in adverts', 'The same goods under five names'],
      beliefNow: 'That is surely bought in cheaply and relabelled.',
      beliefWished: 'I have seen it being made, and they answer questions about it.',
      sources: ['Collect the questions people ask before the first order for four weeks'],
      accessibilityNeeds: 'Films with subtitles, data on the product as text and not as a picture',
    },
  ],
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
  competitors: [
    {
      name: 'The well-known small maker with the same kind of product',
      market: 'Our own country',
      style: 'Bright pictures, a face everyone knows, batches that sell out in minutes',
      strengths: ['The maker speaks into the camera', 'Dates of batches are announced early'],
      weaknesses: ['Questions on material stay open', 'Those who go away empty-handed get annoyed in public'],
      gaps: ['Nobody there shows the product after a year of use'],
    },
    {
      name: 'A workshop abroad that ships worldwide',
      market: 'Example from abroad',
      style: 'Quiet films without words, the same angle for years',
      strengths: ['Understood without language', 'A series one recognises after a second'],
      weaknesses: ['Postage and duty only appear at the till', 'Answers take days'],
      gaps: ['Honest figures: price, delivery, returns'],
    },
  ],
  techniques: [
    {
      title: 'The same angle every week',
      description: 'A camera that never moves, and each week another step at the same bench.',
      adaptation: 'A fixed place for the phone above the bench, one film a week for eight weeks',
      hypothesis:
        'A series with a fixed frame is recognised and watched to the end more often than single films.',
      measure: 'Share of views to the end over eight films, compared with those before',
    },
    {
      title: 'The waiting list instead of the countdown',
      description: 'Those interested put their name down; they are told first and nobody has to be quick.',
      adaptation: 'For one batch a list by newsletter reply, for the next only the date as before',
      hypothesis: 'With a list more of those interested order, and fewer are disappointed.',
      measure: 'Orders for each hundred interested, and complaints about “sold out”, both batches',
    },
  ],
  scenarios: [
    {
      name: 'Parcels come late before a feast day',
      holding:
        'Parcels sent since [date] are taking longer than we said. We are sorry, especially if yours is a present. We write to everyone affected by [time]: with the new date and the choice to wait or get the money back. Questions here or to [address].',
    },
    {
      name: 'A batch is faulty or may be harmful',
      holding:
        'Some [product] from batch [number] may have [fault]. Please do not use them until we know more. You find the number [place]. We have stopped the sale, are having it tested and pay you back in any case. Next information here at [time].',
    },
    {
      name: 'We are accused of fake reviews or of copying',
      holding:
        'It is being said that [accusation]. We take that seriously and are checking it today, order by order. We delete no comments on it. What we find, even if it is unpleasant for us, will be here by [time].',
    },
    {
      name: 'A fake shop sells under our name',
      holding:
        'At [address] somebody is selling under our name. That is not us, and the goods are not ours. Our only shop is [address]. If you ordered there: talk to your bank today and report it to the police. We have reported it and help you with papers: [address].',
    },
  ],
  decisions: {
    fit: {
      will: 'set aside one day in two weeks for filming and half an hour a day for answers.',
      willNot: 'let making suffer so that there is something to post.',
    },
    brand: {
      will: 'show everything we claim: the step, the place, the report.',
      willNot: 'put pressure on anyone with countdowns or invented scarcity.',
    },
    audiences: {
      will: 'speak to people looking for a present, to customers we have, and to those who doubt.',
      willNot: 'go after bargain hunters or resellers.',
    },
    competitors: {
      will: 'look once a month at one maker at home and one abroad and note what their customers ask for in vain.',
      willNot: 'take over products, pictures or phrases from others.',
    },
    channels: {
      will: 'lead every channel to the shop and to the letter.',
      willNot: 'depend on one network for more than half of our orders.',
    },
    goals: {
      will: 'look at orders and visits with marked links, month by month.',
      willNot: 'count likes as success or give discounts for following.',
    },
    content: {
      will: 'film while we work anyway and show failures too.',
      willNot: 'show customers’ pictures without written consent.',
    },
    tools: {
      will: 'get by with shop statistics, newsletter service and this plan.',
      willNot: 'automate answers to people who complain.',
    },
    crisis: {
      will: 'write to those affected before we write in public.',
      willNot: 'wait with a warning until the laboratory is certain.',
    },
  },
  avoid: {
    fit: 'Planning posts for days on which orders have to be packed. Before feast days both go wrong.',
    brand: 'Words every shop uses. “With love” and “high quality” say nothing that can be checked.',
    audiences: 'Making everything for new people. The second order is easier to win than the first.',
    competitors: 'Comparing prices with marketplaces. Compare what people ask there and nobody answers.',
    channels: 'Only building on rented ground. If the account is locked, the addresses of the letter remain.',
    goals: 'A goal for orders without a figure for visits. Then nobody knows what to change.',
    content: 'Only finished products on a plain ground. Doubt disappears where one sees hands at work.',
    tools: 'Three programs that post the same thing. The time goes into the tool, not into the answer.',
    crisis: 'Deleting criticism of late parcels. Everyone who waits sees that it is gone.',
  },
} as const satisfies StarterWords;
