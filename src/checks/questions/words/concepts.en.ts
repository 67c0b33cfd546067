/**
 * What support questions are about, a line a concept: its name, then words that mean it. Words are compared without their
 * endings; `_` joins the words of a phrase. The names are the same in every language, so that a bot that asks in one and an
 * agent who asks in another meet.
 */
export const concepts = `
restart: restart reboot reset power_cycle off_and_on off_and_then_on off_and_back_on unplug replug switch_*_off turn_*_off switch_off turn_off pull_the_plug
power: plug outlet socket power_socket mains wall_socket electricity power
cable: cable cord wire lead
battery: battery batteries charge charger charging recharge charged
light: light led lamp_on_the indicator blink flash flashing lit glow blinking
screen: screen display monitor
error: error error_message error_code fault_code crash
noise: noise sound hum humming buzz rattle loud beep
smell: smell odour odor stink burning
leak: leak leaking drip dripping seep
water: water liquid wet moisture humid rain coffee spill spilled splash fluid bath
heat: heat hot warm temperature lukewarm overheat
cold: cold chilly freeze frozen cool
bleed: bleed bled vent
radiator: radiator heater heating
boiler: boiler furnace
router: router modem fibrebox hub gateway internet_box wifi_box set-top
internet: internet broadband wifi wi_fi online connection network signal wlan
phoneline: landline telephone_line line
browser: browser firefox chrome safari edge website web site webpage online_shop web_page
app: app application mobile_app
computer: computer laptop pc macbook mac notebook desktop
device: device appliance machine unit
tablet: tablet ipad
tv: tv telly television
software: software firmware program system
update: update upgrade latest_version newest_version updated
cache: cache cookie cookies history
clear: clear empty wipe
password: password passcode pass_word
login: login log_in sign_in logging_in signing_in logon log_on access
link: link url
click: click tap press hit push button
spam: spam junk junk_mail bulk promotions_folder junk_folder spam_folder
mailbox: inbox mailbox
email: email e_mail mail address_of_email
screenshot: screenshot screen_shot screen_capture
photo: photo picture pic image snapshot photograph
video: video clip film footage
document: document file paperwork pdf form certificate scan
invoice: invoice bill
receipt: receipt proof_of_purchase till_slip ticket_of_purchase
giftreceipt: gift_receipt
contract: contract agreement
plan: plan tariff subscription package_deal membership
policy: policy insurance insurer insured cover coverage insurance_company
claim: claim case file dossier
police: police officer officers cop
accident: accident collision crash incident
injury: injury injuries injured hurt wounded harm harmed
witness: witness witnesses saw_it bystander
garage: garage workshop repair_shop mechanic body_shop
vehicle: vehicle car automobile van truck motorbike
registration: registration reg plate number_plate license_plate licence_plate reg_plate plates registration_number
driver: licence driving_licence driver's_license
mileage: mileage odometer kilometers miles km
pet: pet dog cat animal animals puppy
gate: gate fence door_code gate_code entrance
door: door front_door doorstep porch
bell: bell buzzer doorbell intercom ring_at
elevator: elevator lift
stairs: stairs staircase steps stairway
floor: floor level which_floor
house: house flat apartment dwelling studio bungalow
building: building block property premises
garden: garden yard backyard lawn
parking: parking park driveway
neighbour: people_*_near people_*_next neighbour neighbor neighbours neighbors next_door people_living_near people_next_door near_you people_nearby
safeplace: safe_place safe_spot shed hiding_place
home: home at_home be_in in_to_sign
somebodyhome: somebody_home anyone_home someone_home anybody_home be_home be_at_home be_in_to going_to_be_in home_to_receive there_to_receive be_there_to be_in_when anyone_in someone_in somebody_in will_be_in
sign: sign signature signed
locker: locker pickup_point parcel_shop pick_up_point collection_point
note_left: card_left calling_card delivery_note leave_a_*_card left_a_*_card leave_a_*_note left_a_*_note leave_a_slip missed_delivery card_through card_in_the_letterbox
carrier: carrier courier driver delivery_company postman deliveryman delivery_man delivery_guy dhl ups fedex dpd
parcel: parcel package shipment delivery_box consignment
box: box carton packaging wrapping packed pack package_material bubble_wrap wrapped wrap envelope padding
open: open opened unopened close closed sealed seal unsealed shut
bag: bag plastic_bag pouch
tag: tag tags label labels etiquette
use: use used using usage unused
wear: wear worn wore unworn try_on tried_on wear_it used_outside
outside: outside outdoors outdoor out_of_the_house
wash: wash washed laundry laundered clean cleaned cleaning launder washing
iron: iron ironed tumble dry
damage: damage damaged broken break crack cracked scratch scratched dent dented torn smashed harm_to
fail: fail stop_working broke stopped break_down not_working quit die died malfunction
work: work working function functioning operate
turnon: turn_on switch_on power_on start_up boot come_on
assemble: assemble assembled build mount mounted put_together assembly
install: install installed installation set_up setup fit fitted
reinstall: reinstall uninstall reinstalled
repair: repair repaired fix fixed mend
engineer: engineer technician fitter repairman
part: part piece component accessory accessories
missing: missing lack absent not_in_the_box
throw: throw_*_away threw_*_away thrown_*_away discard discarded dispose bin binned chuck chucked throw_away get_rid
keep: keep kept hold_onto
return: return returned send_back sent_back give_back bring_back
exchange: exchange swap replace replacement exchanged
refund: refund money_back reimburse reimbursement refunded
voucher: voucher coupon gift_card store_credit travel_credit promo_code discount_code
discount: discount rebate reduction
gift: gift present birthday_present gifted
buy: buy bought purchase purchased ordered ordering order_placed acquire order_date purchase_date place_*_order placed_*_order
price: price cost value worth
pay: pay paid payment paying credit_card debit_card credit debit card paypal cash visa mastercard payment_method method_of_payment klarna apple_pay bank_card
instalment: instalment installment instalments
amount: amount total sum
currency: currency
bank: bank bic swift
transfer: transfer wire bank_transfer
iban: iban
accountholder: account_holder account_name
digits: digits digit last_four last_4 four_digits last_four_digits last_4_digits
charge: charged debited taken withdrawn money_taken took_the_money
receive: receive received arrive arrived receipt_of get_to_you delivered turn_up reach_you come_in
deliver: deliver delivery delivering
ship: ship shipped shipping dispatch dispatched posted
collect: collect collected collection pick_up picked_up pickup fetch pick-up
courierpickup: come_by come_round
depart: depart departure leave leaving set_off take_off fly_out
arrive: arrival land landing
return_trip: return_flight come_back going_back return_date
checkin: check_in checking_in checkin
checkout: check_out checking_out checkout
flight: flight plane fly flown
train: train rail coach carriage
guard: guard conductor inspector
board: board on_board aboard
route: route itinerary airports connection_flight
hotel: hotel resort inn accommodation
room: room suite bedroom
view: view sea_view garden_view
breakfast: breakfast half_board meal meals food
stay: stay staying night nights
guest: guest guests people persons passengers travellers adults party travelers
child: child children kid kids baby infant son daughter
age: age old years_old
seat: seat seats aisle window_seat
luggage: luggage baggage suitcase
ticket: ticket tickets e-ticket pass
date: date
month: month
country: country nation irish german french
city: city town
street: street road
address: address
postcode: postcode postal_code zip zip_code eircode
language: language
name: name surname last_name first_name full_name family_name called
leadguest: lead_guest main_guest
number: number nr reference ref code
serial: serial serial_number
model: model make brand manufacturer
size: size dimension dimensions measurement measure width length height big large small medium
weight: weight weigh kilos pounds
colour: colour color shade tint
material: material fabric leather wool cotton
store: store shop branch outlet_store
find_out: find_out come_across hear_about how_did_you_hear discover learn_about recommended recommendation
reason: reason cause why
contact: contact contacted speak_to spoken spoke talk talked call_them got_in_touch get_in_touch reach_out wrote_to write_to asked
call: call phone ring rang called telephone
mobile: mobile cell cellphone smartphone handset
company: company business firm employer organisation organization
tax: vat tax abn tax_id vat_number
born: born birth birthday date_of_birth dob
birthplace: city_born town_born
married: married marital_status wife husband spouse partner
job: job occupation profession employment
income: income salary earn
tenant: tenant tenancy rent renter landlord owner own_the
own: own belong belongs
issue: draw_up drawn_up drew_up issued issue_date
bring: bring brought take_*_to took_*_to
apply: apply applied application_form
order: order orders
product: product item article goods
person: person people
customer: customer client
time: time times
day: day days
service: service
place: place location area spot
message: message messages
warehouse: warehouse depot hub_centre
page: page pages
step: step steps
someone_else: other_person other_party other_side third_party other_driver
move: move moving moved relocate moving_in
meter: meter meter_reading
socket_new: phone_socket wall_outlet
supplier: supplier provider previous_provider operator
sim: sim sim_card esim
roaming: roaming abroad foreign
speed: speed fast slow slower mbps
affected: affected anyone_else else_in_the_house everyone other_devices others_in
mattress: mattress bed
sleep: sleep slept sleeping
comfort: comfort comfortable soft hard firm
topper: topper mattress_topper
insert: insert cardboard inlay
lid: lid cap cover_lid
allergy: allergy allergic allergies intolerance
medicine: medicine medication drug tablets pills
symptom: symptom pain ache fever
diet: diet vegetarian vegan
insured_else: other_insurance another_insurer
deductible: deductible excess
theft: theft stolen steal burgled burglary robbed
lose: lost lose loss mislaid
fire: fire burn smoke
storm: storm hail flood wind
where_happened: at_home_or_on_the_road on_the_road location_of
cancel: cancel cancelled canceled cancellation call_off terminate
reschedule: reschedule postpone rebook rebooked offered_another alternative_flight another_flight other_flight
offer: offer offered proposed
earlier: earlier previously last_time prior
first_time: first_time for_the_first_time
frequency: often regularly every_day always_or sometimes occasionally
occasion: event party wedding celebration
deadline: deadline by_when latest urgent urgency hurry
visit: visit appointment slot
morning: morning afternoon evening
weekday: weekday weekend saturday sunday monday tuesday wednesday thursday friday
begin: begin began started_to first_noticed notice noticed
finish: finish finished
child_seat: child_seat booster
extras: extras insurance_extra
tyre: tyre tyres tire tires wheel rim rims
bumper: bumper
engine: engine motor
key: key keys keyring
remote: remote remote_control
filter: filter
hose: hose pipe
door_lock: lock locked bolt
screw: screw screws bolts nut
manual: manual instructions guide handbook
warranty: warranty guarantee
extended: extended_warranty protection_plan
account: account profile user_account
username: username user_name user_id
twofactor: two_factor 2fa authenticator verification_code one_time_code sms_code
code_received: receive_the_code get_the_code
os: operating_system windows ios android version
memory: memory storage space
sync: sync synchronise synchronize backup
download: download downloaded
print: print printer printed
bluetooth: bluetooth pair_with
volume: volume mute
camera: camera lens
sensor: sensor probe
thermostat: thermostat
detergent: detergent soap rinse
load: load loaded overloaded
level_ground: level_surface even_surface flat_surface
carpet: carpet rug
furniture: furniture sofa couch chair recliner armchair
footrest: footrest leg_rest
boots: boots shoes shoe boot trainers sneakers
clothes: clothes coat jacket dress shirt trousers jeans jumper
tried_sizes: true_to_size
toy: toy toys game
book: book books
plant: plant plants flowers bouquet
food: food grocery groceries
expiry: expiry expire expired best_before use_by
taste: taste
pregnant: pregnant
school: school
student: student university
company_size: employees staff_size
vatexempt: reverse_charge
signal: bars reception
outage: outage blackout power_cut
bill_address: billing_address
sender: sender
recipient: recipient addressee
customs: customs duty import
insurance_value: declared_value
tracking: tracking track_and_trace
status: status marked_as shown_as
delivered_status: marked_as_delivered shows_as_delivered shows_delivered says_delivered
online_purchase: bought_online
instore: in_store in-store
loyalty: loyalty points rewards
newsletter: newsletter subscribe
delete: delete erase remove
consent: consent permission
complaint: complaint complain
apology: apology
satisfied: satisfied happy_with
member: member members
group: group
team_viewer: remote_session
troubleshoot: troubleshoot
hard_reset: factory_reset factory_settings hard_reset
safe_mode: safe_mode
another_device: another_device different_device other_device another_phone another_computer
another_browser: another_browser different_browser other_browser private_window incognito
another_cable: another_cable different_cable other_cable
another_outlet: another_outlet different_outlet other_outlet different_socket another_socket other_socket different_plug another_plug different_power_outlet other_power_outlet
forgot: forgot forgotten forgot_password reset_password password_reset reset_link
`;
