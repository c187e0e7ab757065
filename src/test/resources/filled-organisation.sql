-- One row and more in every table of a town's data; a test fails when a new table is missing here. {word} is an id of its own.
INSERT INTO venue (organisation_id, id, name) VALUES ({organisation}, {venue}, 'Dom kultury');
INSERT INTO room (organisation_id, id, venue_id, name) VALUES ({organisation}, {room}, {venue}, 'Sala 1');
INSERT INTO programme (organisation_id, id, code, title, implementation_period, declaration_required, made_up)
VALUES ({organisation}, {programme}, 'F-' || upper(left({organisation}::text, 36)), 'Program', '[2018-01-01,2021-01-01)', true, true);
INSERT INTO programme_version (organisation_id, id, programme_id, number, definition)
VALUES ({organisation}, {version}, {programme}, 1, '{}');
INSERT INTO activity_rule (organisation_id, id, programme_id, activity_kind, counts_as_support)
VALUES ({organisation}, {rule}, {programme}, 'club', true);
INSERT INTO programme_venue (organisation_id, id, programme_id, key, venue_id)
VALUES ({organisation}, {venuekey}, {programme}, 'dom', {venue});
INSERT INTO programme_room (organisation_id, id, programme_id, key, room_id)
VALUES ({organisation}, {roomkey}, {programme}, 'sala', {room});
INSERT INTO community (organisation_id, id, programme_id, key, name, kind, provenance)
VALUES ({organisation}, {community}, {programme}, 'grabocin', 'Grabocin', 'territorial', 'demo');
INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
VALUES ({organisation}, {person}, 'Halina', 'Łąkowa', '1950-05-15', 'female');
UPDATE person SET other_identifier = 'FE123456' WHERE id = {person};
INSERT INTO identity_correction (organisation_id, id, person_id, reason)
VALUES ({organisation}, {identity}, {person}, 'pomyłka w dacie urodzenia');
INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone)
VALUES ({organisation}, {guardian}, {person}, 'parent', 'Ewa', 'Łąkowa', '600100200');
INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on, guardian_id)
VALUES ({organisation}, {consent}, {person}, 'image_web', 'refused', '2018-06-01', {guardian});
INSERT INTO access_need (organisation_id, id, person_id, kind, words)
VALUES ({organisation}, {accessneed}, {person}, 'other', 'miejsce blisko prowadzącego');
INSERT INTO emergency_contact (organisation_id, id, person_id, name, relation, phone)
VALUES ({organisation}, {emergency}, {person}, 'Ewa Łąkowa', 'córka', '600100200');
INSERT INTO privacy_notice (organisation_id, id, version, valid_from, renews, body)
VALUES ({organisation}, {notice}, 1, '2018-05-25', true, 'Administratorem danych jest ośrodek.');
INSERT INTO privacy_notice_draft (organisation_id, id, body) VALUES ({organisation}, {noticedraft}, 'Szkic');
INSERT INTO notice_given (organisation_id, id, person_id, notice_id, given_on, way, guardian_id)
VALUES ({organisation}, {told}, {person}, {notice}, '2018-06-01', 'paper', {guardian});
INSERT INTO household (organisation_id, id) VALUES ({organisation}, {household});
INSERT INTO household_member (organisation_id, id, household_id, person_id)
VALUES ({organisation}, {member}, {household}, {person});
INSERT INTO residence (organisation_id, id, person_id, valid_from, locality, municipality, county, voivodeship, urbanisation)
VALUES ({organisation}, {residence}, {person}, '2018-01-01', 'Sosnowiec', 'Sosnowiec', 'Sosnowiec', 'śląskie', 1);
INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
VALUES ({organisation}, {double}, 'Halinka', 'Łąkowa', '1950-05-15', 'female');
INSERT INTO residence (organisation_id, id, person_id, valid_from, locality, municipality, county, voivodeship, urbanisation)
VALUES ({organisation}, {doubled}, {double}, '2017-01-01', 'Sosnowiec', 'Sosnowiec', 'Sosnowiec', 'śląskie', 1);
INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
VALUES ({organisation}, {alike}, 'Alina', 'Nowak', '1951-06-16', 'female');
INSERT INTO told_apart (organisation_id, id, first_id, second_id)
VALUES ({organisation}, {apart}, least({person}::uuid, {alike}::uuid), greatest({person}::uuid, {alike}::uuid));
SELECT merge_people({merge}, {person}, {double}, 'Ta sama osoba');
INSERT INTO organisation_key (organisation_id, id, purpose, wrapped_keyset) VALUES ({organisation}, {key}, 'content', '\x00');
INSERT INTO file_content (organisation_id, id, address, size_bytes) VALUES ({organisation}, {content}, '\x01', 1);
INSERT INTO file_chunk (organisation_id, id, content_id, number, bytes) VALUES ({organisation}, {chunk}, {content}, 0, '\x02');
INSERT INTO file (organisation_id, id, content_id, kind, name, media_type)
VALUES ({organisation}, {file}, {content}, 'paper', 'zaświadczenie.pdf', 'application/pdf');
INSERT INTO archive_class (organisation_id, id, unit, symbol, title, category)
VALUES ({organisation}, {archiveclass}, 'DPS', '5120', 'Nabór uczestników', 'B10');
INSERT INTO office_case (organisation_id, id, class_id, title, subject_id, opened_on)
VALUES ({organisation}, {officecase}, {archiveclass}, 'Nabór wiosenny', {round}, '2019-05-02');
INSERT INTO case_paper (organisation_id, id, case_id, file_id, title, dated_on)
VALUES ({organisation}, {casepaper}, {officecase}, {file}, 'Protokół', '2019-05-15');
INSERT INTO paper_signature (organisation_id, id, paper_id, number, signer, signed_at, covers_whole)
VALUES ({organisation}, {papersignature}, {casepaper}, 1, 'Anna Próbna', '2019-05-15 10:00+02', true);
INSERT INTO outbox_message (organisation_id, id, channel, recipient, body)
VALUES ({organisation}, {message}, 'sms', '600100200', 'Treść');
INSERT INTO membership (organisation_id, id, account_id, roles)
VALUES ({organisation}, {membership}, add_account({account}, {account}::text, 'Zbigniew Próba', NULL), '{coordinator}');
INSERT INTO api_token (organisation_id, id, membership_id, token_digest, scope, expires_at)
VALUES ({organisation}, {token}, {membership}, sha256({token}::text::bytea), 'read', 'infinity');
INSERT INTO calendar_entry (organisation_id, id, period, room_id, lane)
VALUES ({organisation}, {entry}, '[2019-05-15 10:00+02,2019-05-15 12:00+02)', {room}, 1);
INSERT INTO outside_booking (organisation_id, id, purpose, booked_by, phone)
VALUES ({organisation}, {outside}, 'zebranie', 'Stowarzyszenie Grabocin', '322000000');
INSERT INTO outside_booking_time (organisation_id, id, booking_id, entry_id)
VALUES ({organisation}, {outsidetime}, {outside}, {entry});
INSERT INTO calendar_staff (organisation_id, id, entry_id, membership_id, period, occupies)
VALUES ({organisation}, {staff}, {entry}, {membership}, '[2019-05-15 10:00+02,2019-05-15 12:00+02)', true);
INSERT INTO equipment (organisation_id, id, name, inventory_number, venue_id, pieces)
VALUES ({organisation}, {equipment}, 'Projektor', 'P/1', {venue}, 1);
INSERT INTO programme_equipment (organisation_id, id, programme_id, key, equipment_id)
VALUES ({organisation}, {equipmentkey}, {programme}, 'projektor', {equipment});
INSERT INTO calendar_equipment (organisation_id, id, entry_id, equipment_id, piece, period, occupies)
VALUES ({organisation}, {borrowed}, {entry}, {equipment}, 1, '[2019-05-15 10:00+02,2019-05-15 12:00+02)', true);
INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
VALUES ({organisation}, {participation}, {programme}, {person}, 1, 'participant');
INSERT INTO control_sample (organisation_id, id, programme_id, participation_id, drawn_on)
VALUES ({organisation}, {sample}, {programme}, {participation}, '2019-05-15');
INSERT INTO eligibility_check (organisation_id, id, programme_id, programme_version_id, person_id, checked_on, outcome, answers, findings)
VALUES ({organisation}, {check}, {programme}, {version}, {person}, '2018-06-01', 'eligible', '{}', '[]');
INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
VALUES ({organisation}, {evidence}, {programme}, {person}, 'statement', '2018-06-01');
INSERT INTO area_tie (organisation_id, id, person_id, kind, name, locality, valid_from)
VALUES ({organisation}, {tie}, {person}, 'works', 'Zakład Próbny', 'Sosnowiec', '2018-01-01');
INSERT INTO address_point (organisation_id, id, locality, street, building, latitude, longitude)
VALUES ({organisation}, {point}, 'sosnowiec', 'przykladowa', '1', 50.278100, 19.225100);
INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on)
VALUES ({organisation}, {declaration}, {participation}, '2018-06-01');
INSERT INTO institution (organisation_id, id, name, nip, kind, building, postcode, locality, municipality, county, voivodeship, urbanisation)
VALUES ({organisation}, {institution}, 'Szkoła Próbna', '0001234562', 'school', '1', '41-200', 'Sosnowiec', 'Sosnowiec', 'Sosnowiec',
    'śląskie', 1);
INSERT INTO institution_participation (organisation_id, id, programme_id, institution_id, staff_covered)
VALUES ({organisation}, {institutionpart}, {programme}, {institution}, true);
INSERT INTO institution_support (organisation_id, id, programme_id, institution_id, activity_kind, started_on)
VALUES ({organisation}, {institutionsupport}, {programme}, {institution}, 'club', '2018-06-01');
INSERT INTO entry_situation (organisation_id, id, participation_id, education, labour_status, labour_status_detail, at_risk)
VALUES ({organisation}, {situation}, {participation}, 'isced_3', 'inactive', 'other', true);
INSERT INTO sensitive_answer (organisation_id, id, participation_id, question, answer, asked_on)
VALUES ({organisation}, {answer}, {participation}, 'disability', 'refused', '2018-06-01');
INSERT INTO programme_exit (organisation_id, id, participation_id, exited_on, reason, path_completed)
VALUES ({organisation}, {exit}, {participation}, '2019-05-15', 'path_completed', true);
INSERT INTO exit_situation (organisation_id, id, participation_id, situations, measured_on)
VALUES ({organisation}, {after}, {participation}, '{employment}', '2019-06-01');
INSERT INTO start_up (organisation_id, id, participation_id, founded_on, amount, pkd)
VALUES ({organisation}, {startup}, {participation}, '2019-04-01', 23050, '62.01.Z');
INSERT INTO later_situation (organisation_id, id, participation_id, months, situations, asked_on)
VALUES ({organisation}, {later}, {participation}, 3, '{employment}', '2019-08-20');
INSERT INTO entry_confirmation (organisation_id, id, participation_id, started_on)
VALUES ({organisation}, {confirmation}, {participation}, '2019-05-15');
INSERT INTO participation_correction (organisation_id, id, participation_id, what, reason)
VALUES ({organisation}, {correction}, {participation}, 'declaration', 'pomyłka w dacie');
INSERT INTO employer (organisation_id, id, name, nip, street_address, locality, business)
VALUES ({organisation}, {employer}, 'Zakład Próbny', '0001234562', 'Rynek 1', 'Mikołów', 'naprawa rowerów');
INSERT INTO internship (organisation_id, id, participation_id, person_id, programme_id, activity_kind)
VALUES ({organisation}, {internship}, {participation}, {person}, {programme}, 'club');
INSERT INTO internship_agreement (organisation_id, id, internship_id, person_id, employer_id, employer_name, legal_form, number, signed_on,
    period, weekly_hours, full_weekly_hours, duties, tutor_name)
VALUES ({organisation}, {agreement}, {internship}, {person}, {employer}, 'Zakład Próbny', 'project', 'S/1/2019', '2019-02-25',
    '[2019-03-01,2019-06-01)', 40, 40, 'Obsługa klienta', 'Adam Próba');
INSERT INTO internship_month (organisation_id, id, internship_id, month, marks, covered_to)
VALUES ({organisation}, {month}, {internship}, '2019-04-01', array_fill('present'::text, ARRAY[30]), '2019-04-30');
INSERT INTO insurance_title (organisation_id, id, internship_id, valid_from, title)
VALUES ({organisation}, {title}, {internship}, '2019-03-01', 'none');
INSERT INTO internship_visit (organisation_id, id, internship_id, visited_on, findings)
VALUES ({organisation}, {visit}, {internship}, '2019-04-10', 'Zgodnie z programem');
INSERT INTO internship_paper (organisation_id, id, internship_id, kind, issued_on)
VALUES ({organisation}, {paper}, {internship}, 'opinion', '2019-06-03');
INSERT INTO allowance_payment (organisation_id, id, internship_id, month, amount, paid_on)
VALUES ({organisation}, {payment}, {internship}, '2019-04-01', 1017.40, '2019-05-10');
INSERT INTO vocational_course (organisation_id, id, participation_id, name, provider, period, hours)
VALUES ({organisation}, {course}, {participation}, 'Kurs opiekuna', 'Szkoła Próbna', '[2019-03-01,2019-04-01)', 80);
INSERT INTO support_case (organisation_id, id, participation_id, person_id, programme_id, opened_on)
VALUES ({organisation}, {case}, {participation}, {person}, {programme}, '2018-06-01');
INSERT INTO case_assignment (organisation_id, id, case_id, membership_id, assigned_on)
VALUES ({organisation}, {assignment}, {case}, {membership}, '2018-06-01');
INSERT INTO support_card (organisation_id, id, case_id, programme_id, activity_kind)
VALUES ({organisation}, {card}, {case}, {programme}, 'club');
INSERT INTO card_grant (organisation_id, id, card_id, membership_id, minutes, period)
VALUES ({organisation}, {granted}, {card}, {membership}, 600, '[2018-06-01,2019-06-01)');
INSERT INTO support_meeting (organisation_id, id, meeting_id, card_id, entry_id, status, topic, signed)
VALUES ({organisation}, {meeting}, {meeting}, {card}, {entry}, 'held', 'housing', true);
INSERT INTO needs_assessment (organisation_id, id, case_id, assessed_on, areas, content)
VALUES ({organisation}, {needs}, {case}, '2018-06-01', '{housing}', '\x04');
INSERT INTO support_path (organisation_id, id, case_id, form, period, steps, content)
VALUES ({organisation}, {path}, {case}, 'reintegration_path', '[2018-06-01,2019-06-01)', '[]', '\x05');
INSERT INTO path_review (organisation_id, id, case_id, reviewed_on, outcome, content)
VALUES ({organisation}, {review}, {case}, '2018-09-01', 'as_agreed', '\x06');
INSERT INTO social_progress (organisation_id, id, case_id, moment, questionnaire, answered_on, scores)
VALUES ({organisation}, {progress}, {case}, 'entry', '2018', '2018-06-01', '{1,2,3,4,5,1,2,3,4,5,1}');
INSERT INTO activity_group (organisation_id, id, kind, name) VALUES ({organisation}, {group}, 'club', 'Klub seniora');
INSERT INTO group_programme (organisation_id, id, group_id, programme_id, activity_kind, period)
VALUES ({organisation}, {run}, {group}, {programme}, 'club', '[2018-01-01,2021-01-01)');
INSERT INTO group_facilitator (organisation_id, id, group_id, membership_id)
VALUES ({organisation}, {facilitator}, {group}, {membership});
INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on)
VALUES ({organisation}, {enrolment}, {group}, {person}, '2018-07-01');
INSERT INTO waiting_list_entry (organisation_id, id, group_id, person_id, together_id)
VALUES ({organisation}, {waiting}, {group}, {person}, {waiting});
INSERT INTO place_offer (organisation_id, id, group_id, together_id, free_from, answer_by, mailed)
VALUES ({organisation}, {offer}, {group}, {waiting}, '2019-05-15', '2019-05-18', true);
INSERT INTO offer_call (organisation_id, id, group_id, together_id, person_id, result)
VALUES ({organisation}, {offercall}, {group}, {waiting}, {person}, 'no_answer');
INSERT INTO closing_call (organisation_id, id, entry_id, result)
VALUES ({organisation}, {closingcall}, {waiting}, 'no_answer');
INSERT INTO place_offer_link (organisation_id, id, together_id, key_digest)
VALUES ({organisation}, {offer}, {waiting}, sha256({offer}::text::bytea));
INSERT INTO sign_up (organisation_id, id, group_id, wish, given_name, family_name, phone, language, code_digest, arrived_on, expires_on)
VALUES ({organisation}, {signup}, {group}, 'place', 'Wanda', 'Próba', '600100200', 'pl', sha256({signup}::text::bytea), '2019-05-10',
    '2019-07-09');
INSERT INTO embedding_origin (organisation_id, id, origin) VALUES ({organisation}, {embedding}, 'https://www.example.test');
INSERT INTO group_consent (organisation_id, id, group_id, person_id, answer, answered_on, guardian_id)
SELECT {organisation}, {consented}, {group}, {person}, 'given', '2018-07-01', g.id FROM guardian g
WHERE g.organisation_id = {organisation} LIMIT 1;
INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, name, valid_from)
VALUES ({organisation}, {pickup}, {group}, {person}, 'Maria Próba', '2018-07-01');
INSERT INTO school_break (organisation_id, id, name, period) VALUES ({organisation}, {break}, 'Ferie zimowe', '[2019-02-11,2019-02-25)');
INSERT INTO session_series (organisation_id, id, group_id, first_on, rule)
VALUES ({organisation}, {series}, {group}, '2018-07-04', 'FREQ=WEEKLY;COUNT=10;BYDAY=WE');
INSERT INTO series_exception (organisation_id, id, series_id, on_day, why)
VALUES ({organisation}, {exception}, {series}, '2018-08-15', 'holiday');
INSERT INTO series_addition (organisation_id, id, series_id, on_day) VALUES ({organisation}, {addition}, {series}, '2018-08-16');
INSERT INTO session (organisation_id, id, group_id, entry_id, status) VALUES ({organisation}, {session}, {group}, {entry}, 'held');
INSERT INTO calendar_entry (organisation_id, id, period) VALUES ({organisation}, {otherentry}, '[2019-05-16 10:00+02,2019-05-16 12:00+02)');
INSERT INTO session (organisation_id, id, group_id, entry_id, status) VALUES ({organisation}, {othersession}, {group}, {otherentry}, 'held');
INSERT INTO group_evidence (organisation_id, id, group_id, evidence) VALUES ({organisation}, {evidence}, {group}, 'names');
INSERT INTO group_code (organisation_id, id, group_id, person_id, number) VALUES ({organisation}, {groupcode}, {group}, {person}, 7);
INSERT INTO sheet_correction (organisation_id, id, session_id, reason) VALUES ({organisation}, {sheetcorrection}, {session}, 'Pomyłka');
INSERT INTO session_correction (organisation_id, id, session_id, entry_id, topic, reason)
VALUES ({organisation}, {sessioncorrection}, {session}, {otherentry}, 'Ceramika', 'Zły dzień');
INSERT INTO double_presence_explanation (organisation_id, id, person_id, session_id, other_session_id, overlap, reason)
VALUES ({organisation}, {doublepresence}, {person}, least({session}, {othersession}), greatest({session}, {othersession}),
    '[2019-05-15 10:00+02,2019-05-15 11:00+02)', 'Przeszła na drugie zajęcia');
INSERT INTO care_explanation (organisation_id, id, session_id, children, staff, reason)
VALUES ({organisation}, {careexplanation}, {session}, 16, 1, 'Choroba drugiej osoby');
INSERT INTO support_schedule (organisation_id, id, programme_id, month, number, content, content_digest)
VALUES ({organisation}, {schedule}, {programme}, '2018-07-01', 1, '[]', sha256('[]'));
INSERT INTO change_message (organisation_id, id, session_id, person_id, about, channel)
VALUES ({organisation}, {changemessage}, {session}, {person}, 'moved', 'sms');
INSERT INTO change_call (organisation_id, id, session_id, person_id, about, result)
VALUES ({organisation}, {changecall}, {session}, {person}, 'moved', 'no_answer');
INSERT INTO leader_notice (organisation_id, id, session_id, membership_id, about)
VALUES ({organisation}, {leadernotice}, {session}, {membership}, 'taken_out');
INSERT INTO leader_call (organisation_id, id, notice_id, result)
VALUES ({organisation}, {leadercall}, {leadernotice}, 'no_answer');
INSERT INTO sign_up_notice (organisation_id, id, session_id, sign_up_id)
VALUES ({organisation}, {signupnotice}, {session}, {signup});
INSERT INTO shared_session (organisation_id, id, session_id, partner_organisation_id)
VALUES ({organisation}, {sharing}, {session}, {partner});
INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
VALUES ({organisation}, {attendance}, {session}, {person}, 'present');
INSERT INTO guest_count (organisation_id, id, session_id, guests, session_version)
VALUES ({organisation}, {guestcount}, {session}, 4, 1);
INSERT INTO attendance_tick (organisation_id, id, session_id, person_id, status, device_id, counter, seen_version, session_version,
    device_clock, clock_offset_ms)
VALUES ({organisation}, {tick}, {session}, {person}, 'present', {device}, 1, 0, 1, '2018-07-01', 0);
INSERT INTO discarded_tick (organisation_id, id, session_id, person_id, status, reason, device_id, device_clock)
VALUES ({organisation}, {discardedtick}, {session}, {person}, 'present', 'session_cancelled', {device}, '2018-07-01');
INSERT INTO printed_sheet (organisation_id, id, session_id, layout) VALUES ({organisation}, {printedsheet}, {session}, 1);
INSERT INTO printed_sheet_column (organisation_id, id, sheet_id, number, kind)
VALUES ({organisation}, {sheetcolumn}, {printedsheet}, 0, 'presence');
INSERT INTO printed_sheet_line (organisation_id, id, sheet_id, number, person_id)
VALUES ({organisation}, {sheetline}, {printedsheet}, 1, {person});
INSERT INTO trip_file (organisation_id, id, session_id, returns_at, overnight, for_profit, for_everybody, groups_needed,
    presences_needed, within_days)
VALUES ({organisation}, {tripfile}, {session}, '2018-07-05 18:00+02', true, false, false, 1, 3, 90);
INSERT INTO trip_place (organisation_id, id, session_id, person_id, going)
VALUES ({organisation}, {tripplace}, {session}, {person}, true);
INSERT INTO boarding (organisation_id, id, session_id, person_id, leg, on_board)
VALUES ({organisation}, {boarding}, {session}, {person}, 'out', true);
INSERT INTO minors_helper (organisation_id, id, group_id, name, capacity)
VALUES ({organisation}, {helper}, {group}, 'Maria Próba', 'volunteer');
INSERT INTO trip_guardian (organisation_id, id, session_id, helper_id, given_name, family_name, phone)
VALUES ({organisation}, {tripguardian}, {session}, {helper}, 'Maria', 'Próba', '600100200');
INSERT INTO guardian_boarding (organisation_id, id, trip_guardian_id, leg, on_board)
VALUES ({organisation}, {guardianboarding}, {tripguardian}, 'out', true);
INSERT INTO guardian_call (organisation_id, id, trip_guardian_id, about, result)
VALUES ({organisation}, {guardiancall}, {tripguardian}, 'moved', 'coming');
INSERT INTO register_check (organisation_id, id, helper_id, register, checked_on, looked_by, file_id)
VALUES ({organisation}, {registercheck}, {helper}, 'sex_offenders', '2018-06-01', {membership}, {file});
INSERT INTO unchecked_work_note (organisation_id, id, membership_id, until_on, reason)
VALUES ({organisation}, {uncheckednote}, {membership}, '2018-07-01', 'nagłe zastępstwo');
INSERT INTO protection_standards (organisation_id, id, version, valid_from, reviewed_on, short_text, contact_name, contact_phone, file_id)
VALUES ({organisation}, {standards}, '1', '2018-06-01', '2018-06-01', 'Powiedz nam.', 'Anna Próbna', '600100200', {file});
INSERT INTO intervention_reader (organisation_id, id, membership_id, responsible)
VALUES ({organisation}, {interventionreader}, {membership}, true);
INSERT INTO intervention_card (organisation_id, id, card_id, reported_on, content)
VALUES ({organisation}, {intervention}, {interventioncard}, '2018-07-01', '\x01');
INSERT INTO diary_entry (organisation_id, id, membership_id) VALUES ({organisation}, {diary}, {membership});
INSERT INTO diary_version (organisation_id, id, diary_entry_id, membership_id, programme_id, kind, period, content)
VALUES ({organisation}, {diaryversion}, {diary}, {membership}, {programme}, 'residents', '[2018-07-01 10:00+02,2018-07-01 11:00+02)',
    '\x01');
INSERT INTO diary_entry (organisation_id, id, membership_id) VALUES ({organisation}, {annulleddiary}, {membership});
INSERT INTO diary_version (organisation_id, id, diary_entry_id, membership_id, programme_id, kind, period, content, superseded_at)
VALUES ({organisation}, {annulledversion}, {annulleddiary}, {membership}, {programme}, 'talk',
    '[2018-07-02 10:00+02,2018-07-02 11:00+02)', '\x01', now());
INSERT INTO diary_annulment (organisation_id, id, diary_entry_id, membership_id, version_id, reason)
VALUES ({organisation}, {diaryannulment}, {annulleddiary}, {membership}, {annulledversion}, 'Spotkanie odwołano');
INSERT INTO diary_person (organisation_id, id, diary_entry_id, person_id) VALUES ({organisation}, {diaryperson}, {diary}, {person});
INSERT INTO holiday_notice (organisation_id, id, group_id, period, notified_on, number)
VALUES ({organisation}, {holidaynotice}, {group}, '[2018-07-01,2018-07-05)', '2018-06-10', 'P/1/2018');
INSERT INTO withdrawn_holiday_notice (organisation_id, id, notice_id, reason)
VALUES ({organisation}, {withdrawnholidaynotice}, {holidaynotice}, 'Zgłoszono inną grupę');
INSERT INTO bill (organisation_id, id, issuer, number, issued_on, period, membership_id, group_id, hour_minutes, billed_hours, rate, amount)
VALUES ({organisation}, {bill}, 'Ewa Próbna', '7/2018', '2018-08-01', '[2018-07-01,2018-08-01)', {membership}, {group}, 60, 2, 100, 200);
INSERT INTO bill_explanation (organisation_id, id, bill_id, reason, held_minutes, billed_elsewhere)
VALUES ({organisation}, {billexplanation}, {bill}, 'korekta w drodze', 90, 0);
INSERT INTO bill_paper (organisation_id, id, bill_id, file_id) VALUES ({organisation}, {billpaper}, {bill}, {file});
INSERT INTO refund_request (organisation_id, id, participation_id, kind, from_on, unit, amount, basis, requested_on, file_id)
VALUES ({organisation}, {refund}, {participation}, 'travel', '2018-07-01', 'journey', 3.60, 'cennik', '2018-07-01', {file});
INSERT INTO refund_decision (organisation_id, id, request_id, accepted, decided_on)
VALUES ({organisation}, {refunddecision}, {refund}, true, '2018-07-02');
INSERT INTO retention_end (organisation_id, id, programme_id, scope, basis, day)
VALUES ({organisation}, {retentionend}, {programme}, 'project', 'last_payment', '2020-08-31');
INSERT INTO refund_payment (organisation_id, id, participation_id, kind, month, amount, paid_on)
VALUES ({organisation}, {refundpayment}, {participation}, 'travel', '2018-07-01', 7.20, '2018-08-02');
INSERT INTO refund_payment_taken_back (organisation_id, id, payment_id, reason)
VALUES ({organisation}, {takenback}, {refundpayment}, 'Wpisano dwa razy');
INSERT INTO handout (organisation_id, id, session_id, person_id, kind)
VALUES ({organisation}, {handout}, {session}, {person}, 'meal');
INSERT INTO made_up (organisation_id, id, session_id, person_id, made_up_on, minutes, how)
VALUES ({organisation}, {madeup}, {session}, {person}, '2019-05-17', 60, 'Zajęcia z grupą wtorkową');
INSERT INTO printed_paper (organisation_id, id, kind, subject_id, digest, pages)
VALUES ({organisation}, {printedpaper}, 'declaration', {participation}, sha256('\x02'), 1);
INSERT INTO signed_copy (organisation_id, id, paper_id, page, file_id)
VALUES ({organisation}, {signedcopy}, {printedpaper}, 1, {file});
INSERT INTO scan (organisation_id, id, file_id, sha256, pages)
VALUES ({organisation}, {scan}, {file}, sha256('\x01'), 1);
INSERT INTO scan_page (organisation_id, id, scan_id, number, file_id, found)
VALUES ({organisation}, {scanpage}, {scan}, 1, {file}, 'sheet');
INSERT INTO scan_filing (organisation_id, id, page_id, session_id, sheet_id, sheet_page)
VALUES ({organisation}, {filing}, {scanpage}, {session}, {printedsheet}, 1);
INSERT INTO scan_line (organisation_id, id, page_id, number, column_number, looks)
VALUES ({organisation}, {scanline}, {scanpage}, 1, 0, 'signed');
INSERT INTO signed_line (organisation_id, id, page_id, number, column_number, signed, reason)
VALUES ({organisation}, {signedline}, {scanpage}, 1, 0, true, 'podpis na papierze');
INSERT INTO remote_session (organisation_id, id, session_id, link)
VALUES ({organisation}, {remotesession}, {session}, 'https://spotkania.example.test/1');
INSERT INTO remote_report (organisation_id, id, session_id, file_id) VALUES ({organisation}, {remotereport}, {session}, {file});
INSERT INTO remote_log (organisation_id, id, report_id, number, login_name, login_email, joined_at, left_at)
VALUES ({organisation}, {remotelog}, {remotereport}, 1, 'Jan Próbny', 'jan@example.test', '2018-07-01 10:00+02', '2018-07-01 12:00+02');
INSERT INTO remote_log_owner (organisation_id, id, log_id, person_id, by_hand)
VALUES ({organisation}, {remoteowner}, {remotelog}, {person}, false);
INSERT INTO remote_mail (organisation_id, id, session_id, person_id, moment, sender, sent_at, service_name)
VALUES ({organisation}, {remotemail}, {session}, {person}, 'start', 'jan@example.test', '2018-07-01 10:00+02', 'Klub próbny');
INSERT INTO remote_mail (organisation_id, id, session_id, person_id, moment, sender, sent_at, service_name, superseded_at)
VALUES ({organisation}, {wrongmail}, {session}, {person}, 'end', 'ewa@example.test', '2018-07-01 12:00+02', 'Klub próbny', now());
INSERT INTO remote_trace_taken_back (organisation_id, id, mail_id, reason)
VALUES ({organisation}, {remotetakenback}, {wrongmail}, 'E-mail innej osoby');
INSERT INTO photo (organisation_id, id, session_id, file_id, description)
VALUES ({organisation}, {photo}, {session}, {file}, 'uczestnicy przy stole');
INSERT INTO photo_look (organisation_id, id, photo_id, nobody) VALUES ({organisation}, {photolook}, {photo}, false);
INSERT INTO photo_person (organisation_id, id, look_id, person_id) VALUES ({organisation}, {photoperson}, {photolook}, {person});
INSERT INTO photo_publication (organisation_id, id, photo_id, channel) VALUES ({organisation}, {photopublication}, {photo}, 'print');
INSERT INTO export_file (organisation_id, id, programme_id, profile, as_of, people, left_out, file_id)
VALUES ({organisation}, {export}, {programme}, 'pefs', '2019-05-15', 1, 0, {file});
INSERT INTO help_line (organisation_id, id, position, name, phone, hours, languages, checked_on)
VALUES ({organisation}, {line}, 1, 'Telefon zaufania', '116 123', 'całą dobę', 'pl', '2019-05-15');
INSERT INTO site_page (organisation_id, id, slug, title, body_markdown, position, published_on, reviewed_on)
VALUES ({organisation}, {page}, 'o-nas', 'O nas', 'Tekst', 1, '2019-05-15', '2019-05-15');
INSERT INTO accessibility_statement (organisation_id, id, site_published_on, site_updated_on, status, shortcomings_markdown, made_on,
    reviewed_on, contact_name, contact_email, contact_phone, building_markdown)
VALUES ({organisation}, {accessibility}, '2018-09-23', '2019-01-10', 'full', '', '2019-01-15', '2019-01-15', 'Adam Próba',
    'dostepnosc@example.test', '600100200', 'Wejście bez progu.');
INSERT INTO audit_read (organisation_id, id, subject, granted) VALUES ({organisation}, {read}, 'person', true);
INSERT INTO account_invitation (organisation_id, id, membership_id, key_digest, expires_at)
VALUES ({organisation}, {invitation}, {membership}, sha256({invitation}::text::bytea), 'infinity');
INSERT INTO role_grant (organisation_id, id, membership_id, roles, granted_on)
VALUES ({organisation}, {grant}, {membership}, '{coordinator}', '2019-05-15');
INSERT INTO desk_snooze (organisation_id, id, membership_id, item, until, reason, beyond_deadline)
VALUES ({organisation}, {snooze}, {membership}, sha256({snooze}::text::bytea), '2019-06-01', 'agreed_day', false);
INSERT INTO desk_mail_choice (organisation_id, id, membership_id, digest, remind_days)
VALUES ({organisation}, {choice}, {membership}, 'weekly', 3);
INSERT INTO desk_mail_state (organisation_id, id, membership_id, digest_on) VALUES ({organisation}, {mailed}, {membership}, '2019-05-13');
INSERT INTO desk_reminder (organisation_id, id, membership_id, deadline, due_on) VALUES ({organisation}, {mailed}, {membership}, decode(repeat('0f', 32), 'hex'), '2019-05-20');
INSERT INTO desk_feed (organisation_id, id, membership_id, key_digest)
VALUES ({organisation}, {feed}, {membership}, sha256({feed}::text::bytea));
INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places, appeal_days, taken_at, published_on)
VALUES ({organisation}, {round}, {programme}, 'Nabór I', '2018-05-01', '2018-05-31', 10, 7, 'Sekretariat', '2018-05-01');
SELECT save_application_draft({draft}, {round}, sha256({draft}::text::bytea), 'enciphered', '2018-06-01', '2018-05-15 10:00+02');
INSERT INTO recruitment_criterion (organisation_id, id, round_id, position, name, kind)
VALUES ({organisation}, {criterion}, {round}, 1, 'Niepełnosprawność', 'points');
INSERT INTO recruitment_option (organisation_id, id, criterion_id, position, label, points)
VALUES ({organisation}, {option}, {criterion}, 1, 'znaczna', 5);
INSERT INTO recruitment_application (organisation_id, id, round_id, number, person_id, channel, submitted_at)
VALUES ({organisation}, {application}, {round}, 1, {person}, 'paper', '2018-05-15 10:00+02');
INSERT INTO application_answer (organisation_id, id, application_id, criterion_id, option_id)
VALUES ({organisation}, {answered}, {application}, {criterion}, {option});
INSERT INTO application_papers (organisation_id, id, application_id, delivered)
VALUES ({organisation}, {papers}, {application}, '{formularz}');
INSERT INTO late_admission (organisation_id, id, application_id, reason)
VALUES ({organisation}, {admission}, {application}, 'Awaria poczty');
INSERT INTO application_check (organisation_id, id, application_id, result, checked_on)
VALUES ({organisation}, {formal}, {application}, 'complete', '2018-06-01');
INSERT INTO recruitment_decision (organisation_id, id, application_id, outcome, basis, decided_on, reason, told)
VALUES ({organisation}, {decision}, {application}, 'accepted', 'list', '2018-06-02', 'Miejsce 1', '{}');
INSERT INTO recruitment_appeal (organisation_id, id, application_id, decision_id, lodged_on)
VALUES ({organisation}, {appeal}, {application}, {decision}, '2018-06-03');
INSERT INTO recruitment_withdrawal (organisation_id, id, application_id, withdrawn_on)
VALUES ({organisation}, {withdrawal}, {application}, '2018-06-04');
INSERT INTO recruitment_list (organisation_id, id, round_id, number, made_on, told)
VALUES ({organisation}, {list}, {round}, 1, '2018-06-02', '[]');
INSERT INTO intake_list (organisation_id, id, programme_id, content, targets, rows)
VALUES ({organisation}, {list}, {programme}, '\x03', '{PESEL}', 1);
INSERT INTO intake_column (organisation_id, id, header, target) VALUES ({organisation}, {column}, 'nr ewidencyjny', 'PESEL');
INSERT INTO proof_acceptance (organisation_id, id, programme_id, kind, valid_from, letter_sign, letter_date, file_id)
VALUES ({organisation}, {acceptance}, {programme}, 'glass', '2018-07-01', 'IP.1.2018', '2018-06-20', {file});
INSERT INTO glass_signature (organisation_id, id, session_id, person_id, strokes, device_id, device_clock, clock_offset_ms)
VALUES ({organisation}, {glasssignature}, {session}, {person}, '\x01', {device}, '2018-07-01 10:00+02', 0);
INSERT INTO programme_marks (organisation_id, id, programme_id, file_id, wording)
VALUES ({organisation}, {programmemarks}, {programme}, {file}, 'Fundusze Europejskie');
SELECT seal_audit();
