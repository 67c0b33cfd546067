import { moreConcepts } from './moreConcepts.en';

/**
 * What support questions are about, a line a concept: its name, then words that mean it. Words are compared without their
 * endings; `_` joins the words of a phrase. The names are the same in every language, so that a bot that asks in one and an
 * agent who asks in another meet.
 */
export const concepts = `
restart: restart reboot reset power_cycle off_and_on off_and_then_on off_and_back_on unplug replug switch_*_off turn_*_off switch_off turn_off pull_the_plug disconnect_*_power unplugged unplugging turn_*_and_on cycle_the_power off_for pulled_the_plug power_it_down fuse breaker circuit_breaker trip_switch switch_*_fuse
power: plug outlet socket power_socket mains wall_socket electricity power telephone_socket phone_jack jack outlet_in connection_point wall_point
cable: cable cord wire lead ethernet_cable
battery: battery batteries charge charger charging recharge charged change_*_batteries new_batteries fresh_batteries cells recharging flat_battery
light: light led lamp_on_the indicator blink flash flashing lit glow blinking bulb diode beacon indicator_light backlight lights lamp
screen: screen display monitor
error: error error_message error_code fault_code crash warning warning_message pop_up popup notice_on crashes crashed freeze_up goes_blank blank error_messages went_wrong_on something_pop
noise: noise sound hum humming buzz rattle loud beep noisy sounds grinding clicking squeak squeaking whirring whistling clatter hear heard hears audible silent
smell: smell odour odor stink burning burnt
leak: leak leaking drip dripping seep seepage seeped flooding flooded water_came_in water_get_in water_got_in drips puddle
water: water liquid wet moisture humid rain coffee spill spilled splash fluid bath soak soaked damp moist splashed dunked drop_*_water dropped_*_water toilet sink bathtub
heat: heat hot warm temperature lukewarm overheat heats heated warming warms_up hot_water heating tap_run_warm warm_water hot_tap
cold: cold chilly freeze frozen cool
bleed: bleed bled vent
radiator: radiator heater heating
boiler: boiler furnace
router: router modem fibrebox hub gateway internet_box wifi_box set-top wifi_router internet_router set_top_box
internet: internet broadband wifi wi_fi online connection network signal wlan
phoneline: landline telephone_line line
browser: browser firefox chrome safari edge website web site webpage online_shop web_page opera surf surfing which_program
app: app application mobile_app on_your_phone
computer: computer laptop pc macbook mac notebook desktop desktop_computer workstation chromebook
device: device appliance machine unit gadget equipment hardware phone_or handset
tablet: tablet ipad
tv: tv telly television tellies
software: software firmware program system
update: update upgrade latest_version newest_version updated newest_software up_to_date most_recent_version firmware_update patch latest
cache: cache cookie cookies history browsing_data browser_data delete_*_cookies cleared_*_cookies browsing_history
clear: clear empty wipe
password: password passcode pass_word
login: login log_in sign_in logging_in signing_in logon log_on access get_in_to logged_on sign_on
link: link url
click: click tap press hit push button
spam: spam junk junk_mail bulk promotions_folder junk_folder spam_folder
mailbox: inbox mailbox letterbox mail_box letter_box post_box
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
police: police officer officers cop report_to_the_police police_report press_charges filed_a_report pressed_charges crime_number crime_reference station_house
accident: accident collision crash incident
injury: injury injuries injured hurt wounded harm harmed bruise bruised casualties unwell unharmed ok_after come_to_harm came_to_harm wounds everyone_okay everybody_okay everyone_ok everybody_all_right everyone_all_right anyone_hurt unhurt safe_and_sound physically okay_after
witness: witness witnesses saw_it bystander bystanders anyone_see anyone_saw somebody_saw passers-by
garage: garage workshop repair_shop mechanic body_shop
vehicle: vehicle car automobile van truck motorbike
registration: registration reg plate number_plate license_plate licence_plate reg_plate plates registration_number
driver: licence driving_licence driver's_license
mileage: mileage odometer kilometers miles km
pet: pet dog cat animal animals puppy dogs cats hamster four-legged guard_dog wild
gate: gate fence door_code gate_code entrance access_code entry_code keypad locked_gate
door: door front_door doorstep porch
bell: bell buzzer doorbell intercom ring_at name_on_the_bell name_on_the_door ring_at_the_door
elevator: elevator lift elevators lifts
stairs: stairs staircase steps stairway flight_of_stairs flights steps_to_the_door walk-up narrow_staircase
floor: floor level which_floor ground_floor first_floor second_floor third_floor basement top_floor storeys which_level how_high how_high_up which_storey what_storey upstairs
house: house flat apartment dwelling studio bungalow maisonette terraced semi-detached detached condo cottage type_of_building kind_of_building kind_of_home type_of_home type_of_property kind_of_property
building: building block property premises
garden: garden yard backyard lawn front_yard courtyard
parking: parking park driveway park_outside stop_*_van parking_space parking_spot place_to_stop loading_bay lorry truck_stop
neighbour: people_*_near people_*_next neighbour neighbor neighbours neighbors next_door people_living_near people_next_door near_you people_nearby next-door downstairs upstairs people_around building_residents other_residents
safeplace: safe_place safe_spot shed hiding_place left_*_somewhere hidden behind_the porch garage_or shed_or patio drop_it_behind
home: home at_home be_in in_to_sign
somebodyhome: somebody_home anyone_home someone_home anybody_home be_home be_at_home be_in_to going_to_be_in home_to_receive there_to_receive be_there_to be_in_when anyone_in someone_in somebody_in will_be_in
sign: sign signature signed signing autograph proof_of_delivery
locker: locker pickup_point parcel_shop pick_up_point collection_point
note_left: card_left calling_card delivery_note leave_a_*_card left_a_*_card leave_a_*_note left_a_*_note leave_a_slip missed_delivery card_through card_in_the_letterbox notice card_behind note_through slip_through attempted_delivery_card delivery_card sorry_we_missed
carrier: carrier courier driver delivery_company postman deliveryman delivery_man delivery_guy dhl ups fedex dpd
parcel: parcel package shipment delivery_box consignment
box: box carton packaging wrapping packed pack package_material bubble_wrap wrapped wrap envelope padding protection polystyrene foil shrink_wrap blister crate padded cushioning cushioned original_packaging original_box original_carton original_package still_*_packed original_packing packaged package_it packing_material air_cushion padded_bag jiffy stuffed padding_around outer_box
open: open opened unopened close closed sealed seal unsealed shut broken_seal intact untouched started unwrapped unwrap unboxed unbox pristine brand_new
bag: bag plastic_bag pouch
tag: tag tags label labels etiquette swing_tag price_tag hangtag care_label
use: use used using usage unused
wear: wear worn wore unworn try_on tried_on wear_it used_outside worn_outside had_them_on walked_in been_worn wear_them put_*_on put_them_on walk_in walked_around been_on_your_feet used_outside_the_house
outside: outside outdoors outdoor out_of_the_house
wash: wash washed laundry laundered clean cleaned cleaning launder washing rinse rinsed clean_out wiped wipe descale descaled hoover hoovered vacuum vacuumed dusted washing_machine tumble_dryer machine-washed been_in_the_machine
iron: iron ironed tumble dry
damage: damage damaged broken break crack cracked scratch scratched dent dented torn smashed harm_to harmed ruin ruined destroyed defect defective faulty dents chipped chip bent snapped tear rip ripped hole stain stained affected_by_the
fail: fail stop_working broke stopped break_down not_working quit die died malfunction
work: work working function functioning operate
turnon: turn_on switch_on power_on start_up boot come_on starts_up boots booting powers_on light_up lights_up respond_when alive switches_on turns_on
assemble: assemble assembled build mount mounted put_together assembly assembling screwed_together set_it_up put_*_together
install: install installed installation set_up setup fit fitted
reinstall: reinstall uninstall reinstalled delete_*_app deleted_*_app install_*_again installed_*_again remove_*_app uninstalled
repair: repair repaired fix fixed mend
engineer: engineer technician fitter repairman
part: part piece component accessory accessories
missing: missing lack absent not_in_the_box left_out not_included short_of
keep: keep kept hold_onto hang_on_to held_on_to retain save saved throw_*_away threw_*_away thrown_*_away discard discarded dispose bin binned chuck chucked throw_away get_rid threw_*_out throw_*_out thrown_*_out recycle recycled got_rid
return: return returned send_back sent_back give_back bring_back
exchange: exchange swap replace replacement exchanged
refund: refund money_back reimburse reimbursement refunded
voucher: voucher coupon gift_card store_credit travel_credit promo_code discount_code
discount: discount rebate reduction
gift: gift present birthday_present gifted surprise giving_it for_someone_else for_somebody_else for_yourself present_for bought_for
buy: buy bought purchase purchased ordered ordering order_placed acquire order_date purchase_date place_*_order placed_*_order
price: price cost value worth
pay: pay paid payment paying credit_card debit_card credit debit card paypal cash visa mastercard payment_method method_of_payment klarna apple_pay bank_card invoice_purchase paid_by bank_transfer_or paypal_or pay_by google_pay on_account cash_on_delivery settle settled checkout_method means_of_payment way_*_pay pay_for
instalment: instalment installment instalments in_one_go monthly_payments split_the_payment
amount: amount total sum
currency: currency
bank: bank bic swift bank_branch financial_institution building_society which_bank lender
transfer: transfer wire bank_transfer
iban: iban
accountholder: account_holder account_name
digits: digits digit last_four last_4 four_digits last_four_digits last_4_digits last_numbers final_digits ending
charge: charged debited taken withdrawn money_taken took_the_money how_often_*_charged
receive: receive received arrive arrived receipt_of get_to_you delivered turn_up reach_you come_in
deliver: deliver delivery delivering
ship: ship shipped shipping dispatch dispatched posted
collect: collect collected collection pick_up picked_up pickup fetch pick-up
courierpickup: come_by come_round picked_up_from collection_at_home courier_to_collect fetch_it_from have_*_collected collected_from_home
depart: depart departure leave leaving set_off take_off fly_out
arrive: arrival land landing
return_trip: return_flight come_back going_back return_date
checkin: check_in checking_in checkin check-in arriving_at_the_hotel arrival_time
checkout: check_out checking_out checkout check-out
flight: flight plane fly flown
train: train rail coach carriage
guard: guard conductor inspector train_staff train_manager ticket_inspector crew staff_member
board: board on_board aboard
route: route itinerary airports connection_flight
hotel: hotel resort inn accommodation property_you which_house place_you_*_staying
room: room suite bedroom double twin single_room bedrooms double_room twin_room king_size
view: view sea_view garden_view balcony sea_facing overlooking which_side overlook looking_out facing sea_or_garden
breakfast: breakfast half_board meal meals food
stay: stay staying night nights overnight
guest: guest guests people persons passengers travellers adults party travelers travel_party group_size number_of_travellers
child: child children kid kids baby infant son daughter teenagers toddler infants minors
age: age old years_old
seat: seat seats aisle window_seat window aisle_or_window
luggage: luggage baggage suitcase bags checked_bag hold_bag carry-on carry_on hand_luggage trolley
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
store: store shop branch outlet_store boutique high_street physical_store retail_store in_person location_of_the_store
find_out: find_out come_across hear_about how_did_you_hear discover learn_about recommended recommendation heard_about_*_service find_*_service found_*_service learned_about come_to_know know_about_us
reason: reason cause why motive motivation grounds what_made_you what_led_you prompted prompt how_come
contact: contact contacted speak_to spoken spoke talk talked call_them got_in_touch get_in_touch reach_out wrote_to write_to asked phone_them called_them been_in_touch in_touch get_hold_of turned_to inquired asked_*_for approached spoke_with talked_to spoken_with written_to write_them rang_them reach_you best_way_to_reach prefer_to_be_contacted prefer_a_call get_back_to_you hear_from_us
call: call phone ring rang called telephone
mobile: mobile cell cellphone smartphone handset
company: company business firm employer organisation organization
tax: vat tax abn tax_id vat_number
born: born birth birthday date_of_birth dob
birthplace: city_born town_born
married: married marital_status wife husband spouse partner
job: job occupation profession employment
income: income salary earn wages
tenant: tenant tenancy rent renter landlord owner own_the tenants renting rented landlady lease leasing homeowner owner_occupier freehold own_*_home own_*_flat own_*_house own_the_place
own: own belong belongs cardholder card_holder whose_card in_your_name in_your_own_name belongs_to_you yours_or somebody_else's someone_else's
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
page: page pages last_step final_step final_page
step: step steps
someone_else: other_person other_party other_side third_party other_driver
move: move moving moved relocate moving_in
meter: meter meter_reading counter electricity_meter gas_meter meter_number
socket_new: phone_socket wall_outlet
supplier: supplier provider previous_provider operator isp power_company
sim: sim sim_card esim new_sim
roaming: roaming abroad foreign data_roaming
speed: speed fast slow slower mbps
affected: affected anyone_else else_in_the_house everyone other_devices others_in other_people other_people_in only_you just_you rest_of_the_house rest_of_the_family household everybody whole_family housemates flatmates others_at_home
mattress: mattress bed
sleep: sleep slept sleeping rest nights_on_it comfortable_at_night lie lying
comfort: comfort comfortable soft hard firm comfy
topper: topper mattress_topper
insert: insert cardboard inlay under_the_cardboard bottom_of_the_box beneath underneath below_the
lid: lid cap cover_lid
allergy: allergy allergic allergies intolerance coeliac celiac gluten lactose dietary food_intolerance cannot_eat can't_eat
medicine: medicine medication drug tablets pills
symptom: symptom pain ache fever
diet: diet vegetarian vegan
insured_else: other_insurance another_insurer
deductible: deductible excess
theft: theft stolen steal burgled burglary robbed
lose: lost lose loss mislaid
fire: fire burn smoke
storm: storm hail flood wind
where_happened: at_home_or_on_the_road on_the_road location_of where_did_it_happen where_it_happened where_was_it_when where_did_that_happen place_it_happened on_the_go out_and_about
cancel: cancel cancelled canceled cancellation call_off terminate
reschedule: reschedule postpone rebook rebooked offered_another alternative_flight another_flight other_flight rebooking
offer: offer offered proposed alternatives alternative other_option rebooking put_you_on
earlier: earlier previously last_time prior
first_time: first_time for_the_first_time happened_before ever_happened previously_occurred had_this_before occurred_before
frequency: often regularly every_day always_or sometimes occasionally daily weekly
occasion: event party wedding celebration birthday anniversary graduation christening
${moreConcepts}`;
