/** What customers and texts of a shop speak of, in English: `topic: word several_words`, a topic a line. */
export const en = `
tracking: track tracking trace follow_parcel follow_order where_order where_parcel where_package where_is where_delivery whereabouts how_far status locate scan parcel_now order_now progress still_way
deliveryTime: how_long_delivery how_long_shipping how_long_arrive how_long_take delivery_time shipping_time transit how_many_days how_soon working_days business_days lead_time turnaround reach_me reach_us arrive_by here_by get_here when_arrive when_delivered when_dispatched when_ship when_come expected when_expect deliver_by same_day next_day express cutoff fast quick in_time
shippingCost: postage shipping_cost delivery_cost shipping_fee delivery_fee delivery_charge shipping_charge free_delivery free_shipping how_much_delivery how_much_shipping delivery_free shipping_free freight carriage cost_deliver cost_ship pay_delivery pay_shipping
late: late delay delayed overdue behind not_moved not_moving stuck still_waiting should_arrived should_been was_due supposed_arrive supposed_come promised_for still_not_here still_nothing still_no_sign not_here_yet hasn_arrived hasn_come days_ago_still running_late held_up longer_than
enquiry: enquiry inquiry investigate investigation chase_courier chase_carrier chase_them ask_carrier ask_courier look_into claim search dossier
notReceived: never_arrived never_came never_received never_got not_received not_arrived didn_receive didn_get didn_arrive haven_received haven_got nothing_arrived nothing_came nowhere no_trace missing_parcel missing_package nowhere_found not_there nothing_here nothing_letterbox nothing_door
deliveredMissing: says_delivered marked_delivered shown_delivered shows_delivered delivered_but supposedly_delivered apparently_delivered status_delivered left_porch stolen handed_over someone_else_signed claims_delivered
statement: statement signed_statement declaration affidavit form_sign sign_form document_sign sign_document paper_sign
lost: lost vanished disappeared gone_missing went_missing declared_lost cannot_found turned_up_nothing search_nothing could_not_find couldn_find no_trace
reship: send_again resend re-send ship_again reship send_another another_one new_one second_one once_more send_new fresh_one sent_again same_order_again
missedDelivery: missed_delivery missed_driver wasn_home weren_home not_home not_in was_out were_out card_left left_card slip_door note_door redeliver redelivery second_attempt deliver_again calling_card nobody_home at_work
pickup: pick_up pickup pick-up collect_it collect_parcel collection_point parcel_shop locker relay_point post_office depot click_collect drop_point collection
neighbour: neighbour neighbor next_door porch safe_place concierge doorman
largeItems: furniture bulky large_item heavy upstairs floor_delivery kerbside curbside carry_up carried appointment stairs lift to_my_door which_floor big_item
splitParcel: two_parcels several_parcels two_packages separate_parcels only_part part_of_order rest_of_order other_half second_parcel one_of_two half_order two_boxes rest_follow split second_box other_parcel remaining
customs: customs duty duties import tariff tax_abroad border clearance
destinations: abroad overseas international ship_to deliver_to countries country canada australia switzerland norway
chooseDay: choose_day another_day different_day particular_day specific_day pick_day reschedule time_slot timeslot slot postpone change_delivery_date evening weekend saturday_delivery am_away on_holiday hold_parcel deliver_later
damaged: damaged damage broken broke cracked crack smashed shattered scratched scratch dented dent chipped chip torn ripped bent splintered crushed thousand_pieces in_pieces bits shards stained snapped split_wood defect_transit squashed
wrongItem: wrong_item wrong_product wrong_colour wrong_color wrong_size wrong_one wrong_thing different_item something_else not_what_ordered instead_of mix-up mixed_up mistaken another_product someone_elses sent_wrong got_instead in_box_there in_the_box
missingPart: missing missing_part missing_item missing_piece part_missing incomplete isn_in_box isn_in_carton not_in_box wasn_in_box left_out forgot_pack screws_missing no_screws without_screws lacks lacking short_of spare_part one_short only_three only_two not_included came_without
photo: photo picture image snap photos pictures attach
defective: faulty defective defect stopped_working not_work doesn_work won_turn doesn_switch went_dead dead flicker flickering malfunction fault broke_down gave_up no_longer_works wobbly wobbles loose came_off won_charge peeling fell_apart buzzing crooked not_light doesn_light
warranty: warranty guarantee guaranteed covered cover after_months after_year repair repaired repairs under_warranty spare_parts workshop two_years
return: return returned returning send_back sending_back sent_back give_back bring_back go_back take_back don_want don_like doesn_suit not_happy_with unwanted no_longer_want doesn_fit don_need not_for_me too_big too_small too_dark too_bright keep_it
returnHow: how_return how_send_back return_process start_return steps_return arrange_return procedure where_return register_return request_return
returnLabel: label return_label shipping_label prepaid qr qr_code sticker
printer: printer print printing can_print no_printer cannot_print
policy: policy conditions allowed rules terms rule
window: thirty_days thirty_day return_period return_window deadline how_long_have how_long_keep how_long_return time_limit within_days cooling_off
expired: too_late past_deadline past_thirty past_days weeks_past days_past deadline_passed window_closed outside_window out_of_time expired over_limit missed_deadline after_deadline month_passed period_over longer_ago
exchange: exchange swap swapping trade other_size another_size other_colour another_colour another_color different_colour different_color different_size instead change_size change_colour switch_for
refund: refund refunded refunds money_back reimburse reimbursement paid_back pay_back credited credit_back repay money my_money
refundTime: when_refund refund_take see_money statement_account account_credited show_account show_statement how_long_refund reach_account money_arrive appear_account on_my_account bank money_reach when_money bank_statement
refundDone: have_refunded has_refund refund_issued refund_sent refund_gone confirm_refund refund_processed did_refund been_refunded refunded_me refunded_yet
refundOverdue: still_no_refund still_not_refunded refund_never no_refund where_refund still_waiting_refund promised_refund weeks_refund haven_refunded waiting_money
goodwill: goodwill discount_for compensation compensate gesture partial_refund money_off knock_off lower_price reduce_price reduction keep_it_if price_reduction some_money something_off make_up_for voucher_for
cancel: cancel cancelled canceled cancelling canceling cancellation call_off stop_order stop_it withdraw don_send don_ship undo changed_mind change_mind revoke
notShipped: before_goes before_leaves before_ships not_shipped not_yet_shipped not_dispatched hasn_shipped hasn_left unshipped still_processing preparing placed_hour just_ordered minutes_ago hour_ago before_dispatch just_placed being_packed yesterday_ordered ordered_morning
alreadyShipped: already_shipped already_sent already_left already_way already_dispatched on_its_way has_shipped already_gone too_late_cancel left_warehouse parcel_left on_the_way
address: address street postcode postal zip house_number moved move_house flat_number old_address new_address typo_address wrong_street deliver_elsewhere other_address office_instead redirect reroute
changeOrder: change_order add_item add_another add_order add_something modify_order amend edit_order remove_item change_quantity increase_quantity change_items one_more to_my_order alter_order forgot_add update_order combine
guest: guest without_account sign_up need_account create_account have_account register without_registering open_account
account: account login log_in sign_in password locked_out profile reset
delete: delete_account delete_data erase gdpr personal_data privacy
confirmation: confirmation confirmation_email confirm_email no_email didn_get_email not_received_email order_confirmation junk spam inbox acknowledgement go_through went_through receive_email no_mail nothing_inbox
invoice: invoice receipt bill proof_purchase
company: vat company business tax_number firm company_name billing_address accountant accounting bookkeeping expenses
paymentMethod: payment_method payment_methods paypal visa mastercard amex apple_pay google_pay klarna instalment instalments installments bank_transfer pay_with pay_by can_pay ways_pay accept_card cash credit_card debit_card payment_option pay_later pay_in
charged: charged when_charged money_taken debited taken_from payment_taken when_pay charge_card debit taken_once
declined: declined decline refused_card card_refused payment_failed payment_fail rejected payment_error wouldn_through not_go_through doesn_accept not_accepted error_message can_pay payment_won payment_doesn
doubleCharge: charged_twice double_charge double_charged two_payments paid_twice taken_twice
discountCode: discount_code promo promotion_code promotional voucher coupon code discount code_work offer enter_code first_order
giftCard: gift_card giftcard gift_certificate gift_voucher present
gift: gift_wrap gift_wrapping wrapped wrap greeting_card gift_message as_gift birthday_present
bulb: bulb bulbs led watt watts wattage socket e27 dimmable dimmer dim lumen brightness warm_white plug
install: install installing installation fit fitting fix_ceiling hang wire wiring connect mount mounting electrician ceiling drill hook_up put_up fuse live_neutral
size: size sizes dimension dimensions measure measurement measurements measures height high tall width wide length long depth deep diameter big footprint how_large how_heavy weigh weight cm inches centimetres centimeters metres seat_height space fit_in fit_under fit_on fit_into fits_in hold capacity litres thick thickness radius shorten
colour: colour colours color colors shade shades tone tones hue come_in exist_in available_in variants version dark light_tone pattern
material: material materials made_of made_from fabric wood oak metal cotton wool linen leather glass ceramic composition real_wood solid_wood fibre vegan
care: care clean cleaning wash washing washable machine_wash dishwasher stain stains wipe dust polish iron look_after maintain maintenance hoover vacuum spill spilled bleach oil rinse detergent marks water_rings outdoors sunlight dry
availability: available availability stock in_stock out_of_stock sold_out restock restocked back_in when_back back_stock get_again again_available notify_me let_me_know_when reserve preorder discontinued
assembly: assemble assembled assembling assembly build built put_together putting_together instructions manual screwdriver tools flat_pack screws guide set_up pre-assembled step_by_step leaflet construct
complaint: complaint complain unacceptable disgusted disgraceful angry furious fed_up had_enough worst outrageous disappointed appalling ridiculous joke nobody_cares nobody_responsible terrible shocking rude poor_service bad_service never_again sick_of awful scandal useless
escalate: manager supervisor boss superior speak_to_someone person_in_charge higher_up head_of responsible_person escalate someone_above team_leader complaint_department
noReply: no_reply no_answer no_response still_no_answer haven_heard hear_back heard_nothing nobody_answers nobody_replies following_up wrote_ago written_already waiting_reply waiting_answer second_message silence anyone_there reminder get_back_to_me ignored still_waiting_for_you wrote_days
acknowledge: got_my_message received_my_message received_my_mail did_receive_message get_my_mail working_on_it keep_posted looking_at seen_message anyone_looking read_my ticket_number
thanks: thanks thank_you that_all bye goodbye no_more_questions nothing_else all_good solved sorted cheers have_nice_day everything_clear
orderNumber: order_number number_order reference order_reference order_id
email: email_address e-mail_address other_email different_email which_email
shop: shop store showroom opening_hours open_on opening_times visit boutique in_person open_sunday
quality: quality genuine original certified organic safe_for child_safe
wholesale: wholesale bulk trade_discount large_quantity quantity_discount reseller
busy: busy busier christmas black_friday sales_season public_holiday strike holidays peak
`;
