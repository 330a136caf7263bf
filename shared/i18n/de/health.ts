import type { Translated } from '../catalog.ts';
import type { health as english } from '../en/health.ts';

export const health = {
  views: 'Ansichten',
  view: { findings: 'Befunde', sections: 'Nach Abschnitt', thread: 'Roter Faden', muted: 'Stumm' },
  answer: {
    error:
      '{count, plural, one {Ein Fehler hindert} other {# Fehler hindern}} diesen Plan daran zu funktionieren.',
    warning:
      'Keine Fehler. {count, plural, one {Eine Warnung verdient} other {# Warnungen verdienen}} Ihre Zeit.',
    note: 'Keine Fehler, keine Warnungen. {count, plural, one {Ein Hinweis} other {# Hinweise}} zum Ansehen.',
    none: 'Nichts fehlt, und alles passt zusammen.',
  },
  sub: {
    counts:
      '{error, plural, =0 {keine Fehler} one {ein Fehler} other {# Fehler}} · {warning, plural, =0 {keine Warnungen} one {eine Warnung} other {# Warnungen}} · {note, plural, =0 {keine Hinweise} one {ein Hinweis} other {# Hinweise}}',
    none: 'Alle Regeln haben den ganzen Plan angesehen.',
  },
  group: { error: 'Fehler', warning: 'Warnungen', note: 'Hinweise' },
  filter: 'Anzeigen',
  allSections: 'Alle Abschnitte',
  more: '{count, plural, one {Einen weiteren gleichen anzeigen} other {# weitere gleiche anzeigen}}',
  moreActions: 'Mehr zu „{title}“',
  look: 'Dorthin gehen',
  none: {
    title: 'Nichts gefunden',
    text: 'Jede Regel ist erfüllt. Das kann sich mit jeder Änderung und jedem Tag ändern.',
  },
  fixed: 'Behoben: {title}',
  nothingToFix: 'Das ist schon behoben.',
  sound: 'in Ordnung',
  column: {
    section: 'Abschnitt',
    state: 'Entschieden',
    error: 'Fehler',
    warning: 'Warnungen',
    note: 'Hinweise',
    first: 'Zuerst',
  },
  undo: {
    fix: 'Befund beheben',
    add: 'Fehlendes anlegen',
    mute: 'Befund stummschalten',
    reason: 'Begründung einer Stummschaltung ändern',
    unmute: 'Befund wieder zulassen',
  },
  mute: {
    this: 'Hier stummschalten\u00a0…',
    everywhere: 'Diese Regel überall stummschalten\u00a0…',
    title: 'Befund stummschalten',
    action: 'Stummschalten',
    reasonMissing: 'Schreiben Sie zuerst die Begründung.',
    explainThis: '„{title}“ wird für diesen Eintrag nicht mehr angezeigt. Alles andere bleibt.',
    explainEverywhere: 'Die Regel hinter „{title}“ schweigt im ganzen Plan, auch bei allem, was noch kommt.',
    reason: 'Warum es so bleiben darf',
    done: 'Stummgeschaltet. Es steht mit der Begründung unter „Stumm“.',
    undone: 'Der Befund wird wieder angezeigt.',
    emptyTitle: 'Nichts ist stummgeschaltet',
    emptyText:
      'Ein Befund, den Sie mit gutem Grund so lassen, lässt sich stummschalten. Die Begründung bleibt hier stehen, damit man später fragen kann, ob sie noch gilt.',
    list: 'Stummgeschaltete Befunde',
    silentNow: 'Findet zurzeit nichts ({rule})',
    silentEverywhere:
      '{count, plural, =0 {Überall; zurzeit nichts.} one {Überall; zurzeit ein Befund.} other {Überall; zurzeit # Befunde.}}',
    onlyHere: 'Nur für diesen Eintrag.',
    since: 'Stumm seit dem {date}.',
    unmute: 'Wieder anzeigen',
  },
  severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  muted: { field: { ruleId: 'Regel', recordId: 'Nur für', reason: 'Grund', mutedOn: 'Stumm seit' } },
  rule: {
    profileWithoutOwner: {
      title: 'Niemand verantwortet diesen Plan',
      why: 'Worum sich alle kümmern, darum kümmert sich niemand.',
      action: 'Jemanden benennen',
    },
    profileWithoutApprover: {
      title: 'Niemand ist genannt, der freigibt',
      why: 'Ohne Namen bleibt die Freigabe bis zum letzten Abend liegen oder fällt aus.',
      action: 'Jemanden benennen',
    },
    profileWithoutHours: {
      title: 'Die Stunden pro Woche fehlen',
      why: 'Ohne sie sieht niemand, wann mehr zugesagt ist, als zu schaffen ist.',
      action: 'Stunden eintragen',
    },
    workTimesReversed: {
      title: 'Arbeitsende {to} liegt vor Arbeitsbeginn {from}',
      why: 'Beiträge würden für Stunden geplant, in denen niemand da ist.',
      action: 'Zeiten tauschen',
    },
    planOver: {
      title: 'Der Plan endete am {date}',
      why: 'Ziele und Rhythmus eines abgelaufenen Plans steuern niemanden mehr.',
      action: 'Verlängern oder neu beginnen',
    },
    planEndsSoon: {
      title: 'Der Plan endet am {date}',
      why: 'Der nächste braucht einige Wochen: Zahlen lesen, Leute fragen, entscheiden.',
      action: 'Zeitraum ansehen',
    },
    fitUnanswered: {
      title: 'Der Bedarfs-Check ist nicht beantwortet',
      why: 'Ob und wie viel Community-Management sich lohnt, entscheidet, wie groß der übrige Plan sein darf.',
      action: 'Beantworten',
    },
    fitUndecided: {
      title: 'Der Bedarf ist nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    choiceAgainstVerdict: {
      title:
        'Die Wahl widerspricht dem Bedarfs-Check: {verdict, select, now {Er hält jemanden für nötig} shared {Er hält einen Teil einer Stelle für genug} other {Er hält noch niemanden für nötig}}',
      why: 'Dafür mag es gute Gründe geben, nur kennt sie in einem halben Jahr niemand mehr.',
      action: 'Gründe aufschreiben',
    },
    notNowButPlanned: {
      title:
        'Entschieden ist „jetzt nicht“, doch {count, plural, one {ein Beitrag ist geplant} other {# Beiträge sind geplant}}',
      why: 'Entweder die Entscheidung oder der Kalender ist überholt, und Konten, die verstummen, fallen auf.',
      action: 'Entscheidung ansehen',
    },
    choiceAgainstKnowledge: {
      title: 'Jemand Externes soll es machen, doch das Wissen sitzt im Haus',
      why: 'Wer die Produkte kennt, antwortet schneller und richtiger; schreiben Sie auf, wie das Wissen hinauskommt.',
      action: 'Aufschreiben wie',
    },
    roleProfileEmpty: {
      title: 'Das Rollenprofil gewichtet keine Kompetenz',
      why: 'Ohne Gewichte wählt man nach Sympathie statt nach dem, was die Arbeit verlangt.',
      action: 'Kompetenzen gewichten',
    },
    candidateWithoutEvidence: {
      title: '{name}: {count, plural, one {eine Bewertung} other {# Bewertungen}} ohne Beleg',
      why: 'Eine Bewertung, die niemand begründen kann, ist ein Eindruck und hält keiner Nachfrage stand.',
      action: 'Belege ergänzen',
    },
    candidateLanguageLow: {
      title: '{name}: {language} unter {level}',
      why: 'Die Rolle verlangt dieses Niveau; Fehler in einer öffentlichen Antwort lesen alle.',
      action: 'Sprachen ansehen',
    },
    missionMissing: {
      title: 'Die Mission ist nicht aufgeschrieben',
      why: 'An ihr misst sich alles andere: ohne sie ist jede Idee so gut wie die nächste.',
      action: 'Mission schreiben',
    },
    promiseMissing: {
      title: 'Das Versprechen ist nicht aufgeschrieben',
      why: 'Menschen folgen für das, was sie davon haben; sagen Sie es in einem Satz.',
      action: 'Versprechen schreiben',
    },
    valuesMissing: {
      title: 'Kein Wert ist genannt',
      why: 'Werte entscheiden über die Antwort, wenn es keine Regel gibt.',
      action: 'Werte nennen',
    },
    voiceMissing: {
      title: 'Die Tonalität hat noch keine Eigenschaft',
      why: 'Zwei Leute klingen wie zwei Marken, bis jemand sagt, wie es klingen soll.',
      action: 'Tonalität beschreiben',
    },
    offeringsMissing: {
      title: 'Kein Produkt, keine Leistung genannt',
      why: 'Beiträge, die nirgendwohin führen, verkaufen nichts.',
      action: 'Hinzufügen',
    },
    brandUndecided: {
      title: 'Marke ist nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    wordUsedAndAvoided: {
      title: '„{word}“ wird zugleich verwendet und vermieden',
      why: 'Wer schreibt, kann nicht beiden Listen folgen.',
      action: 'Liste wählen',
    },
    keyMessageMissing: {
      title: 'Keine Kernbotschaft: {language}',
      why: 'Der Plan spricht diese Sprache; wer in ihr schreibt, erfindet die Botschaft sonst selbst.',
      action: 'Schreiben',
    },
    offeringInsecureLink: {
      title: '{name}: Der Link ist nicht sicher',
      why: 'Browser warnen vor Adressen ohne https, und die Leute kehren um.',
      action: 'https davorsetzen',
    },
    avoidedWordInPost: {
      title: '{title}: sagt „{word}“',
      why: 'Die Marke hat entschieden, es zu vermeiden.',
      action: 'Beitrag öffnen',
    },
    claimInPost: {
      title: '{title}: behauptet „{claim}“',
      why: 'Diese Aussage braucht einen Beleg: ohne ihn ist sie abmahnbar und wird nicht geglaubt.',
      action: 'Beleg prüfen',
    },
    audiencesMissing: {
      title: 'Noch niemand beschrieben',
      why: 'Wer für alle schreibt, wird von niemandem gehört.',
      action: 'Jemanden beschreiben',
    },
    audienceWithoutNeeds: {
      title: '{name}: Der Bedarf fehlt',
      why: 'Inhalte, die keinen Bedarf treffen, sind Werbung, und man scrollt vorbei.',
      action: 'Bedarf ergänzen',
    },
    audienceWithoutNetworks: {
      title: '{name}: Kein Netzwerk genannt',
      why: 'Treffen kann man Menschen nur dort, wo sie sind.',
      action: 'Netzwerke wählen',
    },
    audiencesUndecided: {
      title: 'Zielgruppen sind nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    audienceSharesOff: {
      title: 'Die Anteile der Aufmerksamkeit ergeben {sum, number} %',
      why: 'Aufmerksamkeit wird geteilt, nicht vermehrt: was die einen bekommen, fehlt den anderen.',
      action: 'Auf 100 % bringen',
    },
    audienceAgesReversed: {
      title: '{name}: Alter von {from, number} bis {to, number}',
      why: 'In dieser Spanne ist niemand.',
      action: 'Alter tauschen',
    },
    audienceNetworkWithoutChannel: {
      title: '{name} nutzt {network}, und Sie sind nicht dort',
      why: 'Vielleicht ist das Absicht; dann streichen Sie das Netzwerk. Sonst planen Sie einen Kanal.',
      action: 'Kanal planen',
    },
    audienceLanguageUnplanned: {
      title: '{name} liest {language}; der Plan spricht das nicht',
      why: 'Beiträge, die sie nicht lesen können, erreichen diese Menschen nicht.',
      action: 'Sprachen ansehen',
    },
    audienceUnserved: {
      title: 'Kein Beitrag ist für {name}',
      why: 'Eine Zielgruppe, die kein Beitrag bedient, ist ein Wunsch.',
      action: 'Beitrag planen',
    },
    audienceBeliefMissing: {
      title: '{name}: Was sie jetzt denken oder denken sollen, ist offen',
      why: 'Veränderung sieht man nur zwischen zwei bekannten Punkten.',
      action: 'Aufschreiben',
    },
    competitorsMissing: {
      title: 'Kein Wettbewerber ist genannt',
      why: 'Ihre Zielgruppe vergleicht, ob Sie es tun oder nicht.',
      action: 'Hinzufügen',
    },
    techniqueNotAdapted: {
      title: 'Noch keine Technik ist abgewandelt',
      why: 'Andere haben ihr Lehrgeld bezahlt; hinsehen kostet nichts.',
      action: 'Eine abwandeln',
    },
    competitorsUndecided: {
      title: 'Wettbewerb ist nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    competitorNotLookedAt: {
      title:
        '{name}: {days, plural, =0 {noch nie angesehen} one {zuletzt vor # Tag angesehen} other {zuletzt vor # Tagen angesehen}}',
      why: 'Nach drei Monaten weiß man, wie sie waren, nicht wie sie sind.',
      action: 'Jetzt ansehen',
    },
    competitorFiguresOld: {
      title: '{name}: Die Zahlen sind vom {date}',
      why: 'Ein Vergleich mit alten Zahlen schmeichelt dem, der die neueren hat.',
      action: 'Neue Zahlen eintragen',
    },
    competitorsNoneAbroad: {
      title: 'Kein Wettbewerber aus dem Ausland',
      why: 'Ideen aus anderen Märkten sind hier neu; die von nebenan sind es nicht.',
      action: 'Einen aus dem Ausland hinzufügen',
    },
    techniqueWithoutResult: {
      title: '{title}: übernommen, doch das Ergebnis fehlt',
      why: 'Wer nicht aufschreibt, was es gebracht hat, probiert es in einem Jahr wieder.',
      action: 'Ergebnis aufschreiben',
    },
    techniqueTestEnded: {
      title: '{title}: Der Versuch endete am {date} ohne Ergebnis',
      why: 'Ein Versuch ohne Antwort war nur Arbeit.',
      action: 'Ergebnis aufschreiben',
    },
    techniqueWithoutMeasure: {
      title: '{title}: Dem Versuch fehlt das Maß',
      why: 'Hinterher hat jeder recht, ob es funktioniert hat.',
      action: 'Maß festlegen',
    },
    channelsMissing: {
      title: 'Kein Kanal genannt',
      why: 'Ein Plan ohne Ort zum Sprechen bleibt in der Schublade.',
      action: 'Kanal hinzufügen',
    },
    channelWithoutRole: {
      title: '{name}: keine Aufgabe',
      why: 'Ein Kanal ohne Aufgabe bekommt, was anderswo übrig blieb.',
      action: 'Aufgabe geben',
    },
    channelWithoutOwner: {
      title: '{name}: niemand zuständig',
      why: 'Fragen warten dort, bis zufällig jemand hinsieht.',
      action: 'Jemanden benennen',
    },
    channelWithoutCadence: {
      title: '{name}: kein Rhythmus',
      why: 'Ohne Zahl kann niemand sagen, ob der Kanal gepflegt wird.',
      action: 'Rhythmus festlegen',
    },
    channelsUndecided: {
      title: 'Kanäle sind nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    channelNotAudited: {
      title: '{name}: im letzten halben Jahr nicht geprüft',
      why: 'Beschreibung, Links und angeheftete Beiträge altern, ohne dass es auffällt.',
      action: 'Prüfen',
    },
    channelWithoutLink: {
      title: '{name}: kein Link',
      why: 'Ohne Adresse kann niemand prüfen, ob das wirklich Ihr Kanal ist.',
      action: 'Link ergänzen',
    },
    channelInsecureLink: {
      title: '{name}: Der Link ist nicht sicher',
      why: 'Browser warnen vor Adressen ohne https, und die Leute kehren um.',
      action: 'https davorsetzen',
    },
    channelHandleSpaces: {
      title: '{name}: Der Kontoname „{handle}“ enthält ein Leerzeichen',
      why: 'Kein Netzwerk erlaubt das; wer ihn kopiert, findet nichts.',
      action: 'Leerzeichen entfernen',
    },
    channelAccessUnknown: {
      title: '{name}: Wer Zugang hat, ist nicht notiert',
      why: 'Ist diese Person krank, kann niemand antworten oder einen Beitrag stoppen.',
      action: 'Notieren',
    },
    channelCadenceSum: {
      title: '{name}: Die Formate ergeben {sum, number} pro Woche, nicht {wished, number}',
      why: 'Zwei Zahlen für eine Zusage: jemand plant nach der falschen.',
      action: 'Summe übernehmen',
    },
    channelCadenceUnmet: {
      title: '{name}: {wished, number} pro Woche gewünscht, {planned, number} geplant',
      why: 'Die nächsten vier Wochen halten den zugesagten Rhythmus nicht ein.',
      action: 'Rhythmus ansehen',
    },
    closedChannelPosts: {
      title:
        '{name} ist geschlossen, doch ab {date} {count, plural, one {ist dort ein Beitrag} other {sind dort # Beiträge}} geplant',
      why: 'Sie erscheinen nicht, und was sie sagen sollten, fehlt.',
      action: 'Ersten öffnen',
    },
    pausedChannelPosts: {
      title:
        '{name} pausiert, doch ab {date} {count, plural, one {ist dort ein Beitrag} other {sind dort # Beiträge}} geplant',
      why: 'Entweder läuft der Kanal wieder, oder die Beiträge gehören woandershin.',
      action: 'Ersten öffnen',
    },
    channelWeekEmpty: {
      title:
        '{name}: {count, plural, one {kein Beitrag in Woche {week, number} ab {from}} other {# Wochen ohne Beitrag, die erste ist Woche {week, number} ab {from}}}',
      why: 'Wer diesem Kanal folgt, dem ist jede Woche etwas versprochen.',
      action: 'Beitrag planen',
    },
    networkRuleOld: {
      title: '{name}: Grenzen zuletzt am {date} nachgesehen',
      why: 'Netzwerke ändern ihre Grenzen mehrmals im Jahr; was älter als sechs Monate ist, stimmt vielleicht nicht mehr.',
      action: 'Nachsehen',
    },
    channelLanguageWithoutAudience: {
      title: '{name}: Keine Zielgruppe liest {language}',
      why: 'Jede Sprache verdoppelt die Arbeit; sie sollte Leser haben.',
      action: 'Sprachen ansehen',
    },
    objectivesMissing: {
      title: 'Kein Geschäftsziel aufgeschrieben',
      why: 'Social Media um ihrer selbst willen wird als Erstes gestrichen.',
      action: 'Ziel schreiben',
    },
    objectiveWithoutTarget: {
      title: '{name}: kein Zielwert',
      why: 'Ein Ziel ohne Zahl kann man weder verfehlen noch erreichen.',
      action: 'Zielwert setzen',
    },
    targetWithoutGoal: {
      title: '{name}: Der Sollwert fehlt',
      why: 'Ohne ihn ist das eine Zahl zum Beobachten, kein Ziel.',
      action: 'Wert setzen',
    },
    targetWithoutBaseline: {
      title: '{name}: Der Ausgangswert fehlt',
      why: 'Ohne Startpunkt lässt sich Fortschritt nicht von Glück unterscheiden.',
      action: 'Ausgangswert eintragen',
    },
    targetWithoutDue: {
      title: '{name}: kein Termin',
      why: 'Ein Zielwert ohne Termin kommt nie zu spät.',
      action: 'Termin setzen',
    },
    targetWithoutOwner: {
      title: '{name}: niemand zuständig',
      why: 'Niemand hebt die Hand, wenn es zurückbleibt.',
      action: 'Jemanden benennen',
    },
    goalsUndecided: {
      title: 'Ziele sind nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    targetDueBeforeStart: {
      title: '{name}: fällig am {due}, beginnt aber am {start}',
      why: 'Es gibt keinen Tag, an dem man es erreichen könnte.',
      action: 'Daten berichtigen',
    },
    targetDueOutsidePlan: {
      title: '{name}: fällig am {due}, außerhalb des Plans, der am {end} endet',
      why: 'An diesem Tag sieht niemand mehr hin.',
      action: 'Termin ändern',
    },
    targetGoalAgainstDirection: {
      title:
        '{name}: {direction, select, increase {soll von {baseline, number} auf {goal, number} steigen} other {soll von {baseline, number} auf {goal, number} sinken}}',
      why: 'Das Soll liegt auf der falschen Seite: Es ist erfüllt, bevor etwas getan ist, oder nie.',
      action: 'Sollwert berichtigen',
    },
    targetWithoutObjective: {
      title: '{name}: dient keinem Ziel',
      why: 'Eine Zahl, die kein Ziel braucht, nimmt denen Zeit, die zählen.',
      action: 'Ziel wählen',
    },
    targetAgainstStage: {
      title: '{name}: sagt wenig über „{stage}“',
      why: 'Die Zahl kann steigen, während das Ziel verfehlt wird.',
      action: 'Kennzahl ansehen',
    },
    targetTwice: {
      title: '{name}: zwei Zielwerte dafür zum selben Tag',
      why: 'Zwei Ziele für eine Zahl können nicht beide stimmen.',
      action: 'Zweiten öffnen',
    },
    targetChannelClosed: {
      title: '{name}: Der Kanal ist geschlossen',
      why: 'Dort geschieht nichts mehr, was man messen könnte.',
      action: 'Kanal wählen',
    },
    targetSeasonMissing: {
      title: '{name}: folgt der Saison, doch keine ist angegeben',
      why: 'Ohne die Gewichte der Monate gibt es keinen Pfad, an dem man messen kann.',
      action: 'Geraden Pfad nehmen',
    },
    targetBeyondUsual: {
      title: '{name}: Soll {goal, number}, üblich ist höchstens {usual, number}',
      why: 'Möglich, aber nur zuzusagen, wenn diesmal etwas anders ist.',
      action: 'Sollwert ansehen',
    },
    targetUnlikely: {
      title: '{name}: nach eigenem Verlauf unter 10 % Chance',
      why: 'Besser jetzt mit Gründen senken als später erklären.',
      action: 'Sollwert ansehen',
    },
    targetStale: {
      title: '{name}: seit {days, plural, one {# Tag} other {# Tagen}} kein Wert, der letzte am {date}',
      why: 'Nach einer Zahl, die niemand liest, kann niemand steuern.',
      action: 'Wert eintragen',
    },
    targetBaselineUnsourced: {
      title: '{name}: Tag oder Quelle des Ausgangswerts fehlt',
      why: 'In drei Monaten findet niemand diese Zahl wieder.',
      action: 'Ergänzen',
    },
    objectiveWithoutPillar: {
      title: '{name}: von keiner Themensäule getragen',
      why: 'Worüber man ständig spricht, sollte zu dem führen, was man will.',
      action: 'Ziel ansehen',
    },
    objectiveUnserved: {
      title: '{name}: kein Beitrag dient ihm',
      why: 'Ein Ziel, das in keinem Beitrag vorkommt, erreicht man nur zufällig.',
      action: 'Beitrag planen',
    },
    pillarsMissing: {
      title:
        '{count, plural, =0 {Keine Themensäule genannt} one {Nur eine Themensäule} other {Zu wenige Themensäulen}}',
      why: 'Zwei bis fünf Themen machen eine Marke erkennbar; ohne sie beginnt jede Woche bei null.',
      action: 'Themensäulen anlegen',
    },
    pillarSharesOff: {
      title: 'Die Anteile der Themensäulen ergeben {sum, number} %',
      why: 'Die gewünschte Mischung lässt sich nicht planen und Abweichung nicht sehen.',
      action: 'Auf 100 % bringen',
    },
    pillarWithoutObjective: {
      title: '{name}: dient keinem Ziel',
      why: 'Ein Thema, das nirgendwohin führt, ist ein Hobby.',
      action: 'Ziel wählen',
    },
    contentUndecided: {
      title: 'Inhalte sind nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    pillarUnserved: {
      title: '{name}: kein Beitrag dazu geplant',
      why: 'Entweder ist es keine Themensäule, oder sie wird gerade vergessen.',
      action: 'Beitrag planen',
    },
    pillarDrift: {
      title: '{name}: {planned, number} % der Beiträge, gewünscht {wished, number} %',
      why: 'Was leicht zu machen ist, verdrängt, was entschieden war.',
      action: 'Anteil ansehen',
    },
    formatSharesOff: {
      title: 'Die Anteile der Formate ergeben {sum, number} %',
      why: 'Die gewünschte Mischung lässt sich nicht mit der geplanten vergleichen.',
      action: 'Auf 100 % bringen',
    },
    formatWithoutHours: {
      title: '{format}: Stunden pro Stück unbekannt',
      why: 'In jeder Woche, für die es geplant ist, zählt es als keine Arbeit.',
      action: 'Stunden eintragen',
    },
    cadenceBeyondHours: {
      title: 'Der gewünschte Rhythmus kostet {hours, number} Stunden pro Woche, da sind {available, number}',
      why: 'Den Unterschied zahlen die Qualität oder die Menschen.',
      action: 'Formate und Stunden ansehen',
    },
    campaignReversed: {
      title: '{name}: endet am {end}, bevor sie am {start} beginnt',
      why: 'In diesem Zeitraum kann kein Beitrag liegen.',
      action: 'Daten tauschen',
    },
    campaignUnserved: {
      title: '{name}: kein Beitrag gehört dazu',
      why: 'Eine Kampagne ohne Beiträge ist eine Ankündigung.',
      action: 'Beitrag planen',
    },
    campaignPostOutside: {
      title: '{title}: am {date}, außerhalb von „{name}“',
      why: 'Er wird vor oder nach dem gelesen, wozu er gehört.',
      action: 'Tag ändern',
    },
    campaignWithoutResult: {
      title: '{name}: endete am {date}, Ergebnis fehlt',
      why: 'Die nächste Kampagne beginnt mit denselben Vermutungen.',
      action: 'Ergebnis aufschreiben',
    },
    campaignUtmForm: {
      title: '{name}: „{utm}“ lässt sich nicht sicher zählen',
      why: 'Großbuchstaben und Leerzeichen machen in der Statistik aus einer Kampagne mehrere.',
      action: 'Klein und mit Bindestrichen schreiben',
    },
    campaignInsecureLink: {
      title: '{name}: Die Zielseite ist nicht sicher',
      why: 'Browser warnen vor Adressen ohne https, und die Leute kehren um.',
      action: 'https davorsetzen',
    },
    hashtagTwice: {
      title: '{name}: {tag} steht zweimal da',
      why: 'Das kostet einen Platz und bringt niemanden.',
      action: 'Einen behalten',
    },
    hashtagUnusable: {
      title: '{name}: „{tag}“ ist kein Hashtag',
      why: 'Ohne Raute oder mit Leerzeichen lesen die Netzwerke nur Wörter.',
      action: 'Als Hashtag schreiben',
    },
    hashtagGroupTooLong: {
      title: '{name}: {count, number} Hashtags, {network} erlaubt {limit, number}',
      why: 'Auf einmal eingesetzt, bringt die Gruppe den Beitrag über die Grenze.',
      action: 'Gruppe kürzen',
    },
    toolsMissing: {
      title: 'Kein Werkzeug ist genannt',
      why: 'Jemand bezahlt etwas und kennt das Passwort: besser, man weiß es, bevor er geht.',
      action: 'Werkzeug hinzufügen',
    },
    toolWithoutOwner: {
      title: '{name}: niemand zuständig',
      why: 'Verträge, für die niemand zuständig ist, verlängern sich von selbst.',
      action: 'Jemanden benennen',
    },
    toolWithoutCost: {
      title: '{name}: Kosten unbekannt',
      why: 'Was die Arbeit kostet, ist die Hälfte dessen, was sie wert ist.',
      action: 'Kosten eintragen',
    },
    toolsUndecided: {
      title: 'Werkzeuge sind nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    toolRenewalNear: {
      title: '{name}: verlängert sich am {date}, kündbar bis {notice}',
      why: 'Danach wird wieder bezahlt, gewollt oder nicht.',
      action: 'Entscheiden',
    },
    toolRenewalPast: {
      title: '{name}: Die Verlängerung am {date} ist vorbei',
      why: 'Steht der nächste Termin da, wird die Kündigung nicht verpasst.',
      action: 'Nächsten Termin setzen',
    },
    toolWithoutExit: {
      title: '{name}: kein Ausweg',
      why: 'An dem Tag, an dem es schließt oder doppelt so viel kostet, müssen die Daten heraus.',
      action: 'Ausweg aufschreiben',
    },
    toolDataUnknown: {
      title: '{name}: Wo die Daten liegen, ist unbekannt',
      why: 'Menschen dürfen danach fragen, und für ihre Daten müssen Sie antworten können.',
      action: 'Aufschreiben',
    },
    toolsBeyondBudget: {
      title:
        'Die Werkzeuge kosten {cost, number} {currency} im Monat, das Budget ist {budget, number} {currency}',
      why: 'Der Bedarfs-Check rechnet aus dem Budget auch Menschen und Anzeigen.',
      action: 'Kosten ansehen',
    },
    toolInsecureLink: {
      title: '{name}: Der Link ist nicht sicher',
      why: 'Dort meldet man sich an: ohne https ist das Passwort unterwegs lesbar.',
      action: 'https davorsetzen',
    },
    crisisLevelsMissing: {
      title:
        '{count, plural, =0 {Keine Krisenstufe vorhanden} one {Nur eine Krisenstufe} other {Zu wenige Krisenstufen}}',
      why: 'Ohne Stufen ist jeder böse Kommentar ein Notfall oder keiner.',
      action: 'Stufe hinzufügen',
    },
    crisisRolesUnfilled: {
      title: 'Keine Krisenrolle ist besetzt',
      why: 'Am Tag selbst weiß niemand, wer entscheidet.',
      action: 'Jemanden benennen',
    },
    crisisRoleWithoutBackup: {
      title: '{role}: keine Vertretung',
      why: 'Es passiert an einem Samstag, wenn diese Person im Flugzeug sitzt.',
      action: 'Vertretung benennen',
    },
    crisisPhaseEmpty: {
      title:
        '{phase, select, minutes {Kein Schritt für die ersten 15 Minuten} hour {Kein Schritt für die erste Stunde} other {Kein Schritt für den ersten Tag}}',
      why: 'Unter Druck tut man, was geschrieben steht; klar denkt dann niemand.',
      action: 'Schritt hinzufügen',
    },
    crisisStatementMissing: {
      title: 'Keine erste Stellungnahme: {language}',
      why: 'Die ersten Worte braucht man in der ersten Stunde; in Eile übersetzt, gehen sie daneben.',
      action: 'Schreiben',
    },
    crisisUndecided: {
      title: 'Krise ist nicht entschieden',
      why: 'Ein Abschnitt ohne Entscheidung ist eine Sammlung von Notizen.',
      action: 'Entscheiden',
    },
    crisisLevelWithoutThreshold: {
      title: 'Stufe {level, number} ({name}): Niemand weiß, wann sie beginnt',
      why: 'Ohne Zahl oder Beschreibung streitet man über die Stufe, während es brennt.',
      action: 'Schwelle setzen',
    },
    crisisLevelsDescending: {
      title: 'Stufe {level, number} beginnt nicht später als Stufe {lower, number}',
      why: 'Die leichtere Stufe wird nie erreicht: Alles ist sofort die schwerere.',
      action: 'Schwelle berichtigen',
    },
    crisisRoleUnreachable: {
      title: '{name}: nicht erreichbar',
      why: 'Ein Name ohne Nummer hilft nachts nicht.',
      action: 'Nummer ergänzen',
    },
    crisisBackupSame: {
      title: '{role}: {name} ist die eigene Vertretung',
      why: 'Wer nicht erreichbar ist, ist es auch als Vertretung nicht.',
      action: 'Jemand anderen benennen',
    },
    crisisContactUnchecked: {
      title: '{name}: Nummer seit {days, number} Tagen nicht probiert',
      why: 'Nummern ändern sich still, und man merkt es am Tag selbst.',
      action: 'Probieren',
    },
    crisisContactUnreachable: {
      title: '{name}: nicht erreichbar',
      why: 'Ein Name ohne Nummer hilft nachts nicht.',
      action: 'Nummer ergänzen',
    },
    personNextStepOverdue: {
      title: '{name}: Der nächste Schritt war am {date} fällig',
      why: 'Menschen erinnern sich länger an Zusagen als an Beiträge.',
      action: 'Öffnen',
    },
    personSilent: {
      title: '{name}: seit {days, number} Tagen kein Kontakt',
      why: 'Wer nur gefragt wird, wenn man ihn braucht, ist dann nicht da.',
      action: 'Melden',
    },
    agreementWithoutDisclosure: {
      title: '{name}: Vereinbarung ohne Kennzeichnung als Werbung',
      why: 'Nicht gekennzeichnete Werbung ist verboten und kostet Vertrauen.',
      action: 'Kennzeichnung festhalten',
    },
    personWithoutNextStep: {
      title: '{name}: kein nächster Schritt',
      why: 'Eine Beziehung ohne nächsten Schritt ist ein Name in einer Liste.',
      action: 'Schritt planen',
    },
    postOverLimit: {
      title: '{title}: {over, plural, one {ein Zeichen} other {# Zeichen}} zu lang für {channel}',
      why: 'So kann er nicht erscheinen oder bricht mittendrin ab.',
      action: 'Kürzen',
    },
    postIncomplete: {
      title:
        '{title}: freigegeben, aber {gap, select, noVariant {ohne Kanal und Text} noChannel {ohne Kanal} other {ohne Text}}',
      why: 'Was freigegeben wurde, ist nicht, was erscheint.',
      action: 'Vervollständigen',
    },
    postUnready: {
      title: '{title}: für {date} geplant, noch nicht freigegeben',
      why: 'Was in der letzten Stunde freigegeben wird, wird ungelesen freigegeben.',
      action: 'Fertigstellen',
    },
    postOverdue: {
      title: '{title}: war für {date} geplant und ist nicht als veröffentlicht markiert',
      why: 'Entweder erschien er nicht, oder niemand hat es vermerkt; die Zahlen müssen es wissen.',
      action: 'Markieren oder verschieben',
    },
    postHeldWithoutIncident: {
      title: '{title}: angehalten, obwohl kein Vorfall läuft',
      why: 'Vergessene Halte sind Lücken im Kalender, die niemand beschlossen hat.',
      action: 'Entscheiden',
    },
    postWithoutAltText: {
      title: '{title}: Alternativtext fehlt bei {count, plural, one {einem Bild} other {# Bildern}}',
      why: 'Wer das Bild nicht sehen kann, hat nichts davon.',
      action: 'Beschreiben',
    },
    postWithBrackets: {
      title: '{title}: {text} ist noch auszufüllen',
      why: 'Klammern aus einer Vorlage gehen so hinaus, wie sie dastehen, wenn niemand hinsieht.',
      action: 'Ausfüllen',
    },
    postTooManyHashtags: {
      title: '{title}: mehr als {limit, number} Hashtags auf {channel}',
      why: 'Das Netzwerk verwirft sie oder zeigt den Beitrag weniger Menschen.',
      action: 'Einige streichen',
    },
    postInsecureLink: {
      title: '{title}: Der Link ist nicht sicher',
      why: 'Browser warnen vor Adressen ohne https, und die Leute kehren um.',
      action: 'https davorsetzen',
    },
    postsSameHour: {
      title: '{title}: weniger als eine Stunde nach „{other}“ auf {channel}, {date}',
      why: 'Zwei Beiträge zugleich nehmen einander die Leser.',
      action: 'Verschieben',
    },
    postTextTwice: {
      title: '{title}: derselbe Text wie „{other}“ auf {channel}',
      why: 'Netzwerke zeigen Wiederholungen weniger Menschen, und es fällt auf.',
      action: 'Umschreiben',
    },
    postPartOverLimit: {
      title: '{title}: {part} auf {channel}, {over, number} über der Grenze von {limit, number}',
      why: 'Das Netzwerk lehnt den Beitrag ab oder schneidet ihn ab.',
      action: 'Kürzen',
    },
    postMediumTooLarge: {
      title: '{title}: „{name}“ ist größer als die {limit, number} MB, die {channel} annimmt',
      why: 'Das Hochladen scheitert, wenn der Beitrag erscheinen soll.',
      action: 'Kleinere Datei wählen',
    },
    postDuringIncident: {
      title: '{title}: für {date} auf einem Kanal geplant, den „{incident}“ angehalten hat',
      why: 'Ein fröhlicher Beitrag mitten in einer Krise macht sie schlimmer.',
      action: 'Entscheiden',
    },
    postLanguageOutside: {
      title: '{title}: {language} auf {channel}, der das nicht spricht',
      why: 'Wer folgt, bekommt etwas, das er nicht lesen kann, oder niemand antwortet ihm.',
      action: 'Ansehen',
    },
    postNotApproved: {
      title: '{title}: ohne die nötige Freigabe durchgewinkt',
      why: 'Wer zustimmen muss, liest ihn erst, wenn er erschienen ist.',
      action: 'Freigeben lassen',
    },
    postChangedSinceApproval: {
      title: '{title}: seit der Freigabe geändert',
      why: 'Es erscheint nicht mehr, was freigegeben wurde.',
      action: 'Erneut freigeben lassen',
    },
    postStyledLetters: {
      title: '{title}: „{text}“ besteht aus Symbolen',
      why: 'Screenreader buchstabieren oder überspringen sie, und die Suche findet sie nicht.',
      action: 'In Buchstaben schreiben',
    },
    postTranslationOutdated: {
      title: '{title}: Die Fassung auf {language} ist veraltet',
      why: 'Das Original sagt seit der Übersetzung etwas anderes.',
      action: 'Vergleichen',
    },
    postsOverDailyLimit: {
      title: '{channel}: {count, number} Beiträge am {date}, das Netzwerk verträgt {limit, number}',
      why: 'Darüber drosseln oder sperren Netzwerke ein Konto.',
      action: 'Verteilen',
    },
    postHashtagCase: {
      title: '{title}: {tag} liest sich leichter als {better}',
      why: 'Screenreader sprechen dann die einzelnen Wörter, und auch Augen finden sie.',
      action: 'Ändern',
    },
    postsLinkTagsOff: {
      title:
        '{count, plural, one {Ein geplanter Beitrag hat} other {# geplante Beiträge haben}} UTM-Tags, die unvollständig sind oder nicht zum Wortschatz des Plans gehören',
      why: 'Statistiken zählen „Social“ und „social“ getrennt: Jede Schreibweise teilt die Zahlen.',
      action:
        '{fixed, plural, =0 {Ersten öffnen} one {# Beitrag berichtigen} other {# Beiträge berichtigen}}',
    },
    postsUntaggedLink: {
      title:
        '{count, plural, one {Ein geplanter Beitrag hat} other {# geplante Beiträge haben}} einen Link ohne UTM-Tags',
      why: 'Ohne Tags kann niemand sagen, welcher Beitrag die Besuche gebracht hat.',
      action: 'Ersten öffnen',
    },
    postsWithoutPillar: {
      title:
        '{count, plural, one {Ein geplanter Beitrag gehört} other {# geplante Beiträge gehören}} zu keiner Themensäule',
      why: 'Sie zählen in keiner Mischung, also sieht die Mischung besser aus, als sie ist.',
      action: 'Durchsehen',
    },
    postsWithoutObjective: {
      title:
        '{count, plural, one {Ein geplanter Beitrag dient} other {# geplante Beiträge dienen}} keinem Ziel',
      why: 'Arbeit, die nichts dient, ist von der anderen nicht zu unterscheiden.',
      action: 'Durchsehen',
    },
    weekEmpty: {
      title: 'Woche {week, number} ab {from} ist leer',
      why: 'Ein Kanal, der verstummt, wird danach weniger Menschen gezeigt.',
      action: 'Beitrag planen',
    },
    seriesEnding: {
      title: 'Serie {title}: Sie endet am {date}',
      why: 'Woran sich Menschen gewöhnt haben, sollte nicht aus Versehen aufhören.',
      action: 'Verlängern oder enden lassen',
    },
    seriesToContinue: {
      title:
        'Serie {title}: {count, plural, one {ein Tag des Plans hat} other {# Tage des Plans haben}} noch keinen Beitrag',
      why: 'Eine Serie, die weitergeht, hat Beiträge, solange der Plan läuft; sonst sehen die nächsten Wochen leerer aus, als sie sind.',
      action: 'Serie fortsetzen',
    },
    seriesUnfinished: {
      title:
        'Serie {title}: {count, plural, one {der kommende Beitrag ist nicht fertig} other {keiner der # kommenden Beiträge ist fertig}}',
      why: 'Der erste ist in den nächsten zwei Wochen fällig; ein Rhythmus, den niemand vorbereitet, bricht in der ersten vollen Woche.',
      action: 'Nächsten vorbereiten',
    },
    postOnHoliday: {
      title:
        '{count, plural, one {Ein Beitrag geht} other {# Beiträge gehen}} an einem Feiertag hinaus: {holiday}, {date}',
      why: 'Weniger Menschen schauen in ihre beruflichen Kanäle, und Kommentare warten, bis wieder jemand da ist.',
      action: 'Tag ansehen',
    },
    weekOverfull: {
      title: 'Woche {week, number} ab {from}: {hours, number} Stunden geplant, {available, number} vorhanden',
      why: 'Was nicht hineinpasst, wird schlecht oder nachts gemacht.',
      action: 'Arbeit verschieben',
    },
    taskOverdue: {
      title: '{title}: war am {date} fällig',
      why: 'Erledigen, verschieben oder streichen; eine Liste alter Termine liest niemand.',
      action: 'Öffnen',
    },
    taskWithoutOwner: {
      title: '{title}: niemand macht es',
      why: 'Eine Aufgabe, die allen gehört, erledigt niemand.',
      action: 'Jemanden benennen',
    },
    taskDoneWithoutDate: {
      title: '{title}: erledigt, aber an keinem Tag',
      why: 'Ohne Tag sieht niemand, wie lange so etwas dauert.',
      action: 'Tag der letzten Änderung eintragen',
    },
    routineMissed: {
      title: '{title}: seit vor dem {date} nicht erledigt',
      why: 'Zwei Runden ausgelassen: Entweder ist es zu viel, oder niemand braucht es.',
      action: 'Ansehen',
    },
    routineWithoutItems: {
      title: '{title}: Die Checkliste ist leer',
      why: 'Routine ist, was abgehakt wird, nicht was gemeint war.',
      action: 'Punkte hinzufügen',
    },
    routinesBeyondHours: {
      title: 'Allein die Routinen kosten {hours, number} Stunden pro Woche, da sind {available, number}',
      why: 'Für Beiträge bleibt nichts übrig.',
      action: 'Routinen ansehen',
    },
    reviewOverdue: {
      title: 'Der Rückblick {from} bis {to} ist fällig',
      why: 'Wer nicht zurückblickt, wiederholt, was nicht ging.',
      action: 'Rückblicke öffnen',
    },
    reviewWithoutLesson: {
      title: 'Der Rückblick bis {date} endet ohne Lehre',
      why: 'Zahlen ohne einen Satz dazu sind bis zum nächsten Rückblick vergessen.',
      action: 'Einen Satz schreiben',
    },
    decisionCheckOverdue: {
      title: '„{text}“ sollte am {date} geprüft werden',
      why: 'Nur eine geprüfte Entscheidung lehrt etwas, ob richtig oder falsch.',
      action: 'Prüfen',
    },
    decisionWithoutReason: {
      title: '„{text}“ hat keine Begründung',
      why: 'Wer danach kommt, kann sie weder gut behalten noch gut ändern.',
      action: 'Begründung schreiben',
    },
    sectionDecisionOld: {
      title: 'Die Entscheidung zu „{section}“ ist vom {date}',
      why: 'Nach einem Jahr sollte man sie neu treffen, und sei es unverändert.',
      action: 'Ansehen',
    },
  },
} as const satisfies Translated<typeof english>;
