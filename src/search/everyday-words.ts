import { words, type Language } from './languages';

/**
 * Words of everyday language, without accents: what people write whatever it is about. A few entries only hold each of them, but two texts
 * that share `kopen`, `bang` or `telefoon` are not about the same thing yet. What a text in such a network may be about
 * (`eten`, `slapen`, `fiets`) does not belong here.
 */
export const EVERYDAY_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`
    aanbieden aanbiedt aandacht aankomen aanpak aanpakken aantallen aantonen aanvragen aardappel absoluut achterkant
    achterlaten actie acties advies afgesproken afhalen afhangen afspraken afspreken alsjeblieft antwoord antwoorden
    apart appel arm baan baas bakken bal balkon ballen ballon ballonnen banen bang basis bedankt bedoelen bedoeling
    bedoelt beeld beelden been behouden bellen belt benen bepalen bereid berg beslissen beslissing beslist bespreekt
    bespreken besproken beste bestel besteld bestellen bestelt betekenen betekent bewaart bewaren bewegen bewoner
    bewoners bezig bezoeken bezoeker bezoekers bezoekt bezorgd bijzonder binnenkant binnenkort blauw blauwe bleek blij
    blijkbaar blijken blijkt bloed bloem bloemen bomen boom boos boot bord borden bos bossen boter bouwen bovendien brak
    breed breken broek broer broers broertje brood brug buik buiten buitenkant bureau buren burgemeester buur buurman
    buurvrouw cadeau cadeautje cadeautjes campagne chef circus clown compleet confituur controle controleert controleren
    daarnaast dagelijks dak dame dames dank dansen danst datum deelnemen deelt delen deuren dicht dichtbij diep dier
    dieren dik directeur directie directrice doek doeken doel dom donker doorgaan doorgeven doos dozen dozijn draagt
    draaien draait dragen droeg droog druk duiken duizend dun durft durven duwen eenzelfde eerlijk eeuwig ei eieren
    eigenlijk eind einde eindelijk elftal emmer energie enige erger ergste ernstig ervaringen familie fantastisch fase
    feest feesten feestje fietsbel fijn film filmpje filmpjes fles flessen foto fotos fout fouten fruitsap gang gast
    gasten gebeld gebeurd gebeurde gebeuren gebouw gebouwd gebouwen gebroken gedachte gedeeld gedragen geduld geduwd
    geel gehaald gek gekeken gekocht gekozen gekregen gelden geldt gele geleden geleerd gelegd geleverd gelijk gelooft
    geloven gelukkig gemakkelijk gemeld gemengd genoemd gepakt gepast geprobeerd geregeld geschreven geslacht gespeeld
    gesprek gesprekken gesproken gesteld gestuurd getal getekend getoond gevaar gevaarlijk geval gevallen gevoel
    gevoelens gevolg gevolgd gevolgen gevuld geweldig gewicht gewonnen gewoonte gezicht gisteravond glas glazen glijden
    god goede gooien gooit gram gras gratis groen groene gsm gsms gunnen haalt hal halen hallo hand handen handig
    handtekening hangen hard hart heer heet helaas helft heren herinneren herinnering herinneringen herkennen herkent
    heten hetzelfde hoed hoeft hoek hoeven hoge hond honden honderd honderden hoofd hoog hoogstens hoop hoopt hopen hout
    huilen huilt ijs inderdaad ingang initiatief inrichten interesse invloed invullen invult jaarlijks juist jurk kaart
    kaarten kaartje kaas kans kansen kapitein kast kat katten kelder kende kennen kent kerk keuken keuze keuzes kiest
    kiezen kijken kijkt kilo klaar klant klanten kleed kleedje kleur kleuren knop knoppen kocht koek koeken koffer
    koffie koken koopt koos kopen kopje kopjes kort korte kostuum kracht kreeg kregen kruipen kwaad kwart kwartier
    kwestie kwijt laag lachen lacht lag lage lagen land landen langzaam lastig lawaai lawaaierig leden leeftijd
    leeftijden leek leert leggen legt leiden lekker lelijk lepel leren leuk leven levend leverancier leveren levert
    lichaam licht lid lied liedje lift liggen ligt lijken lijkt lijm lijn limonade liter lokaal lokalen los lucht lui
    luid luisteren luistert maandelijks maat machine mand manieren map markt maten mededeling meebrengen meedelen
    meedoen meenemen meet melden melding meldt melk meneer mening mens metaal meteen meten meter methode mevrouw midden
    minstens mis missen mist moedig moeite mogelijkheden mogelijkheid moment momenteel mond mooi motor muren muur muziek
    naam nacht nadeel nadelen namen namiddag nat natuurlijk neef neus nicht nichtje nieuws niveau noden noemen noemt
    nood normaal nummer nummers nuttig officieel ogen ogenblik oma omgaan omgaat omgang omstandigheden onbekend
    ondertekenen onderwerp onderwerpen onderzocht onderzoeken ongerust ongeval ongeveer onmiddellijk ontdekken ontdekt
    ontmoeten ontstaan ontvangen ontvangst ontvangt onzeker oog ooit oom oor oordeel oorzaak oorzaken opa openen ophalen
    opkomst optreden opvallen opvalt orde oren overige overneemt overnemen overtuigen pakken pakt pan papier papieren
    park parking passen past pen perfect periode periodes persoonlijk pet pijn pizza plan plannen plastic plein pleinen
    ploeg ploegen plotseling populair pot potlood prachtig prijs prijzen prima prive probeert proberen procent project
    proper publiek puzzel puzzels quiz raad raadsel raam raar raket ramen rand rapen reactie reageert reageren reeks
    regel regelen regels regelt regen reizen rennen rest restaurant resultaat resultaten rij rode roepen roept rood rook
    rug rugzak rust rusten rustig ruzie ruzies schaar schade scheef scherp schieten schijnen schilderen schip schort
    schreef schreeuwen schrift schrijft schrijven schrik schrikken seconde situatie situaties slaan slechtste sleutel
    slim slinger smal sneeuw snelheid snijden soepje sorry spaghetti speelt spektakel spel spelen spelletje spelletjes
    spijt sprak spreekt spreken springen stak staken stap stappen station steekt steen steken stellen stelt stem sterk
    stift stil stoel stoelen stof stoffen straten streng student studente stukje sturen stuurt suiker taart tafel tafels
    tante tas tassen tegenkomen tegenwoordig tekenen tekent telefoon telefoontje tellen telt temperatuur tenslotte
    terecht terugbrengen terugkomen tevreden thee tientallen tientje tijdelijk tijdje tip tips toegevoegd toekomst
    toelaten toestel toestemming toevoegen tombola toneelstuk tonen toont top totaal tovenaar traag trainer trainers
    traject trajecten trap trein trekken trekt trok trouwens trui tuin tweeling uiteindelijk uiteraard uitgang
    uitgenodigd uitkomen uitkomst uitnodigen uitzonderlijk vallen vals valt vanavond vangen varen vast veilig ver
    veranderd veranderen verandert verantwoordelijk verbaasd verbeteren verbetert verbieden verbiedt verboden verdelen
    verdienen verdwijnen verf vergadering vergat vergeet vergeten verhaal verhalen verhuizen verkeerd verkocht verkoopt
    verkopen verlaten verleden verliest verliezen verloren vermoeden vermoedt verplicht verplichten verrassing verrast
    vers verschil verschrikkelijk versiering vertrekken vertrekt vertrok vertrokken vervangen verwacht verwachten
    verwijderen verzamelen verzamelt viel vies vis vlees vliegen vliegtuig vloer vlug voet voeten vogel vogels volgen
    volgt volledig volwassenen voorbeeld voordeel voordelen voorkant voormiddag voorstel voorstellen voorzichtig
    voorzien voorzitter vork vorm vreemd vreest vreselijk vrezen vriend vriendelijk vrienden vriendin vriendinnen
    vriendje vriendjes vrij vroeg vuil vullen vuur waarheid waarschijnlijk waarschuwen waarschuwing wakker water wc
    wedstrijd wegblijven wegen wekelijks wereld werking wilde wind winkel winkels winnen wint wist wit witte won wonen
    woord woorden zaak zaal zacht zak zaken zakken zee zelfde zenuwachtig zetel zetels zijde zin zingen zingt zinnen
    zolder zon zus zusje zussen zwaar zwak zwart zwarte zwemmen zwijgen`),
  fr: words(`
    absolument accepter accident achete achetent acheter action actuel actuellement adulte adultes affiche agreable
    aimeraient aimerait air ajouter amener ami amie amies amis amusant animal animaux annonce annoncer appareil
    appartenir appel appeler appelle apporte apporter apprend apprendre arbre armoire assiette attendre attention
    attraper autorisation autrement avantage avantages avenir avertir avion avis balcon balle ballon ballons bas base
    basse bateau batiment beau belle beurre bientot bizarre blanc bleu bois boite bonjour bonnes bonsoir bord bouche
    bouger bourgmestre bout bouteille bouton bras bruyant bureau but cadeau cadeaux cafe cahier calme campagne carte cas
    casse casser cause causes cave cent cependant certain certaine chaise chance change changer chante chanter chapeau
    chat chef chemin cheveux chien chiens choisir choisit choix cinquante cirque ciseaux cle client clown coeur coin
    colle commander completement compter concours confiture connaissent connait connaitre connu conseil conseillez
    consequence conserver construire content contente controler convaincre copain copains corps costume cote couleur
    couloir courageux courir court courte cousin cousine craindre crayon crier croire croit cuillere cuisine dames
    danger dangereux danse danser date debut decide decider decision decoration decorations decouvrir descendre dessiner
    devinette difference difficile directeur directrice discuter disparaitre dispute dos doux dur eau ecoute ecouter
    ecrire ecrit ecrivent effet effets eglise energie enfin ensemble ensuite entree entrer envie environ envoie envoye
    envoyer equipes erreur escalier espere esperer essaie essayer etape etapes examiner exemple experience fache facile
    facon facons faible faux fenetre fermer fete fetes feu film fin fleur force forme formidable fort forte fourchette
    frere freres fromage fumee gagne gagner garder gare gateau gentil glace glisser gratuit gratuite grave habitant
    habitude haut haute herbe heureux histoire honnete image inconnu inconvenient initiative inquiet inquiete inquiets
    intelligent interdire interdit interet invite inviter jambe jardin jaune jeu jeux joli jolie joue jouent jouer juste
    kilo laisse laisser lait large laver leger lentement libre ligne litre livrer loin long longue lourd machine madame
    magasin main mains maniere maternelle mauvais maximum membre mer merci messieurs met metal methode metre mettre
    milieu minimum mis moitie moment monde monsieur montagne monter montre montrer morceau mot moto mots mouille mur
    murs musique neige nez niveau noir nom nombre normal nuit numero obligatoire oblige obliger oeil oeuf oeufs officiel
    oiseau oncle oreille organise organiser oser oublie oublier outre ouvre ouvrir pain pantalon papier papiers parc
    pardon parfait parking part partager participer partie partir passe passer patience pays pensee perd perdre perdu
    periode permet permettre personnel peur phase photo photos phrase piece pied pierre pire pizza plan plastique pleure
    pleurer pluie poids poisson pomme pont porte porter pose poser possibilite pourtant pratique prend prendre pret
    prete prevu prevue primaire pris prive prix proche profond projet propose proposer proposition propre provisoire
    prudent public pull puzzle quarante quiz quotidien ramasser rang ranger rappel rappeler reaction reagir recette
    recevoir recherche recherchons recoit reconnaitre recu regarde regardent regarder regle regles remplacer remplir
    rencontrer rentree rentrer repondre reponse responsable restaurant resultat resultats retour reunion revenir rire
    robe rouge rouges route sac sale salle sang sauter seau sec semble sembler sentiment serie severe signent signer
    signifie silence situation situations soeur soeurs soleil sombre sort sorte sortie sortir souhaite souhaitent
    souvenir souvenirs stylo sucre suit suivre sujet sujets superbe surpris surprise surtout table taille tante tard
    tasse telephone temperature tenir terrible tete the tient tiers tirer toit tombe tomber torchon tot totalement
    transmettre trente utile utilise utilisent utiliser valise vend vendre vendu venir vent ventre verifier verre vert
    viande video videos vingt visage visite visiter visiteur vite vitesse voisin voisine voisins voix voudraient
    voudrait vouloir voyager vrai vraie vraiment yeux`),
  en: words(`
    absolutely accident action actually add added adult adults advantage advice afraid air allow allowed amount angry
    animal animals answer anyway apple arm arrange arrive attention aunt back bag bags bake baked balcony ball balloon
    balloons basis beautiful beginning believe belly besides bird black blood blue boat body boss bottle bought box
    boxes brave bread break bridge brilliant broke broken brother bucket build building built busy butter button buy
    buys cake call called calls calm campaign card cards care carefully carnival carry case cat catch caught cause
    causes celebrate celebrated celebrates chair chance change changed check checks cheese choice choose chose church
    circus clever client climb close clown coffee collect colour common completely consequence convince corner costume
    count country cousin cries cry cup cupboard currently cut daily dance danger dangerous dare dark date decide
    decision decoration deep deliver desk device difference different difficult dirty disadvantage disappear discover
    discuss dog dogs door dozen draw dress dry ear early easy edge effort egg eggs energy entrance examine example exit
    expect experience eye face fall falls feeling fell fill fire fish floor flower follow foot forbid force forget
    forgot fork form free friend friends future game games garden gentleman gift gifts glad glass glue goal grandfather
    grandma grandmother grandpa grass great green guest habit hair half hall hallway hand hands handy hang happen
    happened happens happy hard hat head heart heavy hello high hold honest hope hundred ice idea include includes
    initiative interest invite jam join jump jumper key kind kitchen known ladies lady late later laugh lay learn learns
    least leave leaves left leg level light liked likes line listen live lives long looks lose lost lots loud lovely
    loves low machine market match maybe mean means meat meet meeting meets member memories metal method metre middle
    milk mistake mobile moment monthly moreover motorbike mouth move movie music name near neighbour neighbours nervous
    news nice night noisy normal nose notebook number office official ones open opinion order organise organised paint
    paints paper papers park parking part party pass past patience pen pencil percent perfect period permission personal
    phase phone photo photos pick picture piece pizza plan plane planned plans plastic plate play played plays please
    possibility present private project public pull push puts puzzle quarter quickly quiet quiz rain react read ready
    receive recognise red remember replace responsible rest restaurant result results return riddle right road roof room
    rooms round row rule rules run runs safe safer scared scissors sea seem seems sell sells send sends sent sentence
    serious set sets share shop shops short shout side signature sing sister sit sits situation situations size slide
    slowly smoke snow soft sold song sooner sorry sort speak speaks speed spoke spoon stairs station step steps stick
    stone story straight strange strict strong subject sugar suitcase sun suppose surprise surprised table tea telephone
    temperature temporary terrible thank thanks thick thin thought thousand tidy tip top topic totally towel travel tree
    tried trousers true turn uncle unknown useful uses using usual video visit visitor visits voice wall wanted warn
    warning wash watch water ways weak wear wears weekly weight welcome wet white wide win wind window won wonder
    wonders wood word words world worried worse worst write writes written wrong wrote yearly yellow`),
};
