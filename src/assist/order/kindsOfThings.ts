/**
 * Things that shops sell, a line for each kind, in the languages that we read: "luminaire" is asked for where the title says
 * "lamp". Folded, singular. A word may be of several kinds.
 */
export const KINDS = `
lamp lampe luminaire lampadaire leuchte lampara light suspension lustre applique
cushion coussin kissen cojin pillow oreiller kopfkissen almohada
blanket plaid couverture throw decke manta couette duvet quilt bettdecke edredon
sheet drap laken sabana bedding bettwasche parure housse
towel serviette handtuch toalla
curtain rideau vorhang gardine cortina blind store jalousie
rug carpet tapis teppich alfombra
mat tapis matte esterilla
chair chaise stuhl silla armchair fauteuil sessel sillon butaca stool tabouret hocker taburete
sofa canape couch
table tisch mesa desk bureau schreibtisch escritorio
shelf etagere regal estanteria bookcase bookshelf bibliotheque bucherregal
bed lit bett cama
mattress matelas matratze colchon
cabinet armoire wardrobe schrank armario commode dresser kommode comoda
mirror miroir spiegel espejo
vase jarron florero
cup mug tasse becher taza gobelet tumbler
glass verre glas vaso copa
plate assiette teller plato
bowl bol schussel cuenco saladier
pan poele pfanne sarten pot casserole topf olla cazuela cocotte saucepan
knife couteau messer cuchillo
kettle bouilloire wasserkocher hervidor
coffeemaker cafetiere kaffeemaschine cafetera espresso
candle bougie kerze vela
clock horloge uhr reloj pendule watch montre armbanduhr
frame cadre rahmen marco poster affiche plakat
shirt chemise hemd camisa blouse bluse blusa tee tshirt camiseta polo
sweater pull pullover jumper jersey sudadera hoodie sweat sweatshirt cardigan gilet strickjacke chandail knit
jacket veste jacke chaqueta blouson coat manteau mantel abrigo parka anorak doudoune
trousers pants pantalon hose jean vaquero chino leggings jogger
shorts short bermuda
dress robe kleid vestido
skirt jupe rock falda
shoe chaussure schuh zapato zapatilla basket sneaker trainer turnschuh boot botte bottine stiefel bota botin stiefelette sandal sandale mocassin loafer slipper pantoufle chausson hausschuh escarpin
sock chaussette socke calcetin tights collant
bag sac tasche bolso backpack rucksack mochila cartable
suitcase valise koffer maleta
belt ceinture gurtel cinturon
hat chapeau hut sombrero beanie bonnet mutze gorro cap casquette gorra
scarf echarpe foulard schal bufanda panuelo
glove gant handschuh guante
ring bague anillo
necklace collier kette halskette collar pendant
earring boucle ohrring pendiente
bracelet armband pulsera
sunglasses lunette brille sonnenbrille gafas
phone telephone smartphone handy telefon movil telefono
headphone casque headset ecouteur earbud earphone kopfhorer auricular
speaker enceinte lautsprecher altavoz
charger chargeur ladegerat cargador
cable kabel
laptop ordinateur notebook portatil computer
keyboard clavier tastatur teclado
screen ecran monitor bildschirm pantalla
camera kamera camara
toy jouet spielzeug juguete
doll poupee puppe muneca
teddy peluche kuscheltier plush
book livre buch libro
bike velo bicycle fahrrad bici bicicleta
tent tente zelt
bottle bouteille gourde flasche botella
cream creme crema lotion serum
soap savon seife jabon
shampoo shampooing champu
perfume parfum fragrance
plant plante pflanze planta
vacuum aspirateur hoover staubsauger aspiradora
fan ventilateur ventilator ventilador
toaster tostadora
blender mixeur mixer batidora
umbrella parapluie regenschirm paraguas
stroller poussette pram buggy kinderwagen cochecito
basket panier korb cesta
tray plateau tablett bandeja
notebook carnet cahier notizbuch heft cuaderno
pen stylo stift boligrafo
wallet portefeuille geldbeutel portemonnaie cartera monedero
`;
