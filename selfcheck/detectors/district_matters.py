"""Matters that the District or its voters decide, and the bodies that decide them."""

from __future__ import annotations

import re
from typing import Final

from selfcheck.detectors.phrases import any_of, word_set

_CONTESTED_WORDS: Final = """
    levy levies bond_measure bond_issue bonds bargaining negotiations
    contract_offer contract_talks fair_contract new_contract teacher_contract
    teachers_contract teacher's_contract boundary school_boundaries new_boundaries
    proposed_boundaries boundary_change boundary_changes boundary_line rezoning redistricting
    four-day_week four-day_weeks 4-day_week four_day_week four_day_weeks 4_day_week
    four-day_school_week phone_ban phone_bans phone_policy cell_phone_ban cell_phone_policy
    cellphone_ban cellphone_policy ban_on_phones phones_in_class phones_in_school
    phones_in_schools curriculum_adoption math_adoption book_ban book_bans book_challenges
    banned_books banning_books sex_ed sex_education pronoun_policy pronoun_policies
    preferred_names dress_code dress_codes mandatory_uniforms school_uniforms grading_policy
    equity_grading grading_for_equity homework_policy standards-based_grading staffing_plan
    staffing_cuts layoffs budget_cuts class_size class_sizes smaller_classes school_closure
    school_closures closing_schools arming_teachers armed_teachers arm_teachers armed_staff
    arm_our_teachers sros_in_schools resource_officers_in police_in_schools metal_detectors
    mask_mandate mask_mandates mask_repeal vaccine_mandate vaccine_mandates teacher_pay
    teacher_salaries pay_raises school_taxes turf_fields new_turf dual_language_program
    bilingual_program dei dei_training equity_policy critical_race_theory crt ethnic_studies
    trans_athletes trans_girls transgender_policy trans_kids trans_students_in
    moment_of_silence prayer_in_school school_prayer late_bus open_enrollment charter_school
    charter_schools vouchers start_times later_start_time school_start_time later_start
    earlier_start bell_schedule block_schedule year-round_school standardized_testing
    standardized_tests smarter_balanced restorative_justice zero_tolerance attendance_policy
    closed_campus open_campus cutting_music cutting_sports cutting_paras cutting_teachers
    cutting_counselors cutting_librarians cutting_nurses administrative_pay admin_salaries
    superintendent's_salary superintendent's_contract ai_policy library_books
    school_library_books bono bonos huelga levantamiento impuesto_escolar contrato_de_maestros
    grading_system new_grading math_adoption reading_adoption every_sro

    four-day_school_weeks 4_day_weeks semana_de_cuatro_dias later_bell later_bells earlier_bell
    math_program online_math reading_program_adoption this_adoption new_adoption science_adoption
    50_percent_rule fifty_percent_rule fifty_percent_minimum levy_renewal bond_renewal
    new_school_lines
    redrawing_the_lines redraw_the_lines attendance_lines attendance_boundaries sub_shortage
    cutting_c-team cutting_c_team cutting_sports cutting_band cutting_orchestra cutting_art
    cut_sports
    cut_music ban_a_book ban_books banning_a_book pull_books pulled_the_book pull_the_book
    teacher_raises mesa_directiva_por consultants_instead counselors_ahead teacher_shortage
    tentative_agreement standards_based_grading armed_officers living_wage full_time_nurse
    full-time_nurse music_budget arts_budget central_office_raises admin_raises administrator_raises
    superintendent's_raise school_funding hi-cap honors_classes detracking c_squad
    seventh_grade_sports middle_school_sports chromebooks_in_kindergarten one-to-one_devices
    ai_tutors hall_pass_app e-hallpass virtual_snow_days balanced_calendar year-round_calendar
    august_start labor_day_start late_start_mondays full-day_kindergarten mascot_change
    transitional_kindergarten rename_the_school split_sessions double_shifting trimesters
    arts_cuts music_cuts sports_cuts library_cuts bus_driver_pay opt-out opting_out retire-rehire
    phone_pouches phone_pouch phone_lockers yondr boundary_proposal boundary_maps grading_scale
    fifty_percent_floor no-zero_grading no_zeros minimum_grades later_starts earlier_starts
    later_school_start early_release_wednesdays early_release_days early_release_mondays
    freshman_academy contract_offer pay_offer free_lunch_for_all universal_free_lunch
    free_school_meals armed_guards weapons_detectors vape_detectors clear_backpacks pacing_guide
    pacing_guides scripted_curriculum literacy_curriculum dual_language split_classes combo_classes
    school_consolidation pay_to_play activity_fees staff_cuts program_cuts cutting_the_librarians
    cutting_the_counselors cutting_the_nurses cutting_the_paras cutting_music cutting_electives
    book_removal book_removals pulling_books bathroom_policy bathroom_bill name_change_policy
    school_choice_vouchers merit_pay para_pay sub_pay tax_levy renewal_levy replacement_levy
    capital_levy school_bond construction_bond reduction_in_force riffed uniforme_obligatorio
    uniforms_policy cuatro_dias ai_in_the_classroom pledge_of_allegiance ten_commandments
    """
_PLAN_WORDS: Final = """
    policy policies decision plan proposal schedule bell_schedule calendar curriculum grading
    grading_scale grading_policy pacing_guide boundaries boundary_lines new_map adoption
    new_adoption
    contract_offer settlement staffing_plan early_release early_release_wednesdays
    early_release_days late_start late_starts new_start_times start_time phone_rule phone_pouches
    rezone layoffs pilot_program homework_policy discipline_policy discipline_matrix
    testing_schedule block_schedule six-period_day seven-period_day lunch_schedule no-zero_policy
    turf_field turf turf_project new_stadium admin_building bus_cuts budget_cuts freshman_academy
    free_lunch lunch_for_all
    """
_EVERYDAY_WORDS: Final = """
    contract contracts curriculum pronouns sro sros boundaries start_time girls_team calendar
    schedule schedules late_start early_release phones cell_phones cellphones textbook
    textbooks that_book those_books these_books library uniforms staffing budget cuts
    consolidation security_cameras cameras masks raise raises pay_raise salaries salary turf
    stadium prayer recess bus_routes policy policies decision plan plans vote proposal
    holidays flag flags counselors paras librarians nurses wrestling_program music_program
    orchestra_program arts_program math_program reading_program literacy_program new_program
    property_taxes new_high_school remodel facilities testing gifted_program homework
    snow_days remote_learning electives special_ed special_education police
    funding arts_funding arts athletics music_budget
    """
_NAMED: Final = any_of(_CONTESTED_WORDS)
CONTESTED: Final = (
    r"(?:bond(?! (?:with|between|i|we|that|of|over)\b)|strikes?(?! (?:zone|out|and|one|two"
    rf"|three)\b)|{_NAMED})"
)
EVERYDAY: Final = any_of(_EVERYDAY_WORDS)
PLANS: Final = any_of(_PLAN_WORDS)
"""What is decided and carried out: any verdict on it is a side, an opinion in passing is not."""
MATTER: Final = rf"(?:{CONTESTED}|{EVERYDAY})"
BODY: Final = (
    "(?:(?:school |ksd |the |our |this |that |kennewick |new |whole |entire )*(?:board"
    "|superintendent|district|ksd|admin|administration|administrators|cabinet|union|kea"
    "|teachers'? union|school directors|school board|board members?|board majority|(?:district "
    ")?leadership|trustees|mesa directiva|distrito))"
)
TRIGGERS: Final = word_set(
    re.sub(r"[_-]", " ", f"{_CONTESTED_WORDS} {_EVERYDAY_WORDS} {_PLAN_WORDS}")
    + """
    bond strike strikes board superintendent district ksd union kea admin administration
    administrators leadership directors trustees cabinet mesa distrito superintendente
    vote voting voted elect reelect priorities afford cops guns wages armed pretending
    prop proposition escuela escuelas levy celulares uniformes horario primaria primarias
    votar voten voto secundaria secundarias trimesters agreement librarian nurse recess novel
    custodians idea hallway
    mascot consultants logo dime penny art music orchestra band electives meanwhile drivers
smaller fewer grades cops guts courage spine maestros merecen merecemos necesitan acuerdo counselor
nurses consultant vendor jumbotron portables
overcrowding passing tardies rule ban math honors races candidate settle calendario impuestos
librarians counselors
    nurses paras
    elementaries elementary grade graders freshmen zeros gradebook masks
    """
) - word_set(
    """in of for on and the a open new every that this those these school schools
    teacher teachers class classes week day days staff start time times program book books music
    to no all free name change two me period play building"""
)
"""Words of matters and bodies: without one, a sentence takes a side only by PEOPLE and DEMANDS."""
PEOPLE: Final = word_set(
    """school schools teacher teachers kids students children parents staff educators paras class
    week sports program programs book books music start school's classrooms kennewick we"""
)
DEMANDS: Final = word_set(
    """should shouldn't must mustn't need needs deserve deserves belong ought no let get keep save
    fund defund cut cutting closing close starting keeping opening hurts helps would remove ban
    right fair bring stop scrap ditch dump toss i'm we're restore restoring leave protect
    ending building"""
)
LOCAL: Final = (
    r"\b(?:schools?|district|ksd|levy|bond|board|kids|students|classrooms?|teachers?|kea"
    r"|superintendent|escuelas?|distrito)\b"
)
NATIONAL: Final = (
    r"\b(?:congress|president|presidential|senate|senators?|governor|legislature|legislators?"
    "|supreme court|olympia|washington dc|white house|federal|trump|biden|harris|obama|county"
    r"|city council|mayor)\b"
)
