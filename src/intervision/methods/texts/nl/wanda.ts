import type { MethodTexts } from '../../method';

export const wanda = {
  title: 'Wanda',
  invitation:
    'We kijken samen naar één moment dat bleef hangen. We zoeken geen schuldige en geen recept, wel nieuwe manieren om te kijken en te handelen.',
  attribution:
    'Gebaseerd op Wanda, de waarderende praktijkanalyse van Arteveldehogeschool en VBJK. De teksten en de tijden zijn van ons: dit is geen officieel materiaal van Arteveldehogeschool of VBJK.',
  phases: {
    review: {
      name: 'Terugblik',
      group:
        'Kijk om de beurt terug op vorige keer. Wat bleef bij je? Heb je iets geprobeerd door wat we bespraken? Niets gedaan is ook oké: wat maakte het moeilijk?',
      bringer:
        'Bracht jij vorige keer de casus in? Vertel hoe het liep met wat je wilde doen: gelukt, deels gelukt, anders gedaan of niet gedaan.',
      facilitator:
        'Lees voor wat er vorige keer beloofd is. Laat iedereen kort aan het woord. Waardeer ook een kleine stap. Bespreek de vorige casus niet opnieuw.',
      prompts: [
        'Wat bleef bij je van vorige keer?',
        'Wat heb je geprobeerd?',
        'Wat veranderde er daardoor, al was het maar iets kleins?',
        'Wat maakte het moeilijk?',
        'Wat heb je eruit geleerd?',
      ],
      starter: 'Wat bij me bleef, is …',
    },
    choose: {
      name: 'Casus kiezen',
      group:
        'Breng een moment in dat je raakte of verraste. Beschrijf het alsof je een foto toont: wat zie en hoor je? Geen namen. Stem daarna: wat is het meest dringend, en waarvan leren we samen het meest?',
      bringer:
        'Kiest de groep jouw moment? Dan ben jij de inbrenger. Het blijft jouw casus: jij kiest wat je vertelt. Je vraag mag nog vaag zijn.',
      facilitator:
        'Geef iedereen tijd om een moment in te brengen. Wie niets inbrengt, stemt wel mee. Bij gelijke stand kies jij. Zeg ook wat je waardeert aan de momenten die niet gekozen zijn.',
      prompts: [
        'Welk moment bleef hangen?',
        'Wat zie en hoor je op de foto?',
        'Waarom raakte dit jou?',
        'Welke vraag heb je erbij?',
      ],
      starter: 'Ik zie en hoor …',
    },
    questions: {
      name: 'Bevragen',
      group:
        'Eerst begrijpen. Stel om de beurt een open vraag: wie, wat, waar, wanneer of hoe. Vraag naar iedereen die erbij was, ook het kind en de ouder. Nog geen uitleg, geen oordeel en geen advies.',
      bringer:
        'Antwoord met wat je zag en hoorde. Bedenk op het einde wat jij hieruit wil leren. Maak er een positieve vraag van: “Hoe kan ik … zodat …?”',
      facilitator:
        'Zorg dat de vragen open zijn en zonder oordeel. Het gaat om onze eigen kijk, niet om wat anderen moeten doen. Rond pas af als de inbrenger een positieve leervraag heeft.',
      prompts: [
        'Wat gebeurde er net ervoor?',
        'Wie was er nog bij?',
        'Wat zag je bij het kind?',
        'Wat wou jij op dat moment bereiken?',
        'Wat ging er goed?',
      ],
      starter: 'Wat gebeurde er net ervoor?',
    },
    perspectives: {
      name: 'Perspectieven',
      group:
        'Kijk door je bril: jij bent nu even die persoon. Wat is belangrijk voor je? Wat voel je? Wat hoop je? Begin met “Het zou kunnen dat …”. Elke mogelijkheid telt, niemand hoeft gelijk te hebben.',
      bringer: 'Luister en reageer nog niet. Noteer voor jezelf wat nieuw is.',
      facilitator:
        'Laat iedereen om de beurt door de eigen bril kijken. We zoeken geen schuldige en geen gelijk: hoe meer mogelijkheden, hoe beter. Hoor je een advies? Vraag welk perspectief erachter zit.',
      prompts: [
        'Wat is voor jou belangrijk op dit moment?',
        'Wat voel je?',
        'Wat hoop je?',
        'Wat maakt je bezorgd?',
        'Wat weten de anderen niet van jou?',
      ],
      starter: 'Het zou kunnen dat …',
    },
    advice: {
      name: 'Adviezen en daden',
      group:
        'Geef verschillende soorten advies: iets voor de inbrenger, iets voor het team, iets voor de organisatie of het netwerk. Ook wat je eerder bewaarde, komt hier terug. Zeg tot slot in één zin wat je waardeert aan dit gesprek.',
      bringer:
        'Luister eerst. Wat spreekt je aan? Wat wordt jouw daad? Wanneer doe je dat, en waaraan merk je dat het helpt?',
      facilitator:
        'Vraag advies op de drie niveaus. Laat de inbrenger kiezen, zonder discussie. Noteer de daden en wie ze trekt. Rond af: wat zagen we over onze werking, zit er een signaal in, en wanneer komen we weer samen?',
      prompts: [
        'Wat kan de inbrenger morgen al doen?',
        'Wat kan het team anders doen?',
        'Wat kan de organisatie of het netwerk doen?',
        'Welke daad nemen we samen op? Wie trekt?',
        'Wat zagen we over onze werking?',
        'Wat waardeer je aan dit gesprek?',
      ],
      starter: 'Je zou morgen kunnen …',
    },
  },
  labels: {
    self: 'De inbrenger zelf',
    team: 'Het team',
    organisation: 'De organisatie of het netwerk',
  },
  glasses: {
    child: 'kind',
    parent: 'ouder',
    colleague: 'collega',
    partner: 'partner of school',
    policy: 'leidinggevende of beleid',
    neighbourhood: 'buurt',
  },
} satisfies MethodTexts;
