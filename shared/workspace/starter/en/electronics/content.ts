import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
