import type { MethodTexts } from '../../method';

export const chances = {
  title: 'Kansen en bedreigingen',
  invitation:
    'We bekijken samen een afspraak of een plan. Welke kansen zien we, wat kan het bedreigen, en wat doen we zelf om het levend te houden?',
  attribution:
    'Gebaseerd op een uitwisseling in twee rondes uit het leernetwerk Met Andere Ogen. De teksten en de tijden zijn van ons: dit is geen officieel materiaal.',
  phases: {
    chances: {
      name: 'Kansen en bedreigingen',
      group:
        'Schrijf in stilte welke kansen je ziet en wat dit kan bedreigen: hoogstens drie, elk in een korte zin. Kies telkens of het een kans of een bedreiging is. Alles verschijnt samen.',
      bringer: '',
      facilitator:
        'Kijk of het onderwerp voor iedereen duidelijk is. Bewaak de stilte tot iedereen klaar is. Lees daarna samen, eerst de kansen. Vraag wat iets betekent, nog niet hoe je het oplost.',
      prompts: [
        'Welke kans zie je?',
        'Wat kan dit bedreigen?',
        'Wat loopt nu al goed en willen we houden?',
        'Wie missen we nog?',
      ],
      starter: 'Een kans is dat …',
    },
    alive: {
      name: 'Levend houden',
      group:
        'Wat kunnen wij doen om dit levend te houden of om de kansen te benutten? Schrijf wat je zelf kan doen, of wat we samen kunnen doen. Klein is goed. Lees mee en bouw voort op elkaar.',
      bringer: '',
      facilitator:
        'Houd het bij wat deze groep zelf kan doen. Willen meer mensen hetzelfde? Vraag wie het opneemt en tegen wanneer, en noteer het als daad.',
      prompts: [
        'Wat kan jij zelf doen?',
        'Wat kunnen we samen doen?',
        'Welke kans benutten we eerst?',
        'Wat doen we met de grootste bedreiging?',
        'Wie neemt het op, en tegen wanneer?',
      ],
      starter: 'We kunnen …',
    },
    closing: {
      name: 'Afronding',
      group:
        'Schrijf in één zin wat je meeneemt. Schrijf geen namen en niets over een gezin, want deze zin blijft bewaard.',
      bringer: '',
      facilitator:
        'Lees de daden nog eens voor: klopt wie wat doet? Spreek af wanneer jullie terugkijken en wie dit ook moet weten. Bedank de groep.',
      prompts: ['Wat neem je mee?', 'Wat doe je morgen anders?', 'Wie moet dit ook weten?'],
      starter: 'Ik neem mee dat …',
    },
  },
  labels: { chance: 'Kans', threat: 'Bedreiging' },
  glasses: {},
} satisfies MethodTexts;
