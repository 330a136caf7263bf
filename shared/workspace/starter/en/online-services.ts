import type { StarterWords } from '../content.ts';

export const words = {
  business: 'A small language school that teaches only online: live lessons for adults, alone or in threes',
  brand: {
    mission: 'Bring adults to the point where they speak, not where they have finished a book.',
    promise: 'The same teacher every week, a plan for eight weeks, and you can stop at the end of any month.',
    audiencePromise: 'Whoever follows us can say one more sentence a week, with or without lessons.',
    values: ['Speaking before grammar', 'The same face every week', 'No fine print', 'Mistakes are material'],
    voice: [
      {
        trait: 'Encouraging',
        example: 'That was understandable. Now the same sentence, a little shorter.',
        avoid: 'Speak like a native in 30 days!',
      },
      {
        trait: 'Practical',
        example: 'Three sentences for tomorrow’s phone call.',
        avoid: 'Immerse yourself in a holistic learning journey.',
      },
      {
        trait: 'Open',
        example: 'With one lesson a week it takes about a year to this level.',
        avoid: 'Results guaranteed.',
      },
    ],
    wordsUsed: ['speak', 'lesson', 'your teacher', 'next sentence'],
    wordsAvoided: ['fluent in weeks', 'secret method', 'effortless', 'only today'],
    visualNotes:
      'Faces of the teachers in their own rooms, handwriting, screens with large type. Learners only with written consent. No flags as decoration, no people jumping for joy.',
    claimsToProve: [
      '“Level [level] in [weeks] weeks”: results of those who finished, all of them',
      'Reviews: real, unshortened, with consent',
      '“Certified teachers”: certificates on file, valid',
    ],
    keyMessages: [
      'You speak from the first lesson on, with the same person every week.',
      'Stop at the end of any month, with one click, without asking.',
    ],
  },
  offerings: [
    {
      name: 'Single lessons, 45 minutes a week',
      kind: 'service',
      message: 'One teacher, one plan for eight weeks, material from your own work and life.',
    },
    {
      name: 'Speaking in threes',
      kind: 'service',
      message: 'Three people of the same level, one hour, everyone speaks twenty minutes.',
    },
    {
      name: 'Language for a team',
      kind: 'service',
      message: 'For firms: lessons during working hours, one report a quarter, the firm’s own texts.',
    },
  ],
  audiences: [
    {
      name: 'The call on Thursday',
      summary: 'Understands almost everything and freezes when asked something in a meeting',
      place: 'Anywhere with a good line, mostly cities',
      job: 'Office, engineering, care; international colleagues or customers',
      household: 'Alone or couple, little spare time',
      activeTimes: 'Lunch break and on the way home, 6 to 8 pm',
      needs: [
        'Sentences for next week',
        'To speak without being laughed at',
        'A fixed time that can be moved',
      ],
      pains: ['Ten years of school and no courage', 'Apps that never make one speak'],
      beliefNow: 'I first need more grammar.',
      beliefWished: 'I speak with what I have, and it gets better each week.',
      sources: ['Ask in each trial lesson which situation brought them here'],
      accessibilityNeeds: 'Subtitles in both languages, no text in fast cuts',
    },
    {
      name: 'New language, new life',
      summary: 'Has moved or is about to, and wants to manage offices, school and neighbours',
      place: 'A new country, or the last months before it',
      job: 'Changing jobs, sometimes none yet',
      household: 'Couples and families in transition',
      activeTimes: 'Evenings from 9 pm, weekends',
      needs: ['Words for everyday things', 'Someone patient', 'A price that fits now'],
      pains: ['Courses that begin in September', 'Officials on the phone'],
      beliefNow: 'I am too old for a new language.',
      beliefWished: 'I can arrange an appointment by phone, and that was the beginning.',
      sources: ['Ask those who stopped what helped and what was missing'],
      accessibilityNeeds: 'Simple sentences, large type, slow speech with a pause',
    },
    {
      name: 'Responsible for the team',
      summary: 'Is to get eight people to speak with customers and has a budget to justify',
      place: 'Firms with twenty to two hundred people',
      job: 'Personnel, team lead, training',
      household: 'Does not matter here',
      activeTimes: 'Weekdays 8 to 10 am',
      needs: ['Proof that it works', 'One contact and one invoice', 'Lessons that fit shifts'],
      pains: ['Seats paid for and not used', 'Reports full of percentages'],
      beliefNow: 'Language courses are a perk that fizzles out.',
      beliefWished: 'After a quarter I see who speaks, and I can stop if not.',
      sources: ['Talk to three firms that asked and did not buy'],
      accessibilityNeeds: 'Documents that work with screen readers, figures as a table',
    },
  ],
  channels: [
    {
      role: 'Gives one usable sentence at a time and leads to a trial lesson by message.',
      bio: 'Speak from the first lesson. Live, online, the same teacher every week. Trial lesson: write “trial”. {brand}',
      pinned: 'How a trial lesson goes, and what it costs afterwards.',
    },
    {
      role: 'Keeps learners and those still thinking at it: one sentence, one story, one task a week.',
      bio: 'One sentence, one story, one small task. Every Wednesday from {brand}. Unsubscribe with one click.',
      pinned: 'The ten tasks that were answered most.',
    },
    {
      role: 'Is found by people who search for a situation, for years.',
      bio: 'What to say when … Short films for adults who learn a language. By the teachers of {brand}.',
      pinned: 'Introducing yourself in a meeting, in three lengths.',
    },
    {
      role: 'Reaches those who decide for a team, with figures and cases.',
      bio: 'Languages for teams, live and online. A quarter, a report, and you may stop. {brand}',
      pinned: 'What a quarter with eight people costs and brings.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Fill the teachers’ weeks with learners who stay',
      socialGoal: 'More people book a trial lesson because they have heard us teach',
    },
    {
      businessGoal: 'Learners stay longer than three months',
      socialGoal: 'Learners and followers practise with us between lessons and get answers',
    },
    {
      businessGoal: 'Be known to teams and newcomers for speaking',
      socialGoal: 'More people who need to speak see us every week',
    },
  ],
  targets: [
    {
      why: 'The trial lesson is where it is decided. More than fifty we could not give well.',
      source: 'Booking system: trial lessons with “where from” social networks',
    },
    {
      why: 'If many try and few stay, the posts promise something that the lesson is not.',
      source: 'Booked courses divided by trial lessons from social networks, by month',
    },
    {
      why: 'What is saved is practised. A heart is not.',
      source: 'Statistics of the account: saves in the month',
    },
    {
      why: 'Whoever asks for a time at night books elsewhere in the morning.',
      source: 'Message inbox: median of the first answers, once a month',
    },
    {
      why: 'The number shows whether we are seen at all; it is not the goal.',
      source: 'Statistics of the account on the last day of the month',
    },
  ],
  pillars: [
    {
      name: 'One sentence more',
      description: 'Situations and the words for them, short and to be repeated aloud.',
      examples: ['Interrupting politely', 'Asking the price on the phone', 'Small talk that ends in time'],
    },
    {
      name: 'Real learners',
      description: 'Ways with detours, with consent, told by those who went them.',
      examples: ['My first phone call with an office', 'Why I stopped and began again', 'Week 1 and week 20'],
    },
    {
      name: 'Into a lesson',
      description: 'What happens in a lesson: mistakes, corrections, laughter, plan.',
      examples: ['Three minutes of a trial lesson', 'How we correct', 'A plan for eight weeks'],
    },
    {
      name: 'Plain about us',
      description: 'Prices, stopping, teachers, and who is better off elsewhere.',
      examples: ['What a month costs', 'How to stop', 'When an app is enough'],
    },
  ],
  posts: [
    {
      title: 'Interrupting politely',
      text: 'Someone talks and talks, and you have a question.\nSay: “Sorry to jump in, may I ask one thing?”\nThen a pause. Then the question, in one breath.\nThe film shows it three times: slow, normal, and with a colleague who does not stop. Say it aloud with us, it works better than reading.\nWhich meeting do you need it for?',
      hashtags: '#LearnToSpeak #Meetings #OneSentenceMore',
      callToAction: 'Say it aloud and save it',
      brief: 'A teacher into the camera, sentence large as subtitle, then a second person as the talker.',
      alt: 'A teacher raises a hand slightly; below her the sentence “May I ask one thing?”.',
    },
    {
      title: 'Week 1 and week 20',
      text: '[first name] has let us show both recordings, with all the mistakes.\nWeek 1: eleven words, four of them “sorry”.\nWeek 20: a complaint about an invoice, two minutes, understood at once.\nIn between: 19 lessons, three of them missed, one week without any wish to go on.\nWhat helped most: the same 15 sentences until they bored us both.',
      hashtags: '#LearnToSpeak #RealLearners',
      callToAction: 'Write where you are: week 1 or week 20?',
      brief:
        'Four tiles: quotes from both recordings, what lay between, the favourite sentence; face only with consent.',
      alt: 'Two handwritten speech bubbles, above “Week 1” with few words, below “Week 20” with many.',
    },
    {
      title: 'Letter: the phone call',
      text: 'This week’s sentence: “I am calling about my appointment on [day].”\nIt opens almost every call, because the other person now knows what to look for.\nThe task: call somewhere that is open, ask for the opening hours, say thank you. Two minutes.\nReply in one line how it went, also if you hung up. Next Wednesday we print three answers, without names.',
      hashtags: '',
      callToAction: 'Reply in one line',
      brief: 'Text only, the sentence set off in large type.',
      alt: '',
    },
    {
      title: 'What stops you?',
      text: 'When you should speak, what stops you first?\nWe ask because on [day] we make a film for the most frequent answer, with sentences for exactly that moment.',
      hashtags: '#LearnToSpeak',
      callToAction: 'Vote',
      brief: 'Poll with four answers: missing words, accent, the others’ speed, fear of mistakes.',
      alt: '',
    },
    {
      title: 'What a month costs',
      text: 'Four single lessons: [price]. Speaking in threes: [price]. Trial lesson: free, once.\nStopping: at the end of any month, with a click in your account. Nobody calls you.\nMoved lessons: free until 24 hours before.\nWhat is not included: certificates of other institutes. If you need one, we tell you what else you need for it.',
      hashtags: '#NoFinePrint',
      callToAction: 'Ask what is not clear',
      brief: 'Photo of a handwritten price list on a desk beside a laptop.',
      alt: 'A handwritten list with three prices beside an open laptop on a wooden desk.',
    },
    {
      title: 'Three minutes of a trial lesson',
      text: 'This is what it looks like: [first name] wants to explain what she does for a living. After three minutes she has done it twice.\nWatch how often we correct (twice) and how often we let it pass (nine times). What can be understood stays.\nTrial lessons this week: [times]. Write “trial” and the language.',
      hashtags: '#TrialLesson #LearnToSpeak',
      callToAction: 'Write “trial” by message',
      brief: 'Recording of a lesson with consent, both faces, corrections shown as text; subtitles.',
      alt: 'Video call with a teacher and a learner; below, a sentence with one word corrected.',
    },
    {
      title: 'Small talk that ends in time',
      text: 'Beginning is easy. Getting away is hard. Five sentences for the end:\n1. “I won’t keep you any longer.”\n2. “I’ll let you get back to it.”\n3. “It was good to catch up.”\n4. “I have to be off, see you on [day].”\n5. “Let’s continue next time.”\nChoose one, say it aloud three times, use it today.',
      hashtags: '#SmallTalk #OneSentenceMore',
      callToAction: 'Write the number of yours',
      brief: 'Seven tiles, one sentence each in large type, the last as a list to save.',
      alt: 'Tile with large writing: “I won’t keep you any longer.”',
    },
    {
      title: 'After a quarter, a report of one page',
      text: 'A team of [number], one hour a week in two groups. After a quarter the personnel lead gets one page: who came, what can be said now that could not before, with three recordings, and whether we would go on.\nIn [number] of the last [number] reports we advised stopping for single people, because they no longer needed us.\nWould you like to see a report? Reply “report”.',
      hashtags: '#LanguagesForTeams',
      callToAction: 'Reply “report”',
      brief: 'Text; the sample report as an attachment without names.',
      alt: '',
    },
    {
      title: 'When an app is enough',
      text: 'Not everyone needs lessons.\nAn app is enough: if you want words and have ten minutes a day.\nA course at the evening school: if you want company and a certificate.\nA teacher: if you must speak, soon, about your things.\nAll three: for a while, and then only one.\nWhich one are you? We say honestly if it is not us.',
      hashtags: '#NoFinePrint #LearningLanguages',
      callToAction: 'Describe your case in one sentence',
      brief: 'Five tiles, one case each, same layout, last tile a question.',
      alt: 'Tile with the words “An app is enough if …” and a drawn phone.',
    },
    {
      title: 'Why I stopped and began again',
      text: '[first name] stopped after six weeks: a new job, no evening free, and a feeling of going round in circles.\nAfter four months he wrote again, with one sentence he had needed and not had.\nIn the film he tells what we both did differently the second time. It was not the method. It was the time of day.',
      hashtags: '#RealLearners #KeepGoing',
      callToAction: 'Tell what made you stop',
      brief:
        'Calm conversation at a kitchen table or by video, two minutes, subtitles; with written consent.',
      alt: 'A man speaks into the camera at a kitchen table, a notebook in front of him.',
    },
  ],
  campaign: {
    name: 'Thirty days, thirty sentences',
    message:
      'One sentence a day for a situation that really comes; whoever has said all thirty aloud books a trial lesson.',
  },
  hashtagGroups: [
    { name: 'Learning', tags: ['#LearnToSpeak', '#OneSentenceMore', '#RealLearners', '#SmallTalk'] },
    { name: 'About us', tags: ['#TrialLesson', '#NoFinePrint', '#LanguagesForTeams'] },
  ],
  competitors: [
    {
      name: 'The large learning app',
      market: 'home market',
      style: 'Funny, fast, a mascot in every picture',
      strengths: ['Is remembered', 'Reacts to everything within hours'],
      weaknesses: ['Nobody speaks', 'No answer to personal questions'],
      gaps: ['Sentences for a certain situation of this week'],
    },
    {
      name: 'A single teacher abroad with a large audience',
      market: 'example from abroad',
      style: 'One mistake, one correction, thirty seconds',
      strengths: ['One recognises her at once', 'Every film can be used the same day'],
      weaknesses: ['No lessons left to book', 'Prices only on request'],
      gaps: ['What happens between two lessons'],
    },
  ],
  techniques: [
    {
      title: 'Stitch me an answer',
      description: 'The film ends with a question, and people answer with a recording of their own.',
      adaptation:
        'Once a week a question at the end, three voices from the answers in the next film, with consent',
      hypothesis: 'If followers hear one another, more of them dare to speak and to book.',
      measure: 'Recordings sent in and trial lessons of those who sent one',
    },
    {
      title: 'The price in the profile',
      description: 'Prices stand in the profile and in every fourth post.',
      adaptation: 'Four weeks with prices in sight, four with “write to us”',
      hypothesis: 'With prices in sight there are fewer messages and more trial lessons that become courses.',
      measure: 'Messages, trial lessons, courses; each by month',
    },
  ],
  scenarios: [
    {
      name: 'Lessons fail because the line or platform is down',
      holding:
        'Lessons cannot take place at the moment: [reason]. Whoever has one today gets a message with a way round or a new time; no lesson is lost and none is charged. Next word here at [time].',
    },
    {
      name: 'Complaints about stopping or a charge',
      holding:
        'Several of you write that money was taken although you had stopped. We are checking it now and have halted all charges until it is clear. Whoever is affected gets the money back without having to ask. Next word: [time].',
    },
    {
      name: 'A learner accuses a teacher',
      holding:
        'A serious accusation against a teacher has reached us. We are speaking with the person concerned, have cancelled the teacher’s lessons until it is cleared up, and protect the privacy of both. We take part in no speculation. If you know something: [address].',
    },
    {
      name: 'Recordings or data of learners became public',
      holding:
        'Recordings of lessons could be seen by people they were not meant for. We have closed the access at [time], are informing those affected in person and have told the data protection authority. What we know for certain we say here by [time].',
    },
  ],
  decisions: {
    fit: {
      will: 'have one teacher teach one lesson a week less and answer messages instead.',
      willNot: 'let answers about lessons be written by someone who does not teach.',
    },
    brand: {
      will: 'teach something in every post that can be used the same day.',
      willNot: 'promise a level or a time that we cannot prove.',
    },
    audiences: {
      will: 'speak to adults who must speak soon, and to those who decide for a team.',
      willNot: 'address pupils before exams.',
    },
    competitors: {
      will: 'try one technique of others each quarter and count trial lessons.',
      willNot: 'mock apps or other teachers.',
    },
    channels: {
      will: 'keep one network and the letter alive every week before anything else.',
      willNot: 'be where nobody answers within a day.',
    },
    goals: {
      will: 'count trial lessons and those who stay, by source, each month.',
      willNot: 'celebrate views.',
    },
    content: {
      will: 'record four films on one morning a month.',
      willNot: 'show learners without written consent.',
    },
    tools: {
      will: 'keep bookings, consents and recordings in one place in the EU.',
      willNot: 'keep recordings longer than [weeks] weeks.',
    },
    crisis: {
      will: 'tell those affected in person before we write in public.',
      willNot: 'discuss single learners or teachers in comments.',
    },
  },
  avoid: {
    fit: 'Planning only films. In this trade the messages sell, and somebody must answer them.',
    brand: 'Flags, globes and “open the world”. Every school has those.',
    audiences: 'Everyone who wants to learn languages. Nobody feels meant.',
    competitors: 'Wanting to be as funny as the big app. It has more people for that.',
    channels: 'Six networks with the same film.',
    goals: 'Followers in countries where nobody books.',
    content: 'Word lists. One sentence that fits tomorrow is saved.',
    tools: 'A new platform every half year. The learners have to move each time.',
    crisis: 'Defending oneself before the person affected has been called.',
  },
} as const satisfies StarterWords;
