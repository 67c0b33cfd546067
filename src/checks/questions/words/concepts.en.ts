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
deadline: deadline by_when latest urgent urgency hurry
visit: visit appointment slot
morning: morning afternoon evening
weekday: weekday weekend saturday sunday monday tuesday wednesday thursday friday working_day week_day
begin: begin began started_to first_noticed notice noticed onset first_appear first_appeared noticed_it
finish: finish finished
child_seat: child_seat booster
extras: extras insurance_extra
tyre: tyre tyres tire tires wheel rim rims
bumper: bumper
engine: engine motor drive_unit actuator
key: key keys keyring
remote: remote remote_control
filter: filter strainer sieve mesh
hose: hose pipe
door_lock: lock locked bolt
screw: screw screws bolts nut
manual: manual instructions guide handbook
warranty: warranty guarantee
extended: extended_warranty protection_plan
account: account profile user_account
username: username user_name user_id
twofactor: two_factor 2fa authenticator verification_code one_time_code sms_code second_factor
code_received: receive_the_code get_the_code text_with_the_code receive_*_code get_*_code received_*_code got_*_code
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
customs: customs duty import customs_duty import_tax
insurance_value: declared_value
tracking: tracking track_and_trace
status: status marked_as shown_as tracking_say tracking_show tracking_page_say what_does_the_tracking scanned scan_say status_of delivered_in_the_tracking
delivered_status: marked_as_delivered shows_as_delivered shows_delivered says_delivered
online_purchase: bought_online
instore: in_store in-store
loyalty: loyalty points rewards
newsletter: newsletter subscribe mailing_list
delete: delete erase remove
consent: consent permission agree agreed permit allowed
complaint: complaint complain
apology: apology
satisfied: satisfied happy_with
member: member members membership
group: group
team_viewer: remote_session
troubleshoot: troubleshoot
hard_reset: factory_reset factory_settings hard_reset reset_to_factory restore_factory factory_default original_settings
safe_mode: safe_mode
another_device: another_device different_device other_device another_phone another_computer a_different_phone a_different_computer someone_else's_phone on_another_computer second_device
another_browser: another_browser different_browser other_browser private_window incognito private_mode incognito_mode switch_*_browser
another_cable: another_cable different_cable other_cable swap_*_cable swapped_*_cable replace_*_cable replaced_*_cable new_cable spare_cable change_*_cable changed_*_cable
another_outlet: another_outlet different_outlet other_outlet different_socket another_socket other_socket different_plug another_plug different_power_outlet other_power_outlet another_power_outlet different_wall_socket other_plug plug_*_elsewhere plugged_*_elsewhere another_wall_socket second_socket another_plug_socket
forgot: forgot forgotten forgot_password reset_password password_reset reset_link password_recovery recover_your_password new_password password_reminder reset_your_password requested_*_password change_*_password
lightcolour: colour_*_light color_*_light colour_of_the_light what_colour_is_the_light
report: report reported reporting reservations flag flagged make_a_complaint tell_*_driver told_*_driver note_*_damage
attend: be_present present_at who_*_receive who_*_accept take_delivery take_it_in accept_the_delivery receive_the_parcel to_open_the_door let_*_in
respond: respond responded response answer answered heard_back reply_from hear_back got_back feedback
giftwrap: gift_wrap gift_wrapped gift_wrapping wrap_it wrapped_as_a_gift
courtesycar: courtesy_car replacement_car replacement_vehicle loan_car rental_car hire_car rental_vehicle substitute_vehicle
stopcock: water_off shut_off turn_*_water_off turned_*_water_off stopcock main_valve mains_tap valve turn_off_the_water turned_off_the_water water_supply cut_off_the_water isolate
notify: notify notified text_message sms informed_by alert alerts notification text_you texts keep_you_posted
paper: by_post on_paper printed_copy hard_copy paper_copy paper
pdf: pdf digital digitally electronic electronically digital_copy by_e-mail_or
pause: pause paused pausing suspend suspended suspension freeze on_hold put_on_hold
driveable: driveable drivable still_drive be_driven can_be_driven roadworthy still_runs
wireless: wireless wirelessly over_wifi by_cable ethernet wired lan_cable
insurance: travel_insurance cancellation_cover cancellation_insurance
id: id passport identity_card id_card national_id identity_document
roundtrip: round_trip one_way one-way return_trip outbound both_ways return_ticket
proof: proof evidence slip_from proof_of_posting certificate_of_posting drop-off_receipt stub
promotion: promotion promo offer_code special_offer deal
pressure: pressure bar gauge psi manometer
errorwords: wording message_say message_appear error_text message_come message_appears message_shown appear appeared what_came_up came_up screen_say screen_show
phone_os: android iphone ios
android: android iphone
smartphone: phone mobile mobile_phone smartphone cell_phone handset cellphone
website: homepage
card: visa mastercard amex
bankchange: change_*_bank changed_*_bank new_bank switch_*_bank switched_*_bank bank_details_change
area: living_space square_metres square_meters square_feet floor_area sqm surface_area floor_space
glasses: prescription dioptre dioptres strength lens_power
companion: companion travelling_with accompanied alone how_many_travel
driverperson: behind_the_wheel at_the_wheel was_driving who_drove drove driving person_driving
placeofaccident: where_*_happen where_*_occur where_*_place scene location_of_the_accident
concierge: concierge porter doorman caretaker janitor receptionist reception_desk security_guard
timeofday: morning afternoon evening noon before_lunch after_lunch midday early_*_day late_*_day am_or_pm forenoon before_noon
contractend: end_of_contract notice_period run_until minimum_term
moveout: move_out moving_out
vibration: vibrate shake shakes shaking vibration wobble wobbly
display: display shows_on
smoke: smoke smoking sparks spark
reset_password: reset_*_password changed_*_password change_*_password new_password
folder: folder
newbattery: change_*_batteries changed_*_batteries new_batteries fresh_batteries replace_*_batteries replaced_*_batteries swap_*_batteries new_battery new_*_batteries
measure: measure measured measuring tape
fit: too_big too_small too_tight too_loose too_large
try_on: fitting_room
label: label return_label
wall: wall mounted_on_the_wall hang_it
screws: missing_screws
collectdate: collection_day pick-up_day
dropoff: drop_*_off drop-off dropped_*_off take_*_to_the_post bring_*_to_a_shop post_office hand_*_in
online: online on_the_internet on_the_web web_shop online_shop
where_bought: where_*_buy where_*_bought where_*_get where_*_purchase bought_from
always: all_the_time constantly permanently only_sometimes now_and_then intermittently every_time from_time_to_time occasional
since: since_when how_long_*_going start_*_happening
schedule: availability available availabilities time_slot slot free_on
dates_flexible: flexible flexibility
budget: budget
purpose: purpose intended_for
children_age: ages how_old
broadcast: channel channels
reception: coverage
temperature: degrees celsius fahrenheit
level: salt_level oil_level
program: programme cycle wash_programme
usage: times_a_week how_often_*_use
guarantee: under_warranty still_covered warranty_card
accessory: charger_included adapter adaptor
quantity_received: how_many_arrived
inside: inside contents in_the_box in_the_package in_the_parcel contained contain what_was_in
weather: rain snow storm wet_weather
lock: bolt_lock padlock forced break-in broke_in forced_entry
jewellery: ring necklace bracelet
value: valued
prior_claim: claims_before previous_claim earlier_claim
medical: doctor hospital medical_treatment treated ambulance
towing: tow towed towing breakdown_service recovery_truck
otherparty: other_driver's insurance_of_the_other counterparty opposing_party
fault_admission: to_blame responsible at_fault liability whose_fault
photos_taken: take_pictures took_pictures pictures_of_the_scene
airline: airline carrier_company
visa_doc: visa
connection: missed_connection layover stopover change_of_trains
delay: delay delayed late hold-up how_late
announcement: announced announcement
passenger: travellers traveller how_many_people how_many_persons party_size head_count
meal: vegetarian_meal all_inclusive full_board
smoking: smoker non-smoking smokers
crib: cot crib
accessible: wheelchair disabled accessible reduced_mobility
cardtype: kind_of_card type_of_card sort_of_card
used_condition: new_condition as_new mint_condition good_as_new
usestay: make_use_of_*_booking used_*_booking use_*_booking stayed_there stay_there
bankcountry: based_in
visitor: alone_at_home
trip: trip journey travel
refused: refuse refused declined turned_down
accept: accept accepted accepting
delivered_by: who_delivered
lift_help: carry carried carrying
old_item: old_one old_machine old_appliance old_sofa take_*_away
hazard: hazardous
dimension_door: door_width narrow_door
kitchen: kitchen kitchens
bathroom: bathroom shower
balcony_: balcony terrace
channel: channels
red: red
green: green
setup: self-install set-up
line: dial_tone dialling_tone
landline: home_phone
esim: e-sim
plan_change: switch_plans downgrade
earlycontract: early_termination
bill: billing
autopay: direct_debit standing_order automatic_payment
late_fee: reminder dunning
charged_when: on_which_statement
subscription: renew renewal auto-renew
trial: trial free_trial
address_same: same_address billing_and_delivery
airport: airport terminal
gate_: boarding
rental: rental_car_desk
fuel: petrol diesel fuel
deposit: deposit
cleaning: cleaner
checklist: inventory
employer: workplace work_for
household_size: people_live how_many_live
children: minors_in
movie: movie movies film films
genre: genre
restaurant: restaurant diner eatery
cuisine: cuisine cuisines kind_of_food type_of_food sort_of_food food
song: song songs music track
event: event events show shows concert
bath: bath baths bathroom bathrooms
bedroom: bedroom bedrooms bed_rooms
`;
