import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Eine Anwaltskanzlei zu dritt: Arbeit, Miete, Erbe und Verträge kleiner Unternehmen',
  brand: {
    mission: 'Recht verständlich machen für Menschen, die es einmal in zehn Jahren brauchen.',
    promise: 'Bevor wir anfangen, wissen Sie, worum es geht, was es kostet und wie lange es dauern kann.',
    audiencePromise: 'Wer uns liest, weiß, was zuerst zu tun ist und wann man besser nicht wartet.',
    values: [
      'Klar vor klug',
      'Ohne Ausnahme vertraulich',
      'Kosten vorher nennen',
      'Keine Angst, keine Versprechen',
    ],
    voice: [
      {
        trait: 'Ruhig',
        example: 'Notieren Sie, wann das Schreiben ankam. Alles andere hat Zeit bis morgen.',
        avoid: 'Handeln Sie jetzt, sonst verlieren Sie alles!',
      },
      {
        trait: 'Verständlich',
        example: 'Die Frist läuft ab dem Tag, an dem der Brief im Kasten liegt.',
        avoid: 'Die maßgebliche Ausschlussfrist beginnt mit dem Zugang zu laufen.',
      },
      {
        trait: 'Vorsichtig mit Zusagen',
        example: 'Es kommt auf zwei Dinge an: was vereinbart war und was sich beweisen lässt.',
        avoid: 'Wir gewinnen Ihren Fall.',
      },
    ],
    wordsUsed: ['erster Schritt', 'Frist', 'schriftlich', 'es kommt darauf an, ob'],
    wordsAvoided: ['garantiert', 'Spezialist für alles', 'kämpfen', 'Erfolgsquote'],
    visualNotes:
      'Helle Räume, Gesichter des Teams, Hände mit Papier. Keine Richterhämmer, keine Waagen, keine Akten mit lesbaren Namen. Niemals Mandantschaft, auch nicht mit Einwilligung.',
    claimsToProve: [
      'Fachanwalt, Spezialist: nur mit verliehenem Titel oder soweit das Berufsrecht es erlaubt',
      'Vergleiche mit anderen Kanzleien, Ranglisten, Erfolgsquoten: verwenden wir nicht',
      'Kostenlose Erstberatung: nur mit Angabe, was genau kostenlos ist und ab wann Gebühren anfallen',
    ],
    keyMessages: [
      'Erst verstehen, dann entscheiden: Wir sagen Ihnen, was das Schreiben bedeutet und was Sie tun können.',
      'Sie kennen die Kosten, bevor wir anfangen.',
    ],
  },
  offerings: [
    {
      name: 'Erstberatung',
      kind: 'service',
      message: '[45] Minuten zum Festpreis von [Betrag]: worum es geht, was eilt, was es kosten kann.',
    },
    {
      name: 'Vertragsprüfung für kleine Unternehmen',
      kind: 'service',
      message:
        'Verträge, Bedingungen und Kündigungen in [fünf] Werktagen gelesen, mit Anmerkungen in klarem Deutsch.',
    },
    {
      name: 'Testament und Vorsorgevollmacht',
      kind: 'service',
      message: 'Zwei Gespräche und ein Dokument, das auch Ihre Familie versteht.',
    },
  ],
  audiences: [
    {
      name: 'Brief auf dem Küchentisch',
      summary:
        'Hat Post vom Arbeitgeber oder Vermieter bekommen, schläft nicht und sucht am Handy, was das heißt.',
      place: 'Unsere Stadt und der Landkreis',
      job: 'Angestellt, jede Branche',
      household: 'Zur Miete, Paar oder Familie',
      activeTimes: 'Spätabends, Sonntag',
      needs: ['Wissen, bis wann etwas zu tun ist', 'Wissen, was ein Anwalt kostet', 'Ernst genommen werden'],
      pains: ['Angst vor der Rechnung', 'Forenrat, der sich widerspricht'],
      beliefNow: 'Anwälte sind für Leute mit Geld.',
      beliefWished: 'Ein Gespräch, ein fester Preis, und ich weiß, woran ich bin.',
      sources: ['Zehn neue Mandanten fragen, was sie vor dem Anruf in die Suche eingegeben haben'],
      accessibilityNeeds: 'Kurze Sätze, je ein Gedanke; liest am Handy und unter Druck.',
    },
    {
      name: 'Chefin ohne Rechtsabteilung',
      summary: 'Führt einen Betrieb mit 5 bis 40 Leuten und unterschreibt Verträge, die niemand gelesen hat.',
      place: 'Die Region',
      job: 'Geschäftsführung, Inhaberin, Büroleitung',
      household: 'Spielt keine Rolle',
      activeTimes: 'Frühmorgens, Mittagspause',
      needs: ['Neue Regeln in fünf Zeilen', 'Jemanden, den man schnell fragen kann', 'Vorlagen, die halten'],
      pains: ['Von Fristen zu spät erfahren', 'Antworten so lang wie eine Doktorarbeit'],
      beliefNow: 'Den Anwalt rufe ich, wenn etwas schiefgegangen ist.',
      beliefWished: 'Ich frage vor der Unterschrift: Das ist billiger.',
      sources: ['Zehn Firmenmandanten fragen, welche Regel sie dieses Jahr überrascht hat'],
      accessibilityNeeds: 'Liest zwischen zwei Terminen: das Ergebnis zuerst, die Gründe darunter.',
    },
    {
      name: 'Die Dinge ordnen',
      summary: 'Um die 65, gesund, möchte Testament und Vollmachten regeln, bevor es eilt.',
      place: 'Unsere Stadt und die Dörfer ringsum',
      job: 'Kurz vor oder im Ruhestand',
      household: 'Paar mit erwachsenen Kindern, manchmal aus zwei Ehen',
      activeTimes: 'Vormittags',
      needs: ['Eine Liste, was man braucht', 'Worte ohne Latein', 'Ein Gespräch ohne Eile'],
      pains: ['Die Kinder nicht belasten wollen', 'Schauergeschichten aus dem Bekanntenkreis'],
      beliefNow: 'Dafür ist noch Zeit.',
      beliefWished: 'Zwei Termine, dann war es erledigt.',
      sources: ['Zehn Mandanten in Erbsachen fragen, was sie schließlich bewogen hat zu kommen'],
      accessibilityNeeds: 'Große Schrift, guter Kontrast, kein Text nur im Bild.',
    },
  ],
  competitors: [
    {
      name: 'Größere Kanzlei in der nächsten Großstadt [Name]',
      market: 'Die Region',
      style: 'Auszeichnungen, Berufungen, lange Artikel in Juristensprache',
      strengths: ['Viele Themen', 'Veröffentlicht regelmäßig'],
      weaknesses: ['Privatleute finden sich nicht wieder', 'Kosten kommen nie vor'],
      gaps: ['Klare Antworten mit einem Preis'],
    },
    {
      name: 'Kleine Kanzlei im Ausland, die mit Filmen erklärt [Name]',
      market: 'Beispiel aus dem Ausland; dort gilt anderes Werberecht',
      style: 'Eine Anwältin, eine Frage, eine Minute',
      strengths: ['Alle verstehen es', 'Gesichter, denen man traut'],
      weaknesses: ['Vereinfacht manchmal zu sehr', 'Quellen fehlen'],
      gaps: ['Dasselbe mit Quellen und Grenzen der Antwort'],
    },
  ],
  techniques: [
    {
      title: 'Eine Frage, eine Minute',
      description:
        'Eine Anwältin beantwortet vor der Kamera eine häufige Frage und sagt, wovon die Antwort abhängt. Das wirkt, weil man vor dem Anruf schon eine Stimme kennt.',
      adaptation: 'Ein Film im Monat, nur Musterdokumente, am Ende die Grenzen der Antwort, Untertitel.',
      hypothesis:
        'Wenn wir eine Frage im Film beantworten, öffnen mehr Leute den Artikel darunter als bei reinem Text.',
      measure: 'Klicks auf den Artikel je 100 Aufrufe, drei Filme gegen drei Texte',
    },
    {
      title: 'Den Preis nennen',
      description:
        'Kanzleien, die sagen, was das erste Gespräch kostet, verlieren die, die nur vergleichen, und gewinnen die, die Angst hatten.',
      adaptation: 'Preis und Dauer der Erstberatung in jedem vierten Beitrag und auf der Website.',
      hypothesis: 'Wenn wir den Preis nennen, werden aus mehr Erstanrufen Termine.',
      measure: 'Termine je zehn Erstanrufe, vier Wochen davor und danach',
    },
  ],
} as const satisfies FoundationWords;
