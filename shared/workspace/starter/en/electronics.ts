import type { StarterWords } from '../content.ts';

export const words = {
  business: 'An electronics shop with its own repair bench in a middle-sized town',
  brand: {
    mission: 'Keep devices working for longer, and sell only what we would also repair.',
    promise: 'You know the price before we open the device, and you hear from us if anything changes.',
    audiencePromise:
      'If you follow us, you learn what can be repaired and what is worth buying, and you get an answer on the same working day.',
    values: [
      'Repair before replacing',
      'The price before the screwdriver',
      'Your data is none of our business',
      'Advice also means advising against',
    ],
    voice: [
      {
        trait: 'Clear',
        example: 'The battery holds 71 % of its charge. Below 80 %, changing it is worth it.',
        avoid: 'Your device suffers from a significant capacity degradation.',
      },
      {
        trait: 'Calm',
        example: 'Water in the phone? Switch it off, do not charge it, bring it in.',
        avoid: 'STOP! This one mistake destroys your phone!',
      },
      {
        trait: 'Honest about limits',
        example: 'This board we cannot save. We try to get your photos off it.',
        avoid: 'We can fix anything.',
      },
    ],
    wordsUsed: ['repair', 'fixed price', 'spare part', 'refurbished'],
    wordsAvoided: ['unbeatable', 'bargain', 'revolutionary', 'idiot-proof'],
    visualNotes:
      'Hands, tools, the open device under the bench lamp. Close-ups in focus, a tidy mat, no stock pictures. Names, numbers and photos on a customer’s screen are never in the picture.',
    claimsToProve: [
      'Original parts: delivery notes of the supplier, by device',
      'Repaired within [time]: the finishing times of the last three months',
      'Data is erased for good: protocol of the erasing tool',
    ],
    keyMessages: [
      'First the diagnosis and a price, then you decide.',
      'We sell devices that we can still repair in five years.',
    ],
  },
  offerings: [
    {
      name: 'Repair of phones, tablets and laptops',
      kind: 'service',
      message: 'Screen, battery, charging port: a price before we start, and a message when it is done.',
    },
    {
      name: 'New and refurbished devices',
      kind: 'product',
      message: 'Few models, chosen by how long they get updates and whether there are spare parts.',
    },
    {
      name: 'Setting up and moving data',
      kind: 'service',
      message: 'The new device goes home ready to use, and the old one is erased in front of you.',
    },
  ],
  audiences: [
    {
      name: 'Cracked screen, full day',
      summary: 'Needs the phone for work and family, and needs it back today',
      place: 'In town or on the way through, up to twenty minutes away',
      job: 'Employee, student or tradesperson, rarely at a desk all day',
      household: 'Alone or a young family',
      activeTimes: 'On the way to work, in the lunch break, after 6 pm',
      needs: ['A price before coming in', 'A time that holds', 'To know that nobody looks at the photos'],
      pains: ['Days without a phone', 'A repair that costs more than was said'],
      beliefNow: 'Repairing takes ages and is hardly cheaper than a new one.',
      beliefWished: 'I ask first, know the price in an hour and often save the new one.',
      sources: ['Ask ten repair customers at the counter what they nearly did instead'],
      accessibilityNeeds:
        'Films with subtitles, as most are watched without sound; prices as text, not only in the picture',
    },
    {
      name: 'One device for many years',
      summary: 'Compares for weeks, buys once, wants to keep it',
      place: 'The town and the villages around it',
      job: 'Office, school or own small business',
      household: 'Couple or family with school children',
      activeTimes: 'Evenings from 8 pm and Sunday morning',
      needs: [
        'Few clear criteria instead of tables',
        'A straight answer on refurbished devices',
        'Someone to ask after buying',
      ],
      pains: ['Reviews that all sound alike', 'Advice that only goes up in price'],
      beliefNow: 'In a shop they sell me what has to go.',
      beliefWished: 'There they ask what I need it for first, and sometimes they say: keep yours.',
      sources: ['Note for a month which three questions come before each laptop sale'],
      accessibilityNeeds: 'Comparisons as text with good contrast, no more than one idea on each picture',
    },
    {
      name: 'The family’s helpdesk',
      summary: 'Is called whenever a parent’s phone does something odd',
      place: 'In town; the parents often further out',
      job: 'Working, or just retired',
      household: 'Children grown up, parents over seventy-five',
      activeTimes: 'Early evening and weekends, in groups and messages rather than feeds',
      needs: [
        'Short guides to pass on',
        'A place where parents are treated with patience',
        'Help against scam messages',
      ],
      pains: ['Explaining the same settings over the phone', 'Fear that parents lose money or pictures'],
      beliefNow: 'I must do all of it myself.',
      beliefWished: 'I can send them there, and they come back calmer than they went.',
      sources: ['Ask at each set-up appointment who recommended the shop and why'],
      accessibilityNeeds: 'Large type, slow cuts, spoken steps that are also written down',
    },
  ],
  channels: [
    {
      role: 'Shows repairs and advice, and turns “is it worth it?” into a message to us.',
      bio: 'Repairs and advice in [town]. Message us the model and the fault: the price comes before the screwdriver. [opening hours]',
      pinned: 'How a repair works here: message, price, appointment, done. Four pictures.',
    },
    {
      role: 'Reaches neighbours and families: opening hours, dates, help to pass on, reviews answered.',
      bio: '{brand}: electronics and repairs in [town]. Phones, tablets, laptops. Open [opening hours], messages answered on working days.',
      pinned: 'Opening hours, address, list of fixed prices and how to reach us.',
    },
    {
      role: 'Keeps the short guides findable for years and sends people to the shop with a question.',
      bio: 'Short guides from a repair shop in [town]: settings, backups, what can be repaired. One question, one film.',
      pinned: 'Backing up a phone before a repair, step by step.',
    },
    {
      role: 'Tells those who asked for it about dates, scam warnings and finished batches of refurbished devices.',
      bio: 'News from {brand} in [town]: at most once a week. Warnings, dates, refurbished devices.',
      pinned: 'What comes here, how often, and how to leave again.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Fill the repair bench evenly and sell more devices with advice',
      socialGoal: 'More people ask us for a price or advice before they order elsewhere',
    },
    {
      businessGoal: 'Keep customers for more than one device',
      socialGoal: 'Every question is answered quickly, and guides save people a trip',
    },
    {
      businessGoal: 'Be the first name in town when something breaks',
      socialGoal: 'More people from the area know us before their device fails',
    },
  ],
  targets: [
    {
      why: 'An enquiry with model and fault is the step before every repair. Each one counts, also when we advise against it.',
      source: 'Tally at the counter and in the inbox: “found you on …”, added up at the end of the month',
    },
    {
      why: 'Those who look at the price list come prepared. It shows whether posts lead further than a like.',
      source: 'Web analytics of the website, visits by source “social”',
    },
    {
      why: 'With a broken phone people write to three shops, and the first clear answer wins.',
      source: 'Message inbox: median of the first answers, read once a month',
    },
    {
      why: 'Only followers from the area help us. The number stays modest, and that is right.',
      source: 'Statistics of the account on the last day of the month, places checked as well',
    },
    {
      why: 'Whether those who see us find it useful: saves and questions weigh more than likes.',
      source: 'Statistics of the account: engagements divided by reach, over the month',
    },
  ],
  pillars: [
    {
      name: 'Repaired, not replaced',
      description:
        'Real repairs from the bench: the fault, the part, the price, and when it is not worth it.',
      examples: [
        'A charging port before and after cleaning',
        'What a battery costs at four ages of a phone',
        'Three repairs we turned down this month',
      ],
    },
    {
      name: 'Which one suits me?',
      description: 'Buying advice without a ranking: few questions that lead to a decision.',
      examples: [
        'How much storage a family really fills',
        'What our grades for refurbished devices mean',
        'New or used: laptops for the first term',
      ],
    },
    {
      name: 'Help to pass on',
      description:
        'One setting, one warning, one step at a time, made to be forwarded to parents and friends.',
      examples: [
        'Larger text in one minute',
        'How to tell a false parcel message',
        'Backing up photos before a repair',
      ],
    },
    {
      name: 'Behind the counter',
      description: 'Who works here, how we handle data, and what happens to what cannot be saved.',
      examples: [
        'A day at the bench in eight pictures',
        'Where old batteries go',
        'How our apprentice learned to solder',
      ],
    },
  ],
  posts: [
    {
      title: 'A new screen in 45 seconds',
      text: 'In real life it takes [minutes]. Here are 45 seconds: warm up, lift off, clean, new screen in, test every corner.\nThe [model] was cracked from top to bottom, the photos on it are all still there. Price of this repair: [price], said before we began.\nIs yours cracked too? Send us the model and we will send you the price.',
      hashtags: '#PhoneRepair #ScreenRepair #RepairDontReplace',
      callToAction: 'Send us the model by message',
      brief:
        'From above under the bench lamp, sped up, with one pause at the old cable. Nothing private on the screen. Prices as text in the film.',
      alt: 'Two hands lift a cracked glass off a phone; beside it lies the new screen.',
    },
    {
      title: 'Four questions before you buy a laptop',
      text: '1. What do you do with it on a Tuesday, not on the best day?\n2. How many years should it last?\n3. What must go in: camera, printer, second screen?\n4. What is the most you want to spend?\nWith four answers, a hundred models become three. Bring them along or write them to us. We also say so if your old one is enough.',
      hashtags: '#LaptopAdvice #BuyingGuide #KeepItLonger',
      callToAction: 'Save it for the next purchase',
      brief:
        'Five tiles: one question each with a picture from the shop, the last one with address and hours.',
      alt: 'First tile: an open laptop on the shop counter, the words “Four questions before you buy”.',
    },
    {
      title: 'Before the repair: five minutes for your photos',
      text: 'Most repairs leave your data as it is. A backup is still better, because a broken device sometimes breaks further.\nConnect it to the mains and Wi-Fi, open the settings, look for “Backup”, wait until date and time are from today. Done.\nIt does not work because the screen is black? Come in without. We look together at what is possible.',
      hashtags: '#BackupFirst #PhoneHelp',
      callToAction: 'Pass it on to someone with a cracked screen',
      brief: 'A phone on the charger, screen with the finished backup, date readable. Test device only.',
      alt: 'Phone on a charging cable; its screen says that the last backup is from today.',
    },
    {
      title: 'Who opens your device',
      text: 'This is [name]. [Name] has been repairing here for [number] years and first opened a radio at the age of [age].\nWhat [name] needs from you: the fault in one sentence. What [name] does not need: your photos, messages or passwords. If we have to test something, you are there or we use the guest mode.\nWhat would you like to ask [name]?',
      hashtags: '#BehindTheCounter #RepairShop #YourDataYourBusiness',
      callToAction: 'Ask in the comments',
      brief: 'Portrait at the bench, daylight from the side, the loupe pushed up. Consent in writing first.',
      alt: 'A technician sits at the workbench with a magnifier, an opened tablet before them.',
    },
    {
      title: 'New or refurbished?',
      text: 'Same money, two ways: a new simple model or a two-year-old better one, checked by us, with a new battery and [number] months’ warranty. What would you take? On Monday we show what we would check first.',
      hashtags: '',
      callToAction: 'Vote in the story',
      brief: 'Both devices side by side, price tags visible; poll with “New” and “Refurbished”.',
      alt: 'Two phones side by side on the counter, one in its box, one with a label saying “checked”.',
    },
    {
      title: 'What the fan had to say',
      text: '“It is so loud lately.” The reason was between fan and heat sink: [number] years of dust, pressed into felt.\nCleaned, new paste, tested for an hour. The laptop runs [number] degrees cooler, and no part had to be bought. [price].\nIf yours whistles, bring it in before summer. Heat is what ages it.',
      hashtags: '#LaptopRepair #RepairDontReplace',
      callToAction: 'Ask for an appointment',
      brief:
        'The felt of dust on a white cloth, the open fan next to it. Close, in focus, no serial numbers.',
      alt: 'A grey strip of dust on a cloth, beside it the opened fan of a laptop.',
    },
    {
      title: 'Larger text in one minute',
      text: 'For everyone who holds the phone at arm’s length, and for those who are then called.\nSettings, display, text size: push it to the right until reading is easy. Then make the text bold and the screen brighter.\nThe film shows it slowly and with big pictures. Send it to whoever asked you last Sunday. If it looks different on that phone, tell us the model.',
      hashtags: '#LargerText #PhoneHelp #EasyToRead',
      callToAction: 'Send it to your parents',
      brief:
        'Upright, screen filling the picture, one finger, no music. Every step spoken and as a subtitle; a second of rest after each.',
      alt: 'A finger moves the slider for text size to the right on a phone.',
    },
    {
      title: 'What our grades mean',
      text: 'Refurbished says little until someone says what was done. With us:\nA: no marks you see at arm’s length.\nB: fine scratches, screen flawless.\nC: marks of use, cheaper, works just as well.\nFor all: battery at [percent] % or more, erased, tested point by point, [number] months’ warranty. The test sheet comes along in the box.',
      hashtags: '#Refurbished #KeepItLonger #BuyingGuide',
      callToAction: 'Ask what is here this week',
      brief:
        'One tile for each grade with a real device in the same light, the last tile shows the test sheet.',
      alt: 'First tile: three phones with labels A, B and C, all backs visible in the same light.',
    },
    {
      title: 'When we advise against it',
      text: 'A [model], ten years old, board damaged by water. The repair would cost [price], without a promise that it lasts.\nWe said: do not. Instead we saved the photos, erased the device and took it for recycling.\nA repair is worth it if it costs less than half of a like-for-like replacement. That is our rule of thumb. What is yours?',
      hashtags: '#HonestAdvice #RepairDontReplace',
      callToAction: 'Tell us your rule of thumb',
      brief: 'Microscope view of the corroded spot, then the technician says the sentence into the camera.',
      alt: 'Enlarged circuit board with green and white corrosion around a connector.',
    },
    {
      title: 'Collection day for old batteries',
      text: 'On [date], from [time] to [time], we take old batteries, phones and chargers, also from elsewhere and without buying anything.\nPlease tape over the poles. Swollen batteries: do not press, do not charge, put them in sand or a metal tin and call us on [phone] first.\nWhat still works goes to [organisation]. We tell you afterwards how much it was.',
      hashtags: '#OldBatteries #Recycling',
      callToAction: 'Note the date and tell the neighbours',
      brief: 'No picture needed; write the date into the first line.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Battery weeks',
    message: 'A new battery instead of a new phone: we measure for free, name the price, and you decide.',
  },
  hashtagGroups: [
    { name: 'Repair and help', tags: ['#RepairDontReplace', '#PhoneRepair', '#LaptopRepair', '#PhoneHelp'] },
    { name: 'Advice and shop', tags: ['#BuyingGuide', '#Refurbished', '#KeepItLonger', '#RepairShop'] },
  ],
  competitors: [
    {
      name: 'The quick repair stand in the shopping centre',
      market: 'Our town',
      style: 'Prices on every picture, fast cuts, answers in single words',
      strengths: ['Prices at first sight', 'Open when everyone else is closed'],
      weaknesses: ['No faces and no warranty terms', 'Complaints stand unanswered'],
      gaps: ['Nobody there says when a repair is not worth it'],
    },
    {
      name: 'A repair workshop abroad with a following for its films',
      market: 'Example from abroad',
      style: 'Long quiet films of single repairs, explained at the microscope',
      strengths: [
        'People stay to the end because they want to know if it works',
        'Mistakes stay in the film',
      ],
      weaknesses: ['Hardly anything for laypeople', 'Viewers live too far away to become customers'],
      gaps: ['Short guides for people who only want to use their device'],
    },
  ],
  techniques: [
    {
      title: 'The repair as a question',
      description: 'The film begins with the fault and leaves open until the end whether it can be saved.',
      adaptation: 'Once a month a hard case with the outcome at the end, also when it fails',
      hypothesis: 'If the outcome stays open until the end, more people watch the whole film.',
      measure: 'Share of views to the end, compared with the last four films',
    },
    {
      title: 'The price in the first picture',
      description: 'The price of the repair stands in the first picture instead of “message us for a price”.',
      adaptation: 'Four posts with and four without the price in the picture, same kinds of repair',
      hypothesis: 'With the price in sight fewer people ask, but more of those who ask come in.',
      measure: 'Enquiries and appointments for each post, tallied at the counter',
    },
  ],
  scenarios: [
    {
      name: 'Repairs are late because a part is missing',
      holding:
        'Repairs of [model] take longer at the moment because [part] has not come. Everyone waiting gets a message from us by [time] with a date or the offer to cancel at no cost. Ask us here or on [phone].',
    },
    {
      name: 'A customer says that we damaged the device',
      holding:
        'We have read what happened to [device] and take it seriously. We have asked the customer to bring it in so that we can look at it together, with the record of the repair. We will say here by [date] what came of it, if the customer agrees.',
    },
    {
      name: 'Data was left on a returned or resold device',
      holding:
        'On a device that we sold, data of a previous owner was found. That must not happen. We have taken the device back, stopped the sale of refurbished devices and are informing the person concerned and the authority in charge. More here by [time].',
    },
    {
      name: 'A swollen battery or the recall of a device',
      holding:
        'If you bought [model] between [date] and [date] from us: switch it off, do not charge it, do not press it, keep it away from things that burn. We exchange it. Call [phone]; next information here at [time].',
    },
  ],
  decisions: {
    fit: {
      will: 'give two fixed half-hours a day to messages and one morning a week to posts.',
      willNot: 'leave the accounts to whoever happens to have no customer.',
    },
    brand: {
      will: 'name a price or a price range in every repair post.',
      willNot: 'promise rescued data or finishing times we cannot prove.',
    },
    audiences: {
      will: 'speak to people in town with a broken or an ageing device, and to those who help their parents.',
      willNot: 'write for enthusiasts who want test figures of the newest models.',
    },
    competitors: {
      will: 'look once a month at how two repairers answer complaints and learn one thing from it.',
      willNot: 'compare our prices with theirs in public.',
    },
    channels: {
      will: 'keep the first two channels reliably before adding films and messages.',
      willNot: 'open another channel just to be there first.',
    },
    goals: {
      will: 'measure enquiries at the counter and in the inbox, every month in the same way.',
      willNot: 'buy followers or hold raffles for a new phone.',
    },
    content: {
      will: 'film one real repair a week and say each time what it cost.',
      willNot: 'show anything private of a customer, not even blurred.',
    },
    tools: {
      will: 'use one shared inbox and a list of standard answers with prices.',
      willNot: 'pay for a tool before we have missed two messages without it.',
    },
    crisis: {
      will: 'warn about dangerous devices within an hour and say what to do with them.',
      willNot: 'discuss a customer’s repair in comments or name the customer.',
    },
  },
  avoid: {
    fit: 'Counting only the hours for posts. In this trade the questions take more time than the pictures.',
    brand: 'Sounding like a data sheet. Customers buy an answer, not a specification.',
    audiences:
      'Taking yourself as the audience. Whoever repairs devices is not the one who is afraid of losing photos.',
    competitors:
      'Watching only the big chains. The rival your customers ask first is often the stand round the corner.',
    channels:
      'Posting test reports on five channels. Two channels with prices and answers bring more appointments.',
    goals: 'Being glad of views from far away. A repair is only brought in from nearby.',
    content: 'New releases every day. The manufacturers do that already; nobody else can show your bench.',
    tools: 'Passwords on a note at the till. When someone leaves, the account leaves too.',
    crisis: 'Explaining first and warning later. With a hot battery the first sentence is what to do.',
  },
} as const satisfies StarterWords;
