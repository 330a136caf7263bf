import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
