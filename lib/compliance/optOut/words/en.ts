import type { OptOutWords } from '../words';

/** Keywords: Twilio's defaults and the required list of AWS for US and Canada; all else is our own.
 * YES is not among the opt-ins: it mostly confirms an appointment, and that is no consent. */
export default {
  language: 'en',
  tier: 'statute',

  stop: [
    'stop',
    'stopall',
    'stop all',
    'unsubscribe',
    'cancel',
    'end',
    'quit',
    'revoke',
    'optout',
    'opt out',
    'remove',
    'td',
    'stop txt',
    'stop texts',
    'stop sms',
    'stop messages',
    'stop text',
    'stop texting',
    'end messages',
    'stop all texts',
    'unsubscribe all',
    'cancel all',
    'quit all',
    'end all',
    'unsub',
    'opt me out',
    'unsubscribe me',
    'remove me',
    'stop please',
    'no more',
    'stopp',
    'delist',
  ],
  start: [
    'start',
    'unstop',
    'subscribe',
    'opt in',
    'optin',
    'unpause',
    'resubscribe',
    'resume',
    'restart',
    'sign me up',
    'join',
  ],
  help: ['help', 'info', 'help info', 'help menu', 'hlep', 'helpp', 'help me', 'information'],
  concepts: {
    stop:
      'deactivat* disable* kill_the kill_these lose_the ditch* cut_the scrap_the enf ' +
      'ennd stap stoppp enough_with done_with through_with basta halt_the shut_off ' +
      'turn_off turn_these_off turn_them_off turn_this_off turn_it_off switch_off ' +
      'switch_these_off stop stahp stawp stp cease end quit quitting halt discontinue* ' +
      'desist refrain abstain lay_off knock_it_off kwit enough_is_enough put_an_end ' +
      'put_a_stop comot cut_it_out terminate* no_longer_continue give_it_a_rest ' +
      'come_to_an_end not_continue suspend_all pack_it_in call_it_quits wind_down ' +
      'cut_off knock_off drop_it let_it_go put_a_sock zip_it do_without',
    neg:
      'no not dont don_t do_not doesnt didnt never_again isnt arent wont wouldnt ' +
      'cannot cant nor none nothing without neither nobody aint dnt dont no_one dun ' +
      'idw nope no_need need_not neednt needn_t wasnt werent hasnt havent hadnt ' +
      'shouldnt couldnt',
    never: 'never',
    more:
      'more anymore any_more again further any_longer longer nemore agn future ' +
      'from_now_on going_forward hereafter henceforth',
    send:
      'send sends sending sent texting texted messaging messaged msging contact ' +
      'contacting contacted write writing reach_out reaching_out get_in_touch ' +
      'follow_up follow_ups following_up txting textin snd mailing blast blasting ping ' +
      'pinging circling circle_back check_in communicate correspond outreach textng ' +
      'mesage forward notify notifying notified pester emailing blow blowing push ' +
      'pushing push_notifications text_back',
    bother:
      'bother* harass* annoy* pester* disturb* nudg* hound* bug bugging spamming ' +
      'blowing_up blow_up bombard* nag nagging hassle hassling interrupt* hit_me_up ' +
      'hitting_me_up chase chasing trouble disturbing irritating stalking pestering ' +
      'intrusive nuisance',
    msg:
      'text texts message messages msg msgs sms mms txt txts textings notification* ' +
      'alert alerts update updates communication* stuff these_things blasts mailout* ' +
      'broadcast* mailings notice* whatsapp* wasap massages mesages smses notifs ' +
      'this_thing',
    remind:
      'reminder* confirmation* receipts refill receipt invoice* otp otps tracking ' +
      'shipping closure emergencies emergency billing bill essential transactional ' +
      'service_messages',
    promo:
      'promo promos promotion* marketing market advert* ad ads advertis* offer offers ' +
      'deal deals coupon* discount* sale sales newsletter* solicit* specials ' +
      'special_offer* campaign campaigns fundrais* donation* survey surveys pitch ' +
      'pitches upsell* sponsor* commercial commercials partners third_party loyalty ' +
      'vouchers flyers catalog* spammy_offers listings',
    call:
      'call calls calling called phone_call* ring ringing rang robocall* voicemail* ' +
      'dial dialing dialer autodial* phoning phoned telephone* callback* cold_call* ' +
      'caling callin telemarket* callers',
    list:
      'list lists database data_base system records record file mailing_list contacts ' +
      'contact_list group crm books rolodex directory loop thread subscribers ' +
      'distribution program',
    num:
      'my_no my_no_from number numbers numbr numer nmbr details cell mobile line ' +
      'digits info_on_me phone_number personal_information my_data my_info my_details ' +
      'contact_details',
    remove:
      'remove* removed delete* erase* take_me_off take_us_off drop_me drop_us ' +
      'take_this_off take_it_down take_my_number take_these_off out_of_it leave_me_out ' +
      'leave_us_out leave_my_number_out keep_me_out keep_us_out come_off off_the_list ' +
      'off_your_list off_this_list off_list of_the_list of_your_list off_please ' +
      'off_the_texts take_me_of take_us_of leave_out remove_from take_off take_it_off ' +
      'taken_off off scrub strike exclude* purge wipe unenroll* deregister* ' +
      'de_register opt_me_out untick uncheck rmv rmove remov delte get_me_off ' +
      'let_me_off pull_my strike_me cross_me_off unlist* clear_my lose_my_number ' +
      'lose_this_number lose_my delist* get_rid get_off be_off scratch detach ' +
      'disconnect cut_me_out leave_me_off cross_off keep_off take_out pull_me off_my ' +
      'clear_me cut_me_from out_of_your_system out_of_ur_system out_of_your_records ' +
      'take_me_down take_us_down',
    unsub:
      'unsubscri* unsub opt_out optout opting_out opted_out opt_outs opts_out stopall ' +
      'stoptxt stoptext stopcall stopsms opt_otu unsuscri* unsubcri* unsibscri* ' +
      'usubscri* on_subscribe iopt_out optt_out obt_out otp_out sign_me_out want_out ' +
      'i_m_out leave_this_list leave_the_list leave_this_group opt_ut optt_outt ' +
      'opt_owt opt_oot op_out optut opt_me_off un_sub deregister_me un_subscribe',
    cancel:
      'cancel cancels cancelled canceled cancelling canceling cancellation cancle ' +
      'cancell call_off void scrap',
    sub:
      'subscribe* subscription sign_up sign_me_up signed_up join joined enroll* opt_in ' +
      'opting_in opt_me_in register registered sing_me_up suscribe add_me put_me_on ' +
      'put_me_back put_me_down include_me enrol notify_me get_on_the keep_me_posted ' +
      'let_me_know',
    start:
      'start starts resume* restart* continue* turn_on reactivate* re_activate unstop ' +
      'unpause resubscribe* re_subscribe turn_them_back_on carry_on keep_sending ' +
      'keep_them_coming keep_texting activate enable* keep_it_up keep_em_coming',
    want:
      'want wants wanted wish wishes need needs wanna care desire prefer rather ' +
      'require requiring looking_for hope appreciate d_like would_like want_to ' +
      'want_you want_no',
    get: 'get gets getting receive* got hear from_you recieve* come comes coming',
    me: 'me my us our mine myself i',
    you: 'you your u ur yours you_guys y_all yall people',
    consent: 'consent* permission* authoris* authoriz* agree agreed agreement approval concent',
    withdraw:
      'taking_it_back take_it_back taking_back took_back withdraw* revoke* revok* ' +
      'revoc* retract* object objection rescind* take_back decline* refuse* reject* ' +
      'revolk',
    wrong: 'wrong incorrect mistaken mixed_up misdial* wrog',
    person:
      'person guy wrong_number recipient owner who_you_think somebody_else ' +
      'someone_else stranger nobody_here no_such',
    dead:
      'died dead deceased passed_away passed_on death funeral late_husband late_wife ' +
      'late_father late_mother estate executor miscarried lost_our',
    gone:
      'moved relocated left_the_company no_longer_works not_here_anymore ' +
      'no_longer_here closed_down retired graduated sold changed_number new_number ' +
      'new_owner tenant doesn_t_live doesnt_live former ex_husband ex_wife ' +
      'nursing_home not_my_number',
    alone:
      'leave_me leave_us leave_me_alone alone leave_me_be in_peace go_away get_lost ' +
      'piss_off fuck_off bugger_off sod_off rack_off shove_off back_off buzz_off ' +
      'get_out_of_my out_of_my lay_off_me do_one shut_up stay_away keep_away',
    law:
      'lawyer* attorney* solicitor* sue suing lawsuit court fcc ftc tcpa gdpr pecr ' +
      'ccpa ico trai ncc dnc dnd do_not_call registry complaint* complain report ' +
      'reported reporting police legal illegal violation* harassment cease_and_desist ' +
      'tps ombudsman can_spam a2p article_21 small_claims fine_of statut* regulation* ' +
      'spam_act attorney_general block_you blocked_and blocking_you act_2003 ' +
      'unsolicited screenshot* screenshots rights erasure ofcom acma action_against ' +
      'take_action legal_action authorities regulator cease statute_of liable damages ' +
      'fines barred banned consumer_protection block_and_report',
    until: 'until till til before while during when_i when_we after unless_and once',
    time:
      'week weeks month months year years day days monday tuesday wednesday thursday ' +
      'friday saturday sunday mon tue wed thu fri sat january february march april ' +
      'june july august september october november december jan feb apr jun jul aug ' +
      'sep sept oct nov dec summer winter spring autumn fall holiday holidays ' +
      'christmas easter ramadan season vacation leave_until back_from while_i quarter ' +
      'q1 q2 q3 q4 fortnight diwali eid exams exam surgery hospital travel* overseas ' +
      'maternity honeymoon school_year',
    now: 'now immediately today asap at_once right_away forthwith already effective',
    pause:
      'check_back try_me_again come_back_to_us get_back_to_me circle_back_in ' +
      'not_this_month not_until not_till not_before until_further hold_off ' +
      'leave_it_till leave_it_until ease_off pause pausing hold suspend* snooze mute* ' +
      'break breather temporar* hiatus on_ice for_now for_a_while for_a_bit quiet wait ' +
      'skip',
    only: 'only just solely nothing_but except apart_from',
    keep:
      'keep still remain fine ok okay stay happy_to useful helpful love enjoy ' +
      'leave_me_on want_those right_number correct_number number_is_right ' +
      'number_is_correct loved loves enjoying like liked likes glad happy great',
    but: 'but however though instead rather_than',
    mistake:
      'mistake* accident* oops by_accident didn_t_mean didnt_mean autocorrect typo ' +
      'fat_finger* unintention* wasn_t_me misclick* inadvertent* not_stop sorry_i',
    back:
      'cancel_my_opt_out withdraw_my_opt_out undo_my undo_the cancel_my_stop ' +
      'ignore_my_stop ignore_that_stop opt_out_list unsubscribed_by stopped_by_mistake ' +
      'back again_please add_me_back put_me_back changed_my_mind change_my_mind undo ' +
      'reverse return restore reinstate after_all rejoin',
    enough:
      'enough fed_up sick_of tired_of had_it over_it had_enough ridiculous ' +
      'unacceptable for_the_last_time last_time how_many_times already_told told_you ' +
      'i_said i_asked i_told too_many too_much hate hates hated',
    insult:
      'fuck* fucking shit* bitch* asshole* idiot* moron* bloody damn hell wtf stfu ffs ' +
      'piece_of dumb stupid bastard* f_off screw crap arse',
    who: 'who who_is_this who_dis whos who_s do_i_know know_you',
    how: 'how where what which when',
    why: 'why',
    spam: 'spam scam phishing junk fraud unwanted scammer*',
    interest: 'interested interest interesting',
    please: 'please pls plz plez kindly plaese abeg porfa pl plesae',
    thanks: 'thanks thank ta cheers thx regards appreciated kthx',
    hello: 'hi hello hey hiya dear good_morning good_evening good_afternoon sir madam yo',
    last: 'be_the_end the_end_of_it end_of_it end_of_this last final finally',
    mail: 'email emails e_mail letter post app snail_mail landline by_mail',
    thing:
      'appointment* appt* booking* order orders reservation* delivery deliveries ' +
      'parcel* package* class classes lesson* gym membership* lease contract* policy ' +
      'policies insurance card cards payment* cheque check flight* ticket* table hotel ' +
      'room plan trial invoice_line item items box boxes prescription* visit viewing ' +
      'transfer subscription_box rental account charge fee bus shop store taxi ride ' +
      'tow party loan medication tablets antibiotics surgery_date door car fries pizza ' +
      'cake dinner renewal listing rota shift tenancy crate fruit standby waitlist ' +
      'waiting_list wait_list survey_halfway pickup seat seats sitting shop_list ' +
      'shifts employer passcode code codes password pin gardener gardeners plumber ' +
      'driver cleaner tutor nurse doctor dentist vet bank landlord tenant_list school ' +
      'teacher coach wedding trip tour course lecture workshop seminar test exam ' +
      'result results scan x_ray blood dose pills pill cream inhaler refill_order meal ' +
      'meals lunch breakfast salad sauce onions cheese rice naan burger kebab soup ' +
      'coffee tea wine beer milk bread eggs sofa chair desk bed mattress lamp curtain ' +
      'curtains carpet rug tiles kitchen bathroom boiler heater fridge dryer washer ' +
      'toilet tap sink roof gutter gutters fence gate garden lawn hedge tree trees ' +
      'stump tyre tyres tires engine brake brakes battery plate_number licence license ' +
      'permit visa passport id_card form forms deed mortgage loan_application claim ' +
      'premium deposit refund fees late_fee rent bond utility electricity gas ' +
      'water_bill internet broadband router modem wifi phone_case laptop tablet screen ' +
      'printer website webpage profile picture photo photos review post_code address ' +
      'addresses quote estimate job role interview application position internship ' +
      'uniform shoes boots dress jacket shirt skirt coat size colour color warranty ' +
      'upgrade extension add_on spare bin bins waste parking slot slots session ' +
      'sessions lesson_plan physio therapy treatment surgery_slot operation procedure ' +
      'stitches tooth crown retainer braces glasses lenses hearing_aid puppy dog cat ' +
      'pet vaccine vaccination grooming haircut perm facial massage nails tattoo ' +
      'waxing auto_renew autopay auto_pay auto_renewal direct_debit standing_order ' +
      'transaction check_number cheque_book account_closure locker key keys fob ' +
      'membership_fee class_pass season_ticket ticket_number train bus_pass coach_trip ' +
      'airport luggage suitcase baggage crib cabin cottage villa apartment flat house ' +
      'condo studio unit_number room_number hallway noise neighbour neighbor music ' +
      'alarm smell leak leaking water bleeding cough coughing crying barking shaking ' +
      'beeping rain raining snow traffic courier shipment dispatch order_number ' +
      'tracking_number bathroom_tiles homework permission_slip trip_form report_card ' +
      'minutes agenda call_time interview_slot viewing_slot sofa_bed ' +
      'prescription_refill copay dosage checkup check_up blood_test mri scan_results ' +
      'x_rays yoga pilates sandals trousers jeans sweater hat mirror lamps pillow ' +
      'pillows stool bench shelf shelves wardrobe oven stove freezer microwave vacuum ' +
      'bike bikes scooter helmet paint brochure sample samples ketchup mayo mustard ' +
      'pickles garlic tomato tomatoes mushrooms olives chili spicy ice milkshake sugar ' +
      'nuts gluten cleaning cleaners plumbers electrician gardening babysitter nanny ' +
      'red blue green yellow black white grey gray brown pink purple antibiotic* ' +
      'steroid* insulin vitamin* injection* jab jabs booster drip patch catheter ' +
      'statin* carpool choir match practice rehearsal recital camp swimming football ' +
      'soccer tennis piano guitar ballet karate sprinkler* lights heating aircon ' +
      'radiator thermostat elevator lift escalator drilling hammering fire siren ' +
      'starter dessert drinks steak fish shrimp tofu peanuts towels sheets blinds ' +
      'wallpaper mower hose ladder bus_route refinance stock stocks shares fund ' +
      'meeting meetings video camera cameras bouquet flowers roses wreath pallets sand ' +
      'gravel bricks cement kittens magazine newspaper auction concert gig festival ' +
      'raffle skip_hire dumpster stove_top roofing chimney pool pond fountain ' +
      'engine_light charger cable headphones watch necklace ring_size bracelet ' +
      'earrings perfume candle toy toys lego stroller pram nappies diapers formula ' +
      'bottle bottles kitten pup hamster rabbit horse pony',
    idiom:
      'do_not_disturb no_objection not_spam not_a_spam not_wrong stop_signs more_stop ' +
      'more_stops stops_away leave_me_a leave_me_message sold_out stopping_at stops_at ' +
      'stop_near stop_there stop_working stops_working stop_light door_stops stop_over ' +
      'full_stop_after gift_wrap stop_by stopping_by bus_stop bus_stops stop_sign ' +
      'one_stop nonstop non_stop end_of end_up ends_up dead_end weekend tail_end ' +
      'year_end full_stop can_t_stop cant_stop won_t_stop wont_stop stop_at stop_loss ' +
      'last_stop next_stop end_date the_end leave_it leave_the quit_smoking quit_job ' +
      'quit_my_job stop_payment door_stop oh_stop omg_stop stop_it_you do_not_worry ' +
      'dont_worry no_worries not_to_worry stop_tempting stop_spoiling stop_teasing ' +
      'stop_making_me',
    noMore: 'no_longer no_more not_anymore not_any_more',
    fn:
      'the a an of to from for on in at with by as and or so very really just also too ' +
      'then there here will would could can may might shall should must be is are was ' +
      'were been being am do does did have has had having go going gonna gotta let ' +
      'lets because since that_is which_is about into onto up down out over under off ' +
      'around than some lot lots bit x o oh um uh er yeah yes well ve ll re s d m t ' +
      'isnt_it right guys guy man mate bro thing things way time_to please_just ur_own ' +
      'am_i em em_all hv wit da ur plz_just ya y all_of every each any other another ' +
      'one ones ever think_so thinks_so',
    it:
      'it this that these those them everything all anything something stuff such dis ' +
      'dese ths thing_here',
    ended:
      'stopped ended ceased finish done finished quitted ending ends stops stopping ' +
      'cancelled canceled over_with',
    other:
      'he she they him her his their sister sisters brother brothers wife husband ' +
      'hubby mum mom mother dad father son daughter kid kids neighbour* neighbor* ' +
      'friend friends colleague* coworker* boss team guests customers clients ex ' +
      'grandma grandpa nan aunt uncle cousin everyone everybody others someone ' +
      'somebody roommate* flatmate* boyfriend girlfriend wife_s passengers mates lads ' +
      'someone_s_else everyone_else them_off neighbour_s twin twins lad bloke customer ' +
      'client members tenants cousins relatives',
    say:
      'say says said saying tell tells telling told ask asks asked asking mention* ' +
      'heard read claims claimed suggest* advised goes_like sign_reads',
    if: 'if unless in_case whether suppose supposing',
    nearly:
      'almost nearly about_to used_to would_have wouldve would_ve could_have couldve ' +
      'considered thought_about tempted was_going_to were_going_to came_close ' +
      'years_ago long_ago wouldn_t_have wouldnt_have',
    must:
      'should_i should_we must_i must_we do_i_have_to do_we_have_to do_i_need ' +
      'do_i_need_to do_we_need_to need_i shall_i have_i_to am_i_supposed am_i_meant ' +
      'i_supposed_to',
    laugh:
      'haha* hahah* hehe* lol lmao lmfao rofl laugh laughing laughed joke joking ' +
      'kidding dying_over hilarious',
    regret: 'regret* misses missed_out misses_them misses_it d_hate would_hate d_be_sad be_a_shame',
    notSay:
      'never_told never_said never_asked didnt_tell didnt_say didnt_ask did_not_tell ' +
      'did_not_say did_not_ask not_that isnt_that',
    think: 'think thinks believe believes imagine reckon see_why see_any_reason see_the_point',
  },
} as const satisfies OptOutWords;
