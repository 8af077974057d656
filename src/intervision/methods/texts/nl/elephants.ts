import type { MethodTexts } from '../../method';

export const elephants = {
  title: 'Successen, belemmeringen en olifanten',
  invitation:
    'We kijken naar hoe we samenwerken. Wat lukt, wat remt ons, en wat zeggen we bijna nooit hardop? Dat laatste zijn de olifanten in de kamer. Die schrijf je anoniem op.',
  attribution:
    'Gebaseerd op een uitwisseling in drie delen uit het Bestuurlijk Netwerk Friesland. De teksten en de tijden zijn van ons: dit is geen officieel materiaal.',
  phases: {
    successes: {
      name: 'Successen',
      group:
        'Vertel om de beurt iets wat goed gaat in onze samenwerking. Iets kleins mag ook. Zeg waardoor het lukte.',
      bringer: '',
      facilitator:
        'Laat iedereen iets vertellen voor jullie naar de belemmeringen gaan. Vraag door: wie deed wat, en wat willen we vaker?',
      prompts: [
        'Wat ging goed de voorbije tijd?',
        'Waardoor lukte het?',
        'Wie verdient een compliment?',
        'Wat willen we zo houden?',
      ],
      starter: 'Het is gelukt om …',
    },
    barriers: {
      name: 'Belemmeringen',
      group:
        'Schrijf op wat ons werk moeilijk maakt: hoogstens drie, elk in een korte zin. Schrijf over tijd, middelen, regels en afspraken, niet over personen. Iedereen leest mee.',
      bringer: '',
      facilitator:
        'Vraag door tot de belemmering duidelijk is. Nog geen oplossingen. Zeg wat op elkaar lijkt. Is iets groter dan deze groep? Dan kan je er na de ronde een signaal van maken.',
      prompts: [
        'Wat remt ons?',
        'Wat kost meer tijd of energie dan nodig?',
        'Welke regel of afspraak werkt niet?',
        'Wat is groter dan onze groep?',
      ],
      starter: 'Het is moeilijk dat …',
    },
    elephants: {
      name: 'Olifanten',
      group:
        'Waar praten we niet over, terwijl veel mensen het merken? Schrijf het op. Niemand ziet wie wat schreef. Noem geen personen. Alles verschijnt samen, door elkaar.',
      bringer: '',
      facilitator:
        'Geef genoeg stilte. Lees daarna elke olifant rustig voor. Niemand raadt wie iets schreef, niemand hoeft zich te verdedigen. Kies samen één olifant om over te praten.',
      prompts: [
        'Wat zeggen we wel in de gang, maar niet aan tafel?',
        'Welk risico of dilemma blijft liggen?',
        'Wat durven we niet te vragen?',
        'Wat zou helpen om het toch te bespreken?',
      ],
      starter: 'We praten er niet over dat …',
    },
    reflection: {
      name: 'Reflectie',
      group:
        'Antwoord in een paar zinnen. Wat draag je bij? Waar heb je invloed op? Wat doe je morgen anders of beter? Wat heb je nodig, en van wie? Noem een rol of een organisatie, geen namen: je antwoord blijft bewaard.',
      bringer: '',
      facilitator:
        'Laat iedereen eerst schrijven. Vraag dan wie iets wil voorlezen. Maak van een concrete stap een daad: wie doet wat, tegen wanneer? Spreek af wanneer jullie terugkijken.',
      prompts: [
        'Wat is mijn bijdrage?',
        'Waar heb ik invloed op?',
        'Wat doe ik morgen anders of beter?',
        'Wat heb ik nodig, en van wie?',
      ],
      starter: 'Morgen ga ik …',
    },
  },
  labels: {},
  glasses: {},
} satisfies MethodTexts;
