/** The second half of `concepts`: places, journeys, contracts, and what customers tried. */
export const moreConcepts = `
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
`.trim();
