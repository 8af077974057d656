import { words, type Language } from './languages';

/**
 * Words of everyday language, without accents: what people write whatever it is about. A few entries only hold each of them, but two texts
 * that share `kopen`, `bang` or `telefoon` are not about the same thing yet. What a text in such a network may be about
 * (`eten`, `slapen`, `fiets`) does not belong here.
 */
export const EVERYDAY_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`
    kopen koopt kocht gekocht verkopen verkoopt verkocht sturen stuurt gestuurd krijgen kreeg kregen gekregen vallen valt
    viel gevallen leggen legt gelegd liggen ligt lag lagen passen past gepast vergeten vergeet vergat willen wilde stoppen
    kiezen kiest koos gekozen bellen belt gebeld schrijven schrijft schreef geschreven spelen speelt gespeeld lachen lacht
    huilen huilt kijken kijkt gekeken luisteren luistert leren leert geleerd kennen kent kende volgen volgt gevolgd
    verdienen winnen wint won gewonnen verliezen verliest verloren trekken trekt trok duwen geduwd dragen draagt droeg
    gedragen halen haalt gehaald rapen pakken pakt gepakt steken steekt stak hangen vangen rennen springen zitten draaien
    draait openen sluiten verlaten wonen bouwen gebouwd breken brak gebroken snijden tekenen tekent getekend schilderen
    zingen zingt dansen danst maken tonen toont getoond laten noemen noemt genoemd heten heet lijken lijkt leek schijnen
    gelden geldt gebeuren gebeurde gebeurd verwachten verwacht hopen hoopt geloven gelooft hoeven hoeft durven durft
    proberen probeert geprobeerd veranderen verandert veranderd verplicht verplichten verbieden verbiedt verboden toelaten
    laten mogen reageren reageert reactie afspreken afgesproken beslissen beslist beslissing bespreken bespreekt besproken
    antwoorden antwoord bedoelen bedoelt betekenen betekent vermoeden vermoedt vrezen vreest schrikken schrik bang boos
    kwaad blij gelukkig rustig druk zenuwachtig ongerust bezorgd onzeker verrast verbaasd tevreden streng eerlijk
    vriendelijk leuk mooi fijn prachtig lekker vies vuil proper lelijk lastig handig nuttig raar vreemd gewoon normaal
    gevaarlijk veilig sterk zwak zwaar licht donker hard zacht luid stil lawaai lawaaierig hoog hoge laag lage diep breed
    smal dik dun lang korte kort rond recht scheef dicht dichtbij ver verder vers nat droog rood rode blauw blauwe groen
    groene geel gele zwart zwarte wit witte kleur kleuren apart samen alleen gelijk zelfde hetzelfde echt waar waarheid vals
    juist fout fouten verkeerd eigenlijk natuurlijk waarschijnlijk blijkbaar eindelijk plots plotseling meteen
    onmiddellijk gratis vrij eerste beste slechtste enige overige derde helft kwart procent honderd duizend dozijn tientallen honderden
    ding zaak zaken geval gevallen voorbeeld vorm soort deel stuk stukje rest begin einde eind midden top rand hoek kant
    zijde voorkant achterkant buitenkant binnenkant boven onder lijn rij reeks nummer nummers aantal getal meter kilo liter
    gram seconde kwartier ogenblik moment periode toekomst verleden datum gisteren nacht gewoonte regel regels afspraken
    kans kansen keuze keuzes doel bedoeling plan plannen voorstel gevoel gevoelens gedachte mening oordeel raad advies tip
    tips ervaring ervaringen verschil verhaal verhalen nieuws woord woorden zin zinnen naam namen stem foto fotos film
    filmpje filmpjes beeld beelden lied liedje muziek spel spelletje spelletjes feest feestje feesten cadeau cadeautje
    cadeautjes verrassing wedstrijd prijs prijzen bal ballen telefoon telefoontje gsm gsms toestel machine tafel tafels
    stoel stoelen zetel zetels deur deuren raam ramen muur muren vloer dak trap gang zaal lokaal lokalen gebouw gebouwen
    bureau kast kelder zolder tuin park plein weg wegen baan banen brug kerk winkel winkels station markt restaurant
    doos dozen zak zakken tas tassen fles flessen glas glazen papier papieren kaart kaarten kaartje sleutel water melk
    brood koffie thee appel aardappel suiker vlees vis koek koeken taart hond honden kat katten dier dieren vogel vogels
    boom bomen bos bossen bloem bloemen gras zon regen wind sneeuw weer lucht zee berg land landen wereld hoofd gezicht oog
    ogen oor oren neus mond hand handen arm been benen voet voeten buik rug haar hart bloed lichaam vriend vrienden vriendje
    vriendjes vriendin vriendinnen buur buren buurman buurvrouw broer broers broertje zus zussen zusje oma opa tante oom
    neef nicht nichtje tweeling familie baas directeur directie directrice voorzitter chef burgemeester gast gasten bezoeker bezoekers
    klant klanten lid leden bewoner bewoners student studente mens persoon volwassene volwassenen collega bestellen bestelt
    besteld leveren levert geleverd leverancier terecht bijzonder nieuwe gisteravond vanavond wakker klaar bezig weg kwijt
    stuk los vast vol gevaar ongeval aandacht interesse geduld zin moeite energie kracht rust ruzie ruzies voorzien
    verzamelen verzamelt verdelen controleren controleert controle regelen regelt geregeld beginnen gaan komen vertrekken
    vertrekt vertrok vertrokken aankomen terugkomen wegblijven ophalen afhalen meebrengen meenemen terugbrengen achterlaten
    aanbieden aanbiedt invullen invult ondertekenen handtekening toestemming mogelijkheid mogelijkheden nood noden
    verantwoordelijk bepalen spreken spreekt sprak gesproken roepen roept schreeuwen zwijgen tellen telt meten meet wegen
    bewegen verhuizen reizen ontvangen ontvangt ontvangst uitnodigen uitgenodigd deelnemen meedoen doorgaan ontstaan leiden verbeteren verbetert
    beter inrichten aanvragen melden meldt gemeld verdwijnen opvallen opvalt gesprek gesprekken vergadering opkomst project
    werking initiatief actie acties campagne zwemmen koken bakken buiten binnen tientje namiddag voormiddag
    dank bedankt spijt wist sorry god alsjeblieft hallo ooit achter reden gek geleden hoop orde prima pijn stellen
    stelt gesteld bestel voorstellen leven levend schade resultaat resultaten invloed niveau basis methode manieren
    situatie situaties omstandigheden gevolg gevolgen oorzaak oorzaken voordeel nadeel voordelen nadelen aantallen
    kwestie onderwerp onderwerpen aanpak aanpakken traject trajecten stap stappen fase periodes tijdje tijdelijk
    eeuwig binnenkort vroeg laat vlug langzaam traag voorzichtig ernstig erger ergste vreselijk verschrikkelijk
    geweldig fantastisch perfect goede mis dom slim lui moedig eenzelfde gemakkelijk gemengd bereid populair bekend
    onbekend publiek prive officieel persoonlijk dagelijks wekelijks maandelijks jaarlijks momenteel tegenwoordig
    inderdaad uiteraard helaas zeker absoluut totaal compleet volledig uiteindelijk uitzonderlijk ongeveer minstens
    hoogstens bovendien trouwens tenslotte daarnaast verwijderen toevoegen toegevoegd vullen gevuld aantonen uitkomen
    uitkomst omgaan omgaat omgang doorgeven meedelen melding mededeling bewaren bewaart behouden bezoeken bezoekt
    ontdekken ontdekt herkennen herkent herinneren herinnering herinneringen missen mist vervangen onderzoeken
    onderzocht overnemen overneemt overtuigen waarschuwen waarschuwing blijken blijkt bleek afhangen hangt gooien
    gooit slaan tegenkomen ontmoeten delen deelt gedeeld schieten vliegen varen rusten staken gunnen kruipen duiken
    glijden dame dames heer heren mevrouw meneer meisjes ploeg ploegen elftal kapitein trainer trainers leeftijd
    leeftijden geslacht snelheid temperatuur maat maten gewicht vuur rook stof stoffen hout steen metaal plastic knop
    knoppen scherp schaar lijm verf potlood stift pen schrift map koffer rugzak jurk broek trui hoed pet kleed kleedje
    schort mand emmer doek doeken bord borden kopje kopjes lepel vork pan pot ijs fruitsap limonade pizza spaghetti
    soepje confituur boter kaas ei eieren raket trein schip boot fietsbel motor vliegtuig straten pleinen hal balkon
    ingang uitgang parking lift wc keuken clown ballon ballonnen slinger versiering optreden spektakel circus tovenaar
    kostuum toneelstuk quiz tombola raadsel puzzel puzzels`),
  fr: words(`
    acheter achete achetent vendre vend vendu envoyer envoie envoye recevoir recoit recu tomber tombe mettre met mis poser
    pose laisser laisse oublier oublie choisir choisit appeler appelle appel ecrire ecrit ecrivent jouer joue jouent rire
    pleurer pleure regarder regarde regardent ecouter ecoute apprendre apprend connaitre connait connaissent suivre suit
    gagner gagne perdre perd perdu tirer porter porte apporter apporte prendre prend pris tenir tient courir sauter
    ouvrir ouvre fermer construire casser casse dessiner chanter chante danser danse montrer montre appartenir sembler
    semble arriver passer passe attraper attendre esperer espere croire croit oser essayer essaie changer change obliger
    oblige obligatoire interdire interdit permettre permet accepter reagir reaction decider decide decision discuter
    repondre reponse vouloir signifie craindre peur fache content contente heureux calme inquiet inquiets inquiete surpris severe
    honnete gentil amusant beau belle joli jolie agreable sale propre difficile facile pratique utile bizarre normal
    dangereux sur fort forte faible lourd leger sombre dur doux bruyant silence haut haute bas basse profond large long
    longue court courte proche loin mouille sec rouge rouges bleu vert jaune noir blanc couleur meme vrai vraie faux juste
    erreur mauvais seul ensemble libre gratuit gratuite moitie tiers cent vingt trente quarante cinquante cas exemple forme sorte partie morceau debut
    fin milieu bout coin cote ligne rang serie numero nombre metre kilo litre moment periode avenir passe date nuit habitude
    regle regles chance choix but plan proposition sentiment pensee avis conseil conseillez experience difference histoire
    nouvelle mot mots phrase nom voix photo photos film video videos image musique jeu jeux fete fetes cadeau cadeaux
    surprise concours prix balle ballon telephone appareil machine table chaise porte fenetre mur murs toit escalier couloir
    salle batiment bureau armoire cave jardin parc chemin route pont eglise magasin gare marche restaurant boite sac
    bouteille verre papier papiers carte cle eau lait pain cafe the pomme sucre viande poisson gateau chien chiens chat oiseau
    animal animaux arbre fleur herbe soleil pluie vent neige air mer montagne pays monde tete visage oeil yeux oreille nez bouche
    main mains bras jambe pied ventre dos cheveux coeur sang corps ami amis amie amies copain copains voisin voisins voisine
    frere freres soeur soeurs oncle tante cousin cousine directeur directrice chef bourgmestre invite visiteur client membre
    habitant adulte adultes commander livrer pret prete danger accident attention interet patience envie energie force
    dispute ramasser partager verifier controler organiser organise participer venir partir part revenir retour rentree sortir sort
    entrer rentrer amener proposer propose remplir signer signent autorisation possibilite responsable crier compter bouger voyager
    inviter disparaitre reunion projet initiative action campagne recette annonce affiche maternelle primaire annee bord
    merci pardon bonjour bonsoir mieux vite lentement tot tard bientot certain certaine plupart surtout ensuite enfin
    autrement pourtant cependant quand effet effets resultat resultats niveau base methode maniere facon facons
    situation situations consequence cause causes avantage avantages inconvenient sujet sujets etape etapes phase
    provisoire prudent grave pire terrible superbe formidable parfait bonne bonnes intelligent courageux connu inconnu
    public prive officiel personnel quotidien actuel actuellement vraiment absolument totalement completement environ
    minimum maximum outre ajouter transmettre annoncer conserver garder visiter visite decouvrir reconnaitre rappeler
    souvenir souvenirs remplacer examiner convaincre avertir rencontrer monter descendre glisser ranger laver monsieur
    madame messieurs dames equipes taille poids temperature vitesse feu fumee bois pierre metal plastique bouton
    ciseaux colle crayon stylo cahier valise robe pantalon pull chapeau seau torchon assiette tasse cuillere
    fourchette glace pizza confiture beurre fromage oeuf oeufs clown ballons decoration decorations cirque costume
    piece quiz devinette puzzle avion bateau moto balcon entree sortie parking cuisine recherche recherchons voudrait
    voudraient aimerait aimeraient souhaite souhaitent prevu prevue rappel utiliser utilise utilisent`),
  en: words(`
    buy buys bought sell sells sold send sends sent receive fall falls fell put puts lay leave leaves left pass past forget
    forgot choose chose call calls called phone write writes wrote written play plays played laugh cry cries watch listen
    learn learns follow win won lose lost pull push carry wear wears hold pick catch caught stick hang run runs jump sit sits
    turn open build built break broke broken cut draw paint sing dance seem seems happen happens happened expect hope believe dare try
    tried change changed force allow allowed forbid react decide decision discuss answer mean means suppose afraid scared angry happy
    glad calm busy nervous worried surprised strict honest kind nice beautiful lovely dirty difficult hard easy handy
    useful strange normal dangerous safe safer strong weak heavy light dark soft loud noisy quiet high low deep wide thick thin
    long short round straight near close dry wet red blue green yellow black white colour same true wrong right
    mistake free half quarter percent hundred thousand dozen case example form kind sort part piece rest beginning end middle top
    edge corner side line row number amount metre minute moment period future date night habit rule rules chance choice goal
    plan idea feeling thought opinion advice tip experience difference story news word words sentence name voice photo photos
    picture video movie song music game games party gift gifts present surprise match ball telephone mobile device machine
    table chair door window wall floor roof stairs hall hallway room rooms building office desk cupboard garden park road bridge church
    shop shops station market restaurant box boxes bag bags bottle glass paper papers card cards key water milk bread coffee
    tea apple sugar meat fish cake dog dogs cat animal animals bird tree flower grass sun rain wind snow air sea country world head
    face eye ear nose mouth hand hands arm leg foot belly back hair heart blood body friend friends neighbour neighbours
    brother sister uncle aunt cousin grandmother grandfather grandma grandpa head boss guest visitor client member adult adults order deliver
    ready danger accident attention interest patience effort energy arrange collect share check checks organise organised
    join leave arrive return bring fill signature permission possibility responsible speak speaks spoke shout count move travel
    invite disappear meeting project initiative action campaign care someone wonder wonders common late early live lives
    read ones carnival bake baked
    thanks thank sorry hello welcome please maybe perhaps later sooner soon quickly slowly carefully serious worse
    worst terrible great perfect brilliant clever brave known unknown public private official personal daily weekly
    monthly yearly currently actually really absolutely totally completely about least most moreover besides anyway
    add added include includes result results level basis method way ways situation situations consequence cause
    causes advantage disadvantage subject topic step steps phase temporary keep visit visits discover recognise
    remember memories replace examine convince warn warning meet meets climb slide tidy wash gentleman lady ladies
    size weight temperature speed fire smoke wood stone metal plastic button scissors glue pencil pen notebook
    suitcase dress trousers jumper hat bucket towel plate cup spoon fork ice pizza jam butter cheese egg eggs clown
    balloon balloons decoration circus costume quiz riddle puzzle plane boat motorbike balcony entrance exit parking
    kitchen wants wanted would likes liked loves plans planned use uses used using set sets new old different several
    lots found look looks looking paints celebrate celebrates celebrated usual`),
};
