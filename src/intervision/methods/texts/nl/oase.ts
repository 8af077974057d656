import type { MethodTexts } from '../../method';

export const oase = {
  title: 'OASE',
  invitation:
    'We denken samen na over één situatie van één collega. We zoeken niet wie gelijk heeft, wel wat helpt.',
  attribution:
    'Gebaseerd op OASE, een oplossingsgerichte werkvorm die Ilfaro ontwikkelde. De stappen zijn hier opnieuw opgebouwd naar het Solution-Focused Reflecting Team. De teksten zijn van ons: dit is geen officieel materiaal van Ilfaro.',
  phases: {
    start: {
      name: 'Start',
      group:
        'We spreken af hoe we samenwerken. Wat hier gezegd wordt, blijft hier. Noem geen namen of details waarmee iemand een gezin kan herkennen. Ideeën bewaar je voor de suggesties.',
      bringer:
        'Kijk nog eens naar je situatie. Waar wil je hulp bij? Maak er één vraag van die begint met “Hoe kan ik …”.',
      facilitator:
        'Leg kort uit hoe de ronde loopt en wie wanneer spreekt. Kijk of iedereen akkoord gaat met de afspraken. Is er iemand bij die leiding geeft aan de inbrenger? Vraag dan aan de inbrenger of dat goed is.',
      prompts: [
        'Kent iedereen elkaar?',
        'Zijn de afspraken voor iedereen duidelijk?',
        'Wat heb je nodig om hier vrij te kunnen spreken?',
      ],
      starter: '',
    },
    telling: {
      name: 'Vertellen',
      group:
        'Luister zonder te onderbreken. Schrijf je vragen op voor jezelf. Naar oplossingen zoeken we later.',
      bringer:
        'Vertel wat er speelt en waar je naartoe wil. Zeg ook wat er nu al lukt, al is het maar een beetje. Noem geen namen.',
      facilitator:
        'Zorg dat de inbrenger kan vertellen zonder onderbreking. Vat op het einde de hulpvraag samen in één zin en vraag: klopt dit?',
      prompts: [
        'Wat speelt er?',
        'Waar wil je hulp bij?',
        'Wat lukt er nu al, al is het maar een beetje?',
        'Hoe ziet het eruit als het wat beter gaat?',
      ],
      starter: 'Het gaat over een moment waarop …',
    },
    questions: {
      name: 'Vragen',
      group:
        'Stel om de beurt één vraag en één vervolgvraag. Vraag naar wat de inbrenger wil bereiken en naar wat al werkt. Nog geen ideeën, ook niet verpakt als vraag: bewaar ze voor straks. Passen mag.',
      bringer:
        'Antwoord zo kort of zo lang als je wil. Je hoeft je niet te verdedigen. “Dat weet ik niet” is ook een antwoord.',
      facilitator:
        'Zorg dat iedereen aan de beurt komt en dat een vraag een vraag blijft. Hoor je een idee? Vraag om het te bewaren voor straks. Geef zelf geen inhoud.',
      prompts: [
        'Wanneer ging het al iets beter? Wat deed jij toen anders?',
        'Wat wil je dat er in de plaats komt?',
        'Wie merkt het als eerste als het beter gaat? Waaraan?',
        'Waar sta je nu, op een schaal van 0 tot 10? Waarom niet lager?',
        'Wat mag zeker blijven zoals het is?',
        'Wie of wat helpt jou hier al bij?',
      ],
      starter: 'Wanneer ging het al iets beter?',
    },
    appreciation: {
      name: 'Appreciatie',
      group:
        'Zeg om de beurt wat je waardeert in hoe de inbrenger dit aanpakt. Concreet en gemeend. Zonder “maar”, en nog zonder ideeën.',
      bringer: 'Luister en laat het binnenkomen. Je hoeft niets uit te leggen: “dank je” is genoeg.',
      facilitator:
        'Ga pas verder als iedereen iets zei of paste. Gaat het over een oplossing? Breng het terug naar wat de inbrenger doet en kan.',
      prompts: [
        'Ik vind het sterk dat je …',
        'Ik merk dat je veel belang hecht aan …',
        'Dankzij jou is het gelukt om …',
        'Wat ik van jou wil onthouden, is …',
      ],
      starter: 'Ik vind het sterk dat je …',
    },
    suggestions: {
      name: 'Suggesties',
      group:
        'Schrijf in stilte één idee op, kort. Het is een aanbod, geen opdracht. Ook wat je eerder bewaarde, komt hier terug. Alle ideeën verschijnen samen; daarna lezen we ze voor.',
      bringer: 'Luister en lees. Je hoeft niet te reageren. Noteer voor jezelf wat je raakt.',
      facilitator:
        'Bewaak de stilte tot iedereen klaar is. Laat daarna elk idee voorlezen, zonder discussie. Is er nog tijd? Vraag een tweede idee: iets heel kleins, of iets geks.',
      prompts: [
        'Je zou kunnen …',
        'Bij ons werkte …',
        'Vraag misschien eens aan …',
        'Een heel kleine stap kan zijn: …',
        'Iets geks dat misschien helpt: …',
      ],
      starter: 'Je zou kunnen …',
    },
    effect: {
      name: 'Effect',
      group: 'Luister. De keuze is aan de inbrenger. We bespreken en verdedigen geen ideeën meer.',
      bringer:
        'Wat doet dit met je? Duid bij elke suggestie aan: neem ik mee, denk ik over na, of niet nu. Kies één kleine stap en een datum. Geen stap nodig? Dat mag ook.',
      facilitator:
        'Geef de inbrenger tijd om te schrijven. Vraag daarna wat de inbrenger wil delen. Help om de stap klein en concreet te maken: wat, wanneer, en waaraan merk je het?',
      prompts: [
        'Wat raakt je het meest?',
        'Wat is je eerste kleine stap?',
        'Wanneer doe je dat?',
        'Waaraan ga je merken dat het werkt?',
        'Van wie heb je nog iets nodig?',
      ],
      starter: 'Wat het best bij mij past, is …',
    },
    closing: {
      name: 'Afronding',
      group:
        'Schrijf in één zin wat je meeneemt voor je eigen werk. Schrijf niets over de casus zelf, want deze zin blijft bewaard.',
      bringer:
        'Schrijf ook in één zin wat je meeneemt. Schrijf niets over je casus, want deze zin blijft bewaard.',
      facilitator:
        'Vraag of er een signaal in zit dat groter is dan deze situatie. Spreek af wanneer de groep terugkijkt en wie dan begeleidt. Bedank de inbrenger en de groep.',
      prompts: [
        'Wat neem je mee voor je eigen werk?',
        'Wat hielp om samen na te denken?',
        'Wat speelt ook bij anderen?',
        'Wanneer kijken we terug?',
      ],
      starter: 'Ik neem mee dat …',
    },
  },
  labels: {},
  glasses: {},
} satisfies MethodTexts;
