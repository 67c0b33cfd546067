/** Makers of vehicles. */
const MAKES = `acura alfa audi bentley bmw buick byd cadillac chevrolet chevy chrysler citroen cupra dacia daihatsu
dodge ducati ferrari fiat ford gmc harley honda hyundai infiniti isuzu jaguar jeep kawasaki kia
lamborghini lancia lexus maserati mazda mercedes mitsubishi nissan opel peugeot piaggio polestar
porsche renault rover saab skoda subaru suzuki tesla toyota vauxhall vespa volkswagen volvo yamaha`;

/** Towns and countries. */
const TOWNS = `adelaide africa alabama alaska america amsterdam arizona arkansas asia atlanta auckland australia
austria baltimore bangalore barcelona beijing belfast belgium berlin birmingham boston brazil
brisbane bristol britain brussels calgary california canada cardiff chennai chicago china cleveland
colorado connecticut cork dallas delaware delhi denmark denver detroit dubai dublin edinburgh
england europe finland florida france galway geneva georgia germany glasgow greece hawaii houston
hyderabad idaho illinois india indiana iowa ireland italy japan kansas kentucky kolkata leeds lisbon
liverpool london louisiana madrid maine manchester maryland massachusetts melbourne mexico miami
michigan milan milwaukee minneapolis minnesota mississippi missouri montana montreal mumbai munich
nebraska netherlands nevada norway ohio oklahoma oregon orlando ottawa paris pennsylvania perth
philadelphia phoenix pittsburgh poland portland portugal pune rome russia sacramento scotland
seattle shanghai sheffield singapore spain sweden switzerland sydney tennessee texas tokyo toronto
turkey usa utah vancouver vermont vienna wales washington wellington wisconsin wyoming york zurich`;

/** What one eats and drinks. */
const FOODS = `avocado bacon banana bbq beans beef beer bread breakfast burger burrito butter cake carrot cereal
cheese cherry chicken chips chocolate coffee coke cookie corn cream crispy cucumber curry dessert
dinner donut drink egg extra fish food fries fruit garlic gluten grape ham icecream juice kebab
ketchup lamb lemonade lettuce lunch mango mayo meal meat milk mozzarella muffin mushroom mushrooms
mustard noodles nuggets olives onion orange pancake pancakes parmesan pasta pepper pepperoni peppers
pie pizza pork potato potatoes rice salad salads salmon salt sandwich sauce sausage shake shrimp
snack soda soup spicy spinach steak strawberry sugar sushi taco tea toast tomato tuna turkey vanilla
veg vegetable veggie veggies waffle water wine wings without wrap yoghurt yogurt`;

/** Brands and services that everybody names. */
const BRANDS = `acer adidas amazon amex android apple asus bosch dell dyson ebay etsy facebook firefox gmail google
hotmail huawei icloud ikea instagram ipad iphone java klarna lenovo linkedin macbook mastercard
microsoft miele netflix nike nokia outlook panasonic paypal philips samsung siemens skype sony
spotify tiktok toshiba twitter visa whatsapp windows xiaomi yahoo youtube`;

/** Words of any talk with a service. */
const TALK = `account order number code name email e-mail mail phone address zip card bank booking reservation
ride flight trip ticket confirmation policy claim ssn pin password date birth dob city country state
street road avenue drive lane apartment house hotel room restaurant party meeting doctor appointment
guest host ok okay sure yeah yep nope none nothing something anything everything morning afternoon
evening night today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december week month year
day time hour minute early late soon now later again back still already ready done fine good great
nice perfect awesome cool wonderful excellent correct right wrong true false sorry happy glad sad
angry upset furious disappointed tired sick worried afraid scared lost stuck confused interested
looking trying going calling writing contacting having wondering waiting planning hoping getting
using making asking thinking leaving coming travelling traveling moving staying running really
actually only never always maybe perhaps probably definitely currently unable able new old big small
large medium one two three four five six seven eight nine ten first second third last next other
another same different both many much less few little bit lot help need want like love know think
see get got give take make tell say find check change cancel book buy pay send return refund receive
deliver ship work use try call wait thankyou bye goodbye hey dear sir madam mam maam miss customer
service support agent bot human person people friend family wife husband son daughter kid mother
father mom dad brother sister boss man woman guy item product size color colour red blue green black
white price cost money dollars euros cash credit debit payment paid bill invoice plan data internet
cable mobile computer laptop keyboard software app website site link page online problem issue error
question answer reason request info information details document picture photo image car insurance
accident seat window aisle middle economy business class add thick thin hot cold limited ltd inc
corp solutions tech technologies infotech services systems group pvt llc confirm go ahead list note
username delivery pickup package parcel tracking damaged broken missing welcome pleasure absolutely
exactly nevermind moment sec gb mb usd company north south east west english french german spanish
american indian mexican italian chinese japanese being mine yours self employee member user client
owner because up out off over under am im might must noone hai hii hiii yess yea ya yup haha lol oh
ah um uh hmm kindly regarding concerning via per each every full half single double round way thing
stuff type kind sort model brand version serial update upgrade install subscription license access
login sign reset lock unlock open close start stop end begin finish continue airlines airways
classic regular cod helo assistance apologies enough total amount confirmed connected attached
resolved typo expenses departure arrival report manager`;

/** What is often written like a name, or stands where a name may stand, and is none. */
export const notNames = [MAKES, TOWNS, FOODS, BRANDS, TALK].join(' ').replace(/\n/g, ' ');
