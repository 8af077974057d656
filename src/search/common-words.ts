import { words, type Language } from './languages';

/**
 * Words that half of the entries in such a network hold, without accents. They are found by `zoek`, but two texts are not
 * alike because both are about children and school. A young network has too few entries to learn this by counting.
 */
export const COMMON_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`
    kind kinderen ouder ouders gezin gezinnen mensen moeder moeders mama mamas vader vaders papa papas jongeren jongere
    school scholen klas klassen leerling leerlingen leerkracht leerkrachten juf meester leraar tiener tieners kleuter
    kleuters peuter peuters baby babys zoon dochter jongen jongens meisje meisjes vrouw vrouwen man mannen persoon
    vraag vragen vraagt probleem problemen signaal thema oplossing reden manier keer tijd dag dagen week weken maand
    maanden jaar jaren uur uren minuten minuut vandaag morgen gisteren ochtend avond middag maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag weekend januari februari maart april mei juni juli augustus september oktober
    november december zomer winter herfst lente volgend vorig eerste laatste tweede derde vierde vijfde zesde hele
    goed loopt lopen beter slecht groot klein grote kleine jong jonge oud oude veel groep groepen organisatie dienst
    diensten netwerk partner partners team collega collegas buurt wijk stad dorp gemeente regio straat thuis huis
    zien ziet zag merken merk merkt horen hoort weten weet zeggen zegt vertellen vertelt vertelde denken denkt voelen
    voelt vinden vindt vond zoeken zoekt zoek gezocht werken werkt werk nodig mogelijk ervaring iemand niemand idee
    starten start begin beginnen begonnen zorgen zorgt nemen neemt houden houdt helpen helpt hulp gebruiken gebruikt
    brengen brengt gebracht praten praat lukt lukken zetten weinig aantal deel stuk soort plek plaats plaatsen
    opnieuw direct snel extra verschillende bepaalde moeilijk makkelijk belangrijk speciaal bestaan bestaat
    organiseren organiseert georganiseerd info informatie uitleg uitleggen uitlegt deur kant ding dingen geven volwassene
    euro vol open sluiten sluit lijst waar wachten wie anderen ene iedereen bekend eigen zeker recht stopt stoppen gestopt online website internet app`),
  fr: words(`
    enfant enfants parent parents famille familles gens mere meres maman mamans pere peres papa papas jeune jeunes ecole
    ecoles classe classes eleve eleves institutrice instituteur enseignant enseignante bebe bebes fils fille filles garcon
    garcons femme femmes homme hommes personne personnes question questions probleme problemes solution raison jour jours
    semaine semaines mois an ans annee annees heure heures minute minutes matin soir midi lundi mardi mercredi jeudi
    vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre ete hiver
    automne printemps prochain dernier premier premiere grand grande grands petite petit petits bon bonne marche groupe
    groupes service services reseau equipe collegue collegues quartier ville village commune region rue maison
    voir voit savoir dire demander demande demandent demandes trouver trouve trouvent chercher cherche cherchons cherchent
    parler parle donner donne aide aider travail travailler travaillent besoin possible place places lieu chose temps
    euro euros reste restent aller arriver arrive arrivent commencer nouveaux nouvelle nouveau`),
  en: words(`
    child children kid kids parent parents family families people mother mothers mum mums mom father fathers dad dads
    young school schools class classes pupil pupils student students teacher teachers teenager teenagers teen baby babies
    toddler toddlers son daughter boy boys girl girls woman women man men person question questions problem problems
    solution reason day days week weeks month months year years hour hours minute minutes time morning evening noon monday
    tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december summer winter autumn spring next last first second third big small good better bad old work works
    working group groups service services network team colleague colleagues neighbourhood town city village region street
    home house see sees notice hear tell tells say ask asks find finds found look looking try start starts help helps want
    wants place places euro euros far talk talks show shows bring brings show explain explains like`),
};
