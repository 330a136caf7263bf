import type { StarterWords } from '../content.ts';

export const words = {
  business:
    'A law firm with three lawyers: employment, tenancy, inheritance and contracts of small companies',
  brand: {
    mission: 'To make the law understandable for people who need it once in ten years.',
    promise: 'Before we begin you know what it is about, what it costs and how long it may take.',
    audiencePromise: 'Whoever reads us knows what to do first, and when it is better not to wait.',
    values: [
      'Clear before clever',
      'Confidential without exception',
      'Costs said beforehand',
      'No fear, no promises',
    ],
    voice: [
      {
        trait: 'Calm',
        example: 'Note the day the letter arrived. Everything else can wait until tomorrow.',
        avoid: 'Act now or lose everything!',
      },
      {
        trait: 'Plain',
        example: 'A deadline counts from the day the letter is in your box.',
        avoid: 'The relevant preclusive period commences upon receipt.',
      },
      {
        trait: 'Careful with promises',
        example: 'It depends on two things: what was agreed, and what can be proved.',
        avoid: 'We win your case.',
      },
    ],
    wordsUsed: ['first step', 'deadline', 'in writing', 'it depends on'],
    wordsAvoided: ['guaranteed', 'specialist for everything', 'fighters', 'success rate'],
    visualNotes:
      'Bright rooms, faces of the team, hands with paper. No gavels, no scales, no files with readable names. Never a client, not even with consent.',
    claimsToProve: [
      'Specialist: only where the title has been awarded or the rules of the profession allow it',
      'Comparisons with other firms, rankings and success rates: not used',
      'Free first consultation: only with what exactly is free and where fees begin',
    ],
    keyMessages: [
      'First understand, then decide: we tell you what the letter means and what you can do.',
      'You know the costs before we begin.',
    ],
  },
  offerings: [
    {
      name: 'First consultation',
      kind: 'service',
      message: '[45] minutes, fixed price of [amount]: what it is about, what is urgent, what it may cost.',
    },
    {
      name: 'Checking contracts for small companies',
      kind: 'service',
      message: 'Contracts, terms and notices read in [five] working days, with comments in plain language.',
    },
    {
      name: 'Will and power of attorney',
      kind: 'service',
      message: 'Two conversations and a document that your family understands as well.',
    },
  ],
  audiences: [
    {
      name: 'Letter on the kitchen table',
      summary:
        'Has had a letter from employer or landlord, does not sleep and searches on the phone for what it means.',
      place: 'Our town and the district',
      job: 'Employee, any trade',
      household: 'Tenants, couple or family',
      activeTimes: 'Late in the evening, Sunday',
      needs: [
        'To know by when something must be done',
        'To know what a lawyer costs',
        'To be taken seriously',
      ],
      pains: ['Fear of the bill', 'Advice in forums that contradicts itself'],
      beliefNow: 'A lawyer is for people with money.',
      beliefWished: 'One conversation, a fixed price, and I know where I stand.',
      sources: ['Ask ten new clients what they typed into the search before they called'],
      accessibilityNeeds: 'Short sentences, one thought each; reads on the phone, under stress.',
    },
    {
      name: 'Owner without a legal department',
      summary: 'Runs a firm with 5 to 40 people and signs contracts that nobody has read.',
      place: 'The region',
      job: 'Managing director, owner, head of office',
      household: 'Does not matter',
      activeTimes: 'Early morning, lunch break',
      needs: ['New rules explained in five lines', 'Someone to ask quickly', 'Templates that hold'],
      pains: ['Learning of deadlines too late', 'Answers as long as a dissertation'],
      beliefNow: 'I call a lawyer when something has gone wrong.',
      beliefWished: 'I ask before I sign: it costs less.',
      sources: ['Ask ten business clients which rule surprised them this year'],
      accessibilityNeeds: 'Reads between two appointments: the result first, reasons below.',
    },
    {
      name: 'Putting things in order',
      summary: 'Around 65, healthy, wants to settle will and powers of attorney before it is urgent.',
      place: 'Our town and the villages around it',
      job: 'About to retire or retired',
      household: 'Couple with grown-up children, sometimes from two marriages',
      activeTimes: 'Mornings',
      needs: ['A list of what is needed', 'Words without Latin', 'A talk without hurry'],
      pains: ['Not wanting to burden the children', 'Horror stories from acquaintances'],
      beliefNow: 'There is still time for that.',
      beliefWished: 'Two appointments, and it was done.',
      sources: ['Ask ten clients in inheritance matters what finally made them come'],
      accessibilityNeeds: 'Large type, good contrast, no text only in the picture.',
    },
  ],
  channels: [
    {
      role: 'Be known in the region to owners, colleagues and applicants',
      bio: 'Law firm in [town]: employment, tenancy, inheritance, contracts. Understandable, with costs said beforehand.',
      pinned: 'What a first consultation costs and what to bring',
    },
    {
      role: 'Answer in full what people search for, and lead to an appointment',
      bio: 'Law explained in plain words. Not a substitute for advice in your case.',
      pinned: 'A letter has come: the first three steps',
    },
    {
      role: 'Be there for people from the town who have a question',
      bio: 'Law firm in [town]. No advice in comments or messages: call us on [number].',
      pinned: 'How to reach us; legal notice; why we do not advise in comments',
    },
    {
      role: 'Tell clients of changes that concern them, once a month',
      bio: 'Once a month: what is new in law and what to do. Unsubscribe at any time.',
      pinned: 'Sign-up form with an example issue',
    },
  ],
  objectives: [
    {
      businessGoal: 'More enquiries in the fields in which we want to work',
      socialGoal: 'Bring readers from an answer to an appointment',
    },
    {
      businessGoal: 'Be the firm people in the region name when asked for a lawyer',
      socialGoal: 'Be read by people who need no lawyer today',
    },
    {
      businessGoal: 'Clients come back and recommend us',
      socialGoal: 'Answer promptly, never discuss a case in public, keep clients informed',
    },
  ],
  targets: [
    {
      why: 'Few but fitting enquiries: more than that nobody could take on.',
      source: 'Question at the first call: how did you come across us?',
    },
    {
      why: 'Whoever reads a whole article calls better prepared.',
      source: 'Statistics of the website, visits that come from networks',
    },
    {
      why: 'One must have read the name a few times before one needs it.',
      source: 'Statistics of the network, sum of the month',
    },
    {
      why: 'Owners, colleagues and applicants from the region; others do not help.',
      source: 'Statistics of the network, on the first of the month',
    },
    {
      why: 'Someone with a deadline must know the same day whether we can help.',
      source: 'Time from message to first answer on working days, all of the month',
    },
  ],
  pillars: [
    {
      name: 'Law in everyday life',
      description: 'Frequent questions, answered in general and with the limits of the answer.',
      examples: ['Notice received: first week', 'Reading deadlines', 'What an oral agreement is worth'],
    },
    {
      name: 'New rules',
      description: 'What changes, from when, for whom, and what is to be done until then.',
      examples: [
        'Change of law in five lines',
        'A judgment and what follows from it',
        'Question of the month',
      ],
    },
    {
      name: 'How we work',
      description: 'Costs, course and confidentiality: what keeps people from calling.',
      examples: ['First consultation and price', 'What to bring', 'Why no advice in comments'],
    },
    {
      name: 'People of the firm',
      description: 'Who works here, who trains, who answers the phone.',
      examples: ['The voice on the phone', 'Open position', 'A day in court without the case'],
    },
  ],
  posts: [
    {
      title: 'You have been given notice: the first week',
      text: 'A notice of dismissal is on the table. Three things for the first week: note the day it arrived. Sign nothing you have not read in peace. Have the deadline for going to court checked at once; in [country] it is [period]. Whether a step is worth it depends on the case. This is general information and no advice.',
      hashtags: '#EmploymentLaw #KnowYourDeadlines',
      callToAction: 'Make an appointment',
      brief: 'Text only. Check the deadline before publishing.',
      alt: '',
    },
    {
      title: 'New from [date]: what small companies should check',
      text: 'From [date] a new rule applies to [subject]. It concerns companies with [number] employees or more. To do until then: check [document], inform [whom], write down [what]. In the article: the checklist, and three questions that clients have asked us about it.',
      hashtags: '#SmallBusiness #ChangeOfLaw',
      callToAction: 'Read the checklist',
      brief: 'Link to the article; preview picture without text.',
      alt: '',
    },
    {
      title: 'First consultation: what it costs, what to bring',
      text: 'Many people wait because they fear the bill. With us the first consultation costs [amount] and takes [45] minutes. Bring: the letter with its envelope, the contract, and a sheet with dates. After that you know what is urgent, what is possible and what it would cost. Then you decide, not we.',
      hashtags: '#FirstConsultation #CostsSaidBeforehand',
      callToAction: 'Make an appointment',
      brief: 'Three slides: price and length, what to bring, what you know afterwards.',
      alt: 'A table with an envelope, a contract without readable names, pen and a sheet with dates.',
    },
    {
      title: 'Who answers the phone: [name]',
      text: 'When you call us you first speak to [name]. [She] asks what it is about, whether there is a deadline, and who the other side is, so that no conflict of interest arises. All of that is confidential, even if you do not become a client. You will have an answer on the same working day.',
      hashtags: '#PeopleOfTheFirm #Confidential',
      callToAction: 'Call us',
      brief: 'Portrait at the desk, no files in view. Consent in writing.',
      alt: 'Woman with a headset at a bright reception desk, smiling, no papers in view.',
    },
    {
      title: 'Shaken hands: is it valid?',
      text: 'An agreement by handshake is often valid. The trouble comes later: who can prove what was agreed? One line by e-mail on the same day is enough in many cases: “As agreed today: …”. Some contracts need a particular form, among them [examples]. If in doubt, ask first, sign later.',
      hashtags: '#ContractLaw #InWriting',
      callToAction: 'Save it for the next agreement',
      brief: 'Text only. Check the examples for our country.',
      alt: '',
    },
    {
      title: 'Will and power of attorney: the checklist',
      text: 'Who decides when I cannot? And who gets what? Two questions nobody likes, and both easier while all are well. In our article: a list of what to gather, what you can write yourself, and where form matters. Two conversations are usually enough to settle it.',
      hashtags: '#Inheritance #PowerOfAttorney',
      callToAction: 'Read the checklist',
      brief: 'Link to the article; preview: hands with a folder on a kitchen table.',
      alt: '',
    },
    {
      title: 'Which question shall we answer?',
      text: 'Next month we write about one subject in detail. Which would help you most: working from home, overtime, probation, or references? Vote. And please no details of your own case in the comments: they are public.',
      hashtags: '#SmallBusiness #EmploymentLaw',
      callToAction: 'Vote',
      brief: 'Poll with four answers, runs for a week.',
      alt: '',
    },
    {
      title: 'Why we do not advise in comments',
      text: 'Sometimes our answer is: “Please call us.” Not to be unfriendly. A comment is public, your case is not. And a serious answer needs the contract, the letter and the date. So: questions in general, gladly here. Your own matter in confidence, by phone on [number] or in the office.',
      hashtags: '#Confidential #HowWeWork',
      callToAction: 'Call us',
      brief: 'Text only.',
      alt: '',
    },
    {
      title: 'Where is the deadline in this letter?',
      text: '60 seconds with a sample letter: where the date is, where the period is, and from when it runs. Keep the envelope: the postmark can matter. A deadline that is missed can often not be repaired. If you are not sure, ask on the day the letter comes.',
      hashtags: '#KnowYourDeadlines #LawExplained',
      callToAction: 'Send it to someone who leaves letters unopened',
      brief: 'Invented sample letter, finger on the three places, captions.',
      alt: 'A finger points at the date of a sample letter, beside it the envelope with a postmark.',
    },
    {
      title: 'We are looking for [a legal assistant]',
      text: 'We are looking for [a legal assistant], [part-time or full-time], from [date]. You get: [salary range], [flexible hours], a firm in which people say please. You bring: care, a good ear, and [qualification]. Write to us or call [name]; three sentences are enough to begin with.',
      hashtags: '#Jobs #LawFirm',
      callToAction: 'Apply with three sentences',
      brief: 'Text only, or team picture in the entrance.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Understand the letter',
    message:
      'A letter has come: what it means, by when something must be done, and what a first consultation costs.',
  },
  hashtagGroups: [
    { name: 'Subjects', tags: ['#EmploymentLaw', '#TenancyLaw', '#Inheritance', '#SmallBusiness'] },
    { name: 'The firm', tags: ['#HowWeWork', '#PeopleOfTheFirm', '#Confidential', '#LawExplained'] },
  ],
  competitors: [
    {
      name: 'Larger firm in the nearest city [name]',
      market: 'The region',
      style: 'Awards, appointments, long articles in the language of lawyers',
      strengths: ['Many subjects', 'Publishes regularly'],
      weaknesses: ['Private people do not recognise themselves', 'Costs are never mentioned'],
      gaps: ['Plain answers with a price'],
    },
    {
      name: 'Small firm abroad that explains by film [name]',
      market: 'Example from abroad; other rules on advertising',
      style: 'One lawyer, one question, one minute',
      strengths: ['Everybody understands it', 'Faces people trust'],
      weaknesses: ['Sometimes simplifies too much', 'Sources are missing'],
      gaps: ['The same with sources and limits of the answer'],
    },
  ],
  techniques: [
    {
      title: 'One question, one minute',
      description:
        'A lawyer answers one frequent question on camera and says what the answer depends on. Works because people hear a voice before they call.',
      adaptation: 'One film a month, sample documents only, limits of the answer at the end, captions.',
      hypothesis:
        'If we answer a question by film, more people open the article below it than with text alone.',
      measure: 'Clicks on the article per 100 views, three films against three texts',
    },
    {
      title: 'Naming the price',
      description:
        'Firms that say what the first talk costs lose those who only compare and gain those who were afraid.',
      adaptation: 'Price and length of the first consultation in every fourth post and on the website.',
      hypothesis: 'If we name the price, the share of first calls that become an appointment rises.',
      measure: 'Appointments per ten first calls, four weeks before and after',
    },
  ],
  scenarios: [
    {
      name: 'Bad review by a client, to whom confidentiality forbids an answer',
      holding:
        'Thank you for your feedback. We are bound to secrecy and cannot say publicly whether or for whom we act. If something went wrong we want to know: please call [name] on [number].',
    },
    {
      name: 'Confidential data could have got out',
      holding:
        'On [day] we noticed an incident in which data may have become accessible. We have secured the systems, are informing those concerned and the authority in charge, and will report here by [time]. Until then we can be reached on [number].',
    },
    {
      name: 'A mandate draws public anger on the firm',
      holding:
        'We do not comment on mandates. Everyone has the right to legal counsel; that we act for someone does not mean we share their views. Please leave our staff out of it.',
    },
    {
      name: 'Wrong information in a post of ours',
      holding:
        'In our post of [day] there was a mistake about [subject]. Correct is: [sentence]. We have changed the post. Whoever has relied on it, please call us today on [number].',
    },
  ],
  decisions: {
    fit: {
      will: 'One lawyer is responsible, one member of staff does the work; every post is read by a second lawyer.',
      willNot: 'We will let nobody outside publish in our name without release.',
    },
    brand: {
      will: 'We explain objectively, say what an answer depends on, and name costs.',
      willNot: 'We will not promise results, compare ourselves or make use of a case.',
    },
    audiences: {
      will: 'We write for three kinds of people, each in their own words.',
      willNot: 'We will not write for colleagues where clients read.',
    },
    competitors: {
      will: 'Twice a year we look at how others explain law, one of them abroad.',
      willNot: 'We will not comment on other firms.',
    },
    channels: {
      will: 'We keep the channels on which owners and people of the town look for us.',
      willNot: 'We will not advise in messages or comments, on any channel.',
    },
    goals: {
      will: 'We count fitting enquiries and the time to the first answer.',
      willNot: 'We will not count followers from other regions as a success.',
    },
    content: {
      will: 'Every statement of law is checked before it goes out and carries its date.',
      willNot: 'We will not publish anything from which a client could be recognised.',
    },
    tools: {
      will: 'We use only tools whose data we may keep under the secrecy of our profession.',
      willNot: 'We will not upload files of clients to any service for images or text.',
    },
    crisis: {
      will: 'One lawyer decides within an hour what is said; the chamber and the insurer are on the list.',
      willNot: 'We will not confirm or deny in public that someone is a client.',
    },
  },
  avoid: {
    fit: 'Handing it to an agency that does not know the rules of the profession. What it publishes counts as yours.',
    brand: 'Gavels, scales and “we fight for you”. Those who are afraid look for calm.',
    audiences: 'Writing for the colleagues. They nod, but they do not bring cases.',
    competitors: 'Reading only what firms next door do. Look at how doctors or tax advisers explain.',
    channels: 'Answering a case in a message. Secrecy, liability and conflict of interest all suffer.',
    goals: 'Counting likes. Three fitting enquiries a month are a good result.',
    content: 'Retelling judgments. Say what follows from them for whoever reads it.',
    tools: 'Free apps on private phones with the address book of the firm in them.',
    crisis: 'Defending yourself against a review with facts from the file. Secrecy holds then, too.',
  },
} as const satisfies StarterWords;
