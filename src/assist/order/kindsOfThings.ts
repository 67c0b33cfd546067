/**
 * Things that shops sell, in the languages that we read. On one line stand things that are alike; between semicolons, other words
 * for the same: a "luminaire" is asked for where the title says "lamp", and a "pot" rather than nothing where it says
 * "pan". Folded, singular. A word may stand on several lines. After a question mark it is often something else; after a tilde
 * it is, unless "the" or "my" stands before it. On lines that begin with ^ the first name is one for all that follow.
 */
export const KINDS = `
^ lamp lampe luminaire leuchte lampara light lampadaire ?suspension lustre ?applique lichterkette farola guirlande ; chandelier kronleuchter ; bulb ampoule gluhbirne bombilla leuchtmittel ; lantern lanterne laterne farol ; lampshade ?abat lampenschirm pantalla ; torch flashlight taschenlampe linterna
cushion coussin kissen cojin polster zierkissen ; pillow oreiller kopfkissen almohada
blanket plaid couverture ?throw decke manta kuscheldecke wolldecke cobija frazada ; duvet couette quilt bettdecke edredon steppdecke nordico ; sheet ?drap laken sabana bettlaken spannbettlaken ; bedding bettwasche parure housse bettbezug
towel serviette handtuch toalla badetuch ; bathrobe peignoir bademantel albornoz
curtain rideau vorhang gardine cortina voilage ; ?blind ?store jalousie rollo plissee persiana estor
rug carpet tapis teppich alfombra laufer ; mat tapis matte esterilla felpudo paillasson doormat fussmatte
^ chair chaise stuhl silla ; armchair fauteuil sessel sillon butaca ; stool tabouret hocker taburete 
bench ?banc ?bank banco
sofa canape couch divan futon
~table ~tisch ~mesa ; ~desk ~bureau schreibtisch escritorio ; nightstand chevet nachttisch mesilla
shelf etagere regal estanteria repisa balda tablette wandregal ?board ; bookcase bookshelf bibliotheque bucherregal libreria
~bed ~lit ~bett ~cama ; mattress matelas matratze colchon ; headboard kopfteil cabecero
cabinet armoire wardrobe ?schrank armario cupboard placard ; dresser commode kommode comoda ; sideboard buffet aparador anrichte
mirror miroir spiegel espejo
vase jarron florero blumenvase ; planter cachepot blumentopf maceta ?pot jardiniere ubertopf
cup mug tasse becher taza gobelet tumbler kaffeetasse teetasse ; ~glass verre ?glas ?vaso ?copa weinglas trinkglas
^ plate assiette teller plato ; bowl bol schussel cuenco saladier schale bowle ensaladera ; dish geschirr ?plat vajilla platter servierplatte ?fuente
pan poele pfanne sarten skillet bratpfanne frypan crepiere ; saucepan casserole topf olla cazuela cocotte kochtopf kasserolle cacerola marmite faitout wok dutch brater
knife couteau messer cuchillo ; cutlery ?couvert besteck cubierto fork spoon fourchette cuillere gabel loffel tenedor cuchara spatula spatule pfannenwender espatula ; ?board planche schneidebrett ?tabla
kettle bouilloire wasserkocher hervidor wasserkessel flotenkessel tetera ; teapot theiere teekanne tetera ; coffeemaker cafetiere kaffeemaschine cafetera espresso mokka espressokocher percolator ; dripper portefiltre handfilter kaffeefilter
carafe karaffe jarra pitcher krug jug pichet cruche
frother mousseur milchaufschaumer espumador
grinder moulin muhle broyeur molinillo kaffeemuhle mill moulinette pfeffermuhle
coffee ~cafe kaffee bean kaffeebohne ?grain grano espressobohne ; tea tee infusion tisane sencha matcha teebeutel
filter filtre filtro
chocolate chocolat schokolade ; honey miel honig ; ?oil huile ol aceite olivenol ; wine vin wein vino ; spice epice gewurz especia ; jam confiture marmelade mermelada
candle bougie kerze vela duftkerze ; candlestick bougeoir kerzenhalter kerzenstander candelabro
clock horloge ?uhr reloj pendule wanduhr wecker reveil despertador ; ~watch ~montre armbanduhr reloj smartwatch
frame cadre rahmen ?marco bilderrahmen ; poster affiche plakat lamina kunstdruck tableau ?bild cuadro painting canvas leinwand
?hook crochet haken gancho patere wandhaken percha garderobe ; hanger cintre kleiderbugel percha
shirt chemise hemd camisa blouse bluse blusa chemisier ; tee tshirt camiseta polo playera ; ?top
^ sweater pull pullover jumper jersey strickpullover chandail ?knit sueter pulli ; sudadera hoodie sweat sweatshirt kapuzenpullover ; cardigan gilet strickjacke chaqueta rebeca ; fleece polaire forro vlies
^ jacket veste jacke chaqueta blouson regenjacke ; coat manteau mantel abrigo parka anorak ; doudoune daunenjacke puffer plumifero ?plumas ; raincoat impermeable regenmantel chubasquero ; vest weste chaleco
^ trousers pants pantalon hose jean vaquero chino ; leggings legging jogger jogginghose trackie tracksuit survetement chandal trainingshose ; shorts short bermuda
dress robe kleid vestido sommerkleid ; skirt jupe ?rock falda ; ?suit costume anzug traje ; jumpsuit combinaison overall ?mono
pyjama pajama schlafanzug pijama nachthemd ; underwear boxer culotte unterhose ?slip calzoncillo braga ; bra soutien sujetador ; swimsuit bikini maillot badeanzug banador badehose
^ shoe chaussure schuh zapato calzado ; zapatilla ~basket deportiva sneaker ?trainer turnschuh tenis ; boot botte bottine stiefel bota botin stiefelette ; sandal sandale sandalia flip chancla ; heel pump escarpin absatzschuh tacon ; loafer moccasin mocassin mokassin mocasin ; slipper pantoufle chausson hausschuh pantoffel pantufla filzpantoffel ; mocassin loafer escarpin heel tacon ?pump halbschuh ; wanderschuh
sock chaussette socke calcetin strumpf ; tights collant strumpfhose ?medias
^ ~bag ~sac ~tasche bolso handbag handtasche sacoche umhangetasche ledertasche cabas tote ; backpack rucksack ~sac mochila cartable ranzen ; suitcase valise koffer maleta trolley ; pouch pochette beutel neceser trousse toilettasche
belt ceinture gurtel cinturon
^ hat chapeau hut sombrero ; beanie bonnet mutze gorro ; ~cap casquette gorra kappe
scarf echarpe foulard schal bufanda panuelo halstuch ?tuch ; glove gant handschuh guante moufle mitten faustling
~ring ~bague anillo ; necklace collier halskette collar ?kette pendant anhanger colgante ; earring boucle ohrring pendiente arete ohrstecker ; bracelet armband pulsera armreif ; brooch broche brosche
sunglasses sonnenbrille lunette ; glasses lunette brille gafas lentes lesebrille spectacles
?phone ?telephone ?smartphone ?handy ?telefon ?movil ?telefono ?celular ; ?tablet ?tablette
headphone casque headset kopfhorer auricular audifono ecouteur earbud earphone ; helmet casque helm casco fahrradhelm
speaker enceinte lautsprecher altavoz bocina
charger chargeur ladegerat cargador ; cable kabel cordon ladekabel ; battery batterie akku bateria powerbank ?pile batterie
?laptop ?ordinateur ~notebook ?portatil ?computer ?pc ?computadora ; keyboard clavier tastatur teclado ; mouse souris ?maus raton ; mousepad mauspad alfombrilla ; ?screen ?ecran ?monitor ?bildschirm ?pantalla ; printer imprimante drucker impresora ; sleeve funda laptophulle
~case coque hulle funda etui estuche housse schutzhulle ~cover handyhulle carcasa brillenetui
~camera ?kamera camara appareil ; tripod trepied stativ tripode ; lens objektiv objectif objetivo
^ toy jouet spielzeug juguete ; doll poupee puppe muneca ; teddy peluche kuscheltier plush stofftier ; puzzle rompecabezas ; ~game ~jeu spiel juego brettspiel
~book ~livre ~buch ~libro roman novel novela kochbuch cookbook
^ bike velo bicycle fahrrad bici bicicleta ; scooter trottinette roller patinete tretroller ; skateboard
tent tente zelt ; sleeping schlafsack ; hammock hamac hangematte hamaca
~bottle ~bouteille gourde ~flasche ~botella trinkflasche thermos thermosflasche flask isolierflasche termo
cream creme crema lotion serum salbe balm baume ; soap savon seife jabon ; shampoo shampooing champu ; perfume parfum fragrance ; makeup maquillage lipstick mascara labial lippenstift
plant plante pflanze planta zimmerpflanze ; bouquet ?blume ?flower ?fleur strauss ramo
vacuum aspirateur hoover staubsauger aspiradora ; ?fan ventilateur ventilator ventilador ; heater radiateur heizung calefactor heizlufter ; humidifier humidificateur luftbefeuchter humidificador ; ?iron ?fer bugeleisen plancha
toaster tostadora ?grille grillepain ; blender mixeur mixer batidora standmixer licuadora ; oven ?four ?ofen horno microwave mikrowelle microondas ; fryer friteuse fritteuse freidora ; fridge frigo refrigerateur kuhlschrank nevera frigorifico ; ?scale ?balance waage bascula kuchenwaage
hairdryer fohn secador ?seche ; razor rasoir rasierer afeitadora maquinilla ; toothbrush zahnburste cepillo
umbrella parapluie regenschirm paraguas ; parasol sonnenschirm sombrilla sunshade
stroller poussette pram buggy kinderwagen cochecito
basket panier korb cesta wascherkorb waschekorb cesto ; tray plateau tablett bandeja
~notebook carnet cahier notizbuch heft cuaderno libreta ?agenda diary kalender ?journal ; ~pen stylo stift boligrafo kugelschreiber fuller pluma
wallet portefeuille geldbeutel portemonnaie cartera monedero geldborse brieftasche billfold purse billetera ~monnaie
apron tablier schurze delantal mandil ; napkin serviette serviertuch servilleta ; tablecloth nappe tischdecke mantel
drill perceuse bohrmaschine taladro ; hammer marteau martillo ; screwdriver tournevis schraubendreher destornillador ; ?saw scie ?sage ?sierra
guitar guitare gitarre guitarra ; piano klavier
yoga ; dumbbell haltere hantel mancuerna ; ball ballon balle pelota balon
cloth chiffon putztuch brillenputztuch bayeta pano lappen
collar ?collier halsband ; leash laisse leine correa
mattress luftmatratze
crib cot berceau kinderbett babybett cuna ; highchair hochstuhl trona ; diaper nappy windel panal ; romper onesie grenouillere strampler pelele
barbecue bbq grill barbacoa parrilla ; mower lawnmower tondeuse rasenmaher cortacesped ; ladder echelle leiter escalera ; shovel spade pelle schaufel pala ; wheelbarrow brouette schubkarre carretilla
thermometer thermometre termometro ; ?router modem ; drone drohne dron ; ?console konsole consola ; ?controller manette gamepad ; television televiseur fernseher televisor ; projector beamer projecteur proyector
sticker autocollant aufkleber pegatina ; ~mask ~masque maske mascarilla ; tie cravate krawatte corbata
vitamin vitamine vitamina supplement nahrungserganzung ; protein proteine proteina whey
snowboard esqui ; racket racquet raquette raqueta tennisschlager ; lunchbox brotdose fiambrera tupper
broom balai besen escoba ; mop serpilliere wischmopp fregona ; ~bin poubelle mulleimer papelera
padlock cadenas vorhangeschloss candado ; plug ~prise steckdose enchufe ; ~lock ~schloss serrure cerradura
stove cuisiniere herd cocina ; dishwasher spulmaschine geschirrspuler lavavajillas ; washer lavadora waschmaschine
?box ?boite ?caja ?carton ?karton ?schachtel
?black ?noir ?schwarz ?negro ; ?white ?blanc ?blanche ?weiss ?blanco ; ?grey ?gray ?gris ?grau ; ?blue ?bleu ?blau ?azul ; ?red ?rouge ?rot ?rojo ; ?green ?vert ?grun ?verde ; ?yellow ?jaune ?gelb ?amarillo ; ?brown ?marron ?braun ?cafe ; ?pink ?rose ?rosa
`;

/** Before the thing that is spoken of, and before the place where one was left. */
export const ARTICLES = new Set(
  'the my our this these those a an le la les l mon ma mes notre nos ce cet cette ces un une des der die das den dem mein meine meinen meiner meinem unser unsere ein eine einen dieser diese dieses el los las mi mis nuestro nuestra este esta estos estas una unos unas'.split(
    ' ',
  ),
);
export const MINE = new Set(
  'my our mine mon ma mes notre nos mein meine meinen meiner meinem unser unsere unseren mi mis nuestro nuestra'.split(
    ' ',
  ),
);
export const PLACES = new Set(
  'on in at under behind by near beside against onto into from auf unter hinter neben bei vor dans sous sur derriere devant bajo sobre tras'.split(
    ' ',
  ),
);
