import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
