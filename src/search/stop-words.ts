import { words, type Language } from './languages';

/**
 * Words that carry grammar and no matter, without accents. They are left out of the index, and they are what a text's
 * language is told by. Lists of our own: those that are published lack everyday words (`wordt`, `onze`) or hold words
 * that matter here (`plaats`, `hulp`).
 */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`
    aan af al alle alleen allemaal als alsof altijd ander andere anders beide ben bent bij bijna binnen boven bv
    daar daarbij daardoor daarin daarom daarna daarover daarvoor dan dat de deze die dit doch doen doet door dus
    echt een eens eerder eerst elk elkaar elkaars elke en enkel enkele enkelen er ergens erbij erdoor erg eraan erom
    erover ervan ervoor even ge gaan gaat geen gewoon gedaan gegeven geven geeft ging gingen graag had hadden haar
    haast heb hebben hebt heeft heel heen hele hem hen het hier hij hoe hoewel hoeveel hun ieder iedere iedereen iemand
    iets ik in ineens is ja je jij jou jouw jouwe jullie kan kon konden krijgen krijgt kunnen kunt kwam kwamen laat
    laten liever lang langs langer maar maken maakt me mee meer meest meestal men met mij mijn minder misschien moest
    moesten moet moeten mocht mochten mag mogen na naar naast nauwelijks nee net niemand niet niets nieuw nieuwe nog
    nooit nu of om omdat onder ondertussen onlangs ons onszelf onze ook op opnieuw over paar per pas plots precies rond
    samen sinds sommige sommigen soms steeds straks te tegen telkens terug terwijl tijdens toch toe toen tot totdat
    tussen u uit uw vaak vaker van vanaf vandaag vanuit vaker veel vele veronderstel via volgens voor vooraf vooral
    voorbij waar waaraan waarbij waardoor waarin waarom waarover waarvan waarvoor wanneer want waren was wat we weer weg
    weinig wel welk welke werd werden wie wij wil willen wilt worden wordt word geworden geweest wou zal ze zeer zei zelf zelfs zich
    zichzelf zij zijn zijne zit zitten zo zoals zodat zodra zonder zou zouden zulke zullen zult
    eentje twee drie vier vijf zes zeven acht negen tien elf twaalf half halve vele beetje genoeg helemaal intussen
    verder later vroeger nergens overal komen komt staan staat blijven blijft hangt gebeurt
    achter voordat nadat zoveel zat zaten gehad gemaakt kom kwam doe nou niks ken neem maak geef bent mooie volgende echte`),
  fr: words(`
    a afin ai ainsi ait alors apres as assez au aucun aucune aujourd aura aurait auront aussi autre autres aux avaient
    avais avait avant avec avez avoir avons bien c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez
    ci comme comment d dans de deja depuis des deux dix donc dont du elle elles en encore entre es est et etaient etais
    etait ete etes etre eu eux fait faire faut fois font fut hui huit ici il ils j jamais je jusqu jusque l la le les
    leur leurs lors lui m ma mais me meme memes mes mieux moi moins mon n ne ni neuf nos notre nous on ont ou par parce
    parfois pas pendant peu peut peuvent plupart plus plusieurs plutot pour pourquoi puis qu quand quatre que quel quelle
    quelles quelqu quelque quelques quels qui quoi rien s sa sans se selon sept sera serait ses seul seule seulement si
    six soi sois soit sommes son sont souvent sous suis sur t ta tant te tellement tes toi ton toujours tous tout toute
    toutes tres trois trop tu un une uns vers veut veulent voici voila vont vos votre vous y cinq dit disent certains
    certaines beaucoup presque doit doivent sait savent vient viennent va uniquement aupres devant derriere
    contre notamment pourrait pourraient devrait devraient seront serions doute toutefois davantage laquelle lequel lesquels
    lesquelles duquel tel telle tels telles lorsque quant etc durant desormais parmi egalement malgre non dehors dedans`),
  en: words(`
    a about above after again all almost alone already also although always am among an and another any anyone anything
    are around as at away be became because been before being below between both but by came can cannot come comes could
    d did do does doing don done down during each either else end ends enough even ever every everyone everything few for
    from further get gets getting give gives go goes going gone got had has have having he her here hers herself him
    himself his how however i if in into is isn it its itself just keep keeps know knows let like ll made make makes many
    may me might mine more most much must my myself need needs never no nobody nor not nothing now of off often on once
    one only onto or other others our ours out over own per perhaps put quite rather re really s same say says she should
    since so some somebody someone something sometimes soon still such t take takes than that the their theirs them then
    there these they thing things this those though through to together told too two under until up upon us use used ve
    very was way we well went were what when where whether which while who whole whom whose why will with within without
    would yes yet you your yours three four five six seven eight nine ten several new against via should might`),
};
