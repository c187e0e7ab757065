-- Facts about groups as known at the moment that known_at() says, and what they give.
-- Built anew whenever anything here or in a migration changes: docs/architecture.md, "The database", which stand here as ${schema}.

CREATE VIEW known_enrolment WITH (security_invoker = true) AS
    SELECT * FROM enrolment WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_attendance WITH (security_invoker = true) AS
    SELECT * FROM attendance WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_guest_count WITH (security_invoker = true) AS
    SELECT * FROM guest_count WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_waiting_list_entry WITH (security_invoker = true) AS
    SELECT * FROM waiting_list_entry WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_place_offer WITH (security_invoker = true) AS
    SELECT * FROM place_offer WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_offer_call WITH (security_invoker = true) AS
    SELECT *, reached_by_call(result) AS reached FROM offer_call WHERE recorded_at <= known_at();
CREATE VIEW known_closing_call WITH (security_invoker = true) AS
    SELECT *, reached_by_call(result) AS reached FROM closing_call WHERE recorded_at <= known_at();
CREATE VIEW closed_waiting WITH (security_invoker = true) AS
    SELECT w.organisation_id, w.id, w.group_id, w.person_id, w.recorded_at, w.outcome = 'closed_to_newcomers' AS newcomer, w.told AS written,
        w.told AND (w.message_ids = '{}' OR EXISTS (SELECT FROM unnest(w.message_ids) AS m (id)
                LEFT JOIN outbox_message b ON b.organisation_id = w.organisation_id AND b.id = m.id
            WHERE b.status IS DISTINCT FROM 'failed')) AS told,
        coalesce((SELECT c.reached FROM known_closing_call c
            WHERE c.organisation_id = w.organisation_id AND c.entry_id = w.id
            ORDER BY c.recorded_at DESC, c.id DESC LIMIT 1), false) AS reached
    FROM known_waiting_list_entry w
    WHERE w.outcome IN ('closed', 'closed_to_newcomers');
COMMENT ON VIEW closed_waiting IS 'Whose waiting ended with the group, or because it took in no newcomers any more, whether a message says so that the outbox did not give up, and whether the latest call reached them.';
CREATE VIEW place_offer_state WITH (security_invoker = true) AS
    SELECT o.*, t.told, t.told OR EXISTS (SELECT FROM known_offer_call c WHERE c.organisation_id = o.organisation_id
            AND c.together_id = o.together_id AND c.result <> 'call_again') AS may_lapse
    FROM known_place_offer o
        CROSS JOIN LATERAL (SELECT o.mailed AND (o.message_ids = '{}' OR EXISTS (SELECT FROM unnest(o.message_ids) AS m (id)
                LEFT JOIN outbox_message b ON b.organisation_id = o.organisation_id AND b.id = m.id
            WHERE b.status IS DISTINCT FROM 'failed')) AS told) t;
COMMENT ON VIEW place_offer_state IS 'Offers, and whether a message tells of them: one that the outbox did not give up. may_lapse: somebody was told, or called and not asked to call again, so that silence is an answer.';
CREATE VIEW known_group_consent WITH (security_invoker = true) AS
    SELECT * FROM group_consent WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_pick_up_permission WITH (security_invoker = true) AS
    SELECT * FROM pick_up_permission WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
-- A guardian who is recorded anew, with another telephone, is one still.
CREATE VIEW pick_up_of_former_guardian WITH (security_invoker = true) AS
    SELECT u.organisation_id, u.id, u.group_id, u.person_id, u.valid_to
    FROM known_pick_up_permission u
        JOIN guardian g ON g.organisation_id = u.organisation_id AND g.id = u.guardian_id
    WHERE NOT EXISTS (SELECT FROM known_guardian k WHERE k.organisation_id = u.organisation_id AND k.person_id = u.person_id
        AND (k.id = g.id OR fold(k.given_name) = fold(g.given_name) AND fold(k.family_name) = fold(g.family_name)));
COMMENT ON VIEW pick_up_of_former_guardian IS 'Permissions to pick a minor up that were given by somebody who is no guardian any more: somebody has to ask whether they still hold.';
CREATE VIEW known_group_programme_terms WITH (security_invoker = true) AS
    SELECT * FROM group_programme_terms WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW known_school_break WITH (security_invoker = true) AS
    SELECT * FROM school_break WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW known_trip_file WITH (security_invoker = true) AS
    SELECT * FROM trip_file WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_trip_place WITH (security_invoker = true) AS
    SELECT * FROM trip_place WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_boarding WITH (security_invoker = true) AS
    SELECT * FROM boarding WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW known_session_correction WITH (security_invoker = true) AS
    SELECT * FROM session_correction WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW known_change_message WITH (security_invoker = true) AS SELECT * FROM change_message WHERE recorded_at <= known_at();
CREATE VIEW change_message_state WITH (security_invoker = true) AS
    SELECT m.*, coalesce(o.status = 'failed', false) AS failed
    FROM known_change_message m LEFT JOIN outbox_message o ON o.organisation_id = m.organisation_id AND o.id = m.outbox_message_id;
COMMENT ON VIEW change_message_state IS 'Messages about changed sessions, and whether the outbox gave one up; it forgets only what it sent.';
CREATE VIEW known_change_call WITH (security_invoker = true) AS
    SELECT *, reached_by_call(result) AS reached FROM change_call WHERE recorded_at <= known_at();
CREATE VIEW known_leader_call WITH (security_invoker = true) AS
    SELECT *, reached_by_call(result) AS reached FROM leader_call WHERE recorded_at <= known_at();

-- Of several pieces of news about a session each colleague has the latest: who is put in again leads it.
CREATE VIEW leader_notice_state WITH (security_invoker = true) AS
    SELECT n.*, a.display_name COLLATE polish AS display_name, m.work_phone, coalesce(o.status = 'failed', false) AS failed,
        n.outbox_message_id IS NOT NULL AND o.status IS DISTINCT FROM 'failed' AS written,
        coalesce((SELECT c.reached FROM known_leader_call c
            WHERE c.organisation_id = n.organisation_id AND c.notice_id = n.id
            ORDER BY c.recorded_at DESC, c.id DESC LIMIT 1), false) AS reached
    FROM (SELECT DISTINCT ON (organisation_id, session_id, membership_id) * FROM leader_notice
            ORDER BY organisation_id, session_id, membership_id, recorded_at DESC, id DESC) n
        JOIN membership m ON m.organisation_id = n.organisation_id AND m.id = n.membership_id AND m.ended_at IS NULL
        JOIN account a ON a.id = m.account_id AND a.disabled_at IS NULL
        LEFT JOIN outbox_message o ON o.organisation_id = n.organisation_id AND o.id = n.outbox_message_id;
COMMENT ON VIEW leader_notice_state IS 'The latest news about a session for each colleague who may sign in, whether a message tells it, whether the outbox gave that up, and whether the latest call reached them; the outbox forgets only what it sent.';

CREATE VIEW sign_up_notice_state WITH (security_invoker = true) AS
    SELECT n.*, u.wish, u.given_name, u.family_name, u.guardian, u.phone, u.email, u.language, u.expires_on,
        coalesce(o.status = 'failed', false) AS failed, n.outbox_message_id IS NOT NULL AND o.status IS DISTINCT FROM 'failed' AS written,
        coalesce(reached_by_call(n.call_result), false) AS reached
    FROM sign_up_notice n
        JOIN sign_up u ON u.organisation_id = n.organisation_id AND u.id = n.sign_up_id AND u.outcome IS NULL
        LEFT JOIN outbox_message o ON o.organisation_id = n.organisation_id AND o.id = n.outbox_message_id;
COMMENT ON VIEW sign_up_notice_state IS 'Sign-ups without an answer that a change of the next session concerns, and whether a message or a call told of it.';

CREATE VIEW namesake_of_sign_up WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS sign_up_id, s.together_id, p.id AS person_id
    FROM sign_up s
        JOIN person p ON p.organisation_id = s.organisation_id AND fold(p.family_name) = fold(s.family_name)
            AND fold(split_part(p.given_name, ' ', 1)) = fold(split_part(s.given_name, ' ', 1));
COMMENT ON VIEW namesake_of_sign_up IS 'Whoever signed up, as the register may know them: by their first given name. Whether it is they says whoever asks.';

-- Places from before the exit of people who left the programme under which the group runs: from the day after the exit, on the days
-- of that programme, such a place is nobody's, until somebody ends it. Who got a place after the exit got it with a reason.
CREATE VIEW place_after_exit WITH (security_invoker = true) AS
    SELECT e.organisation_id, e.id AS enrolment_id, e.group_id, e.person_id, e.ended_on, x.exited_on,
        greatest(x.exited_on + 1, lower(gp.period)) AS free_from, coalesce(upper(gp.period), 'infinity') AS free_until
    FROM known_exit x
        JOIN participation p ON p.organisation_id = x.organisation_id AND p.id = x.participation_id
        JOIN known_enrolment e ON e.organisation_id = p.organisation_id AND e.person_id = p.person_id
            AND e.enrolled_on <= x.exited_on AND (e.ended_on IS NULL OR e.ended_on > x.exited_on)
        JOIN known_group_programme_terms gp ON gp.organisation_id = e.organisation_id AND gp.group_id = e.group_id
            AND gp.programme_id = p.programme_id;
COMMENT ON VIEW place_after_exit IS 'Places that outlived the participation, and the days from (inclusive) to (exclusive) on which they are free.';

-- The days on which a place is somebody's: those of the enrolment without those on which it is free. After an exit it is theirs again
-- once the group runs under a programme that they did not leave: such a place has two rows, or more. Exits are asked for once and each
-- place by itself, for the planner takes longer over a view that names them twice than a sheet may.
CREATE VIEW place_span WITH (security_invoker = true) AS
    SELECT n.organisation_id, n.id AS enrolment_id, n.group_id, n.person_id, n.enrolled_on, lower(d.days) AS from_on,
        coalesce(upper(d.days), 'infinity') AS until_on, lower(d.days) > n.enrolled_on AS after_exit
    FROM known_enrolment n
        CROSS JOIN LATERAL (SELECT range_agg(daterange(l.free_from, nullif(l.free_until, 'infinity'))) AS days FROM place_after_exit l
            WHERE l.organisation_id = n.organisation_id AND l.enrolment_id = n.id AND l.free_from < l.free_until) f
        CROSS JOIN LATERAL unnest(datemultirange(daterange(n.enrolled_on, n.ended_on, '[]')) - coalesce(f.days, '{}')) AS d (days);
COMMENT ON VIEW place_span IS 'Whose a place in a group is, from a day (inclusive) to a day (exclusive). after_exit: theirs again on the days of no programme that they left; as long as these lie ahead, nobody waits for them.';

-- Sessions that were held, as far as was known: one that was annulled later still counted until then.
CREATE VIEW known_held_session WITH (security_invoker = true) AS
    SELECT * FROM session WHERE status = 'held' OR annulled_at > known_at();

CREATE VIEW closing_to_tell WITH (security_invoker = true) AS
    SELECT w.organisation_id, w.id, w.group_id, w.person_id, w.newcomer, w.written, g.name AS group_name, g.hidden_membership,
        c.closed_on
    FROM closed_waiting w
        JOIN activity_group g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
        CROSS JOIN LATERAL (SELECT CASE WHEN w.newcomer THEN (SELECT e.on_day FROM known_held_session s
                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
            WHERE s.organisation_id = g.organisation_id AND s.group_id = g.id AND g.closes_after IS NOT NULL
            ORDER BY e.on_day OFFSET g.closes_after - 1 LIMIT 1) ELSE g.closed_on END AS closed_on) c
    WHERE c.closed_on IS NOT NULL AND NOT w.told AND NOT w.reached
        AND NOT EXISTS (SELECT FROM known_waiting_list_entry l WHERE l.organisation_id = w.organisation_id
            AND l.group_id = w.group_id AND l.person_id = w.person_id AND l.recorded_at > w.recorded_at);
COMMENT ON VIEW closing_to_tell IS 'Who has to be called because the waiting is over with the group, or with the meeting from which it takes in nobody new, and on which day: nobody of a group that goes on after all, or takes in newcomers again, or for which they waited again.';

-- Held sessions that were corrected since: their hours, room, leaders and topic stood so until then, on the same day. Now, which is
-- what known_at() mostly says, there are none.
CREATE VIEW session_before_correction WITH (security_invoker = true) AS
    SELECT DISTINCT ON (c.organisation_id, c.session_id) c.organisation_id, c.session_id, c.topic, c.entry_id, e.period, e.room_id
    FROM session_correction c JOIN calendar_entry e ON e.organisation_id = c.organisation_id AND e.id = c.entry_id
    WHERE c.recorded_at > known_at()
    ORDER BY c.organisation_id, c.session_id, c.recorded_at;
COMMENT ON VIEW session_before_correction IS 'What was known of held sessions that were corrected after known_at().';

-- Sessions as they were known to be: whoever asks for the hours, the room, the entry or the topic of one that may have been held asks
-- here. Whether it was held stands here once more, as in known_held_session, because joining that to this has each session read twice,
-- and the planner takes three times as long over what people were given.
CREATE VIEW session_as_known WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, s.group_id, s.status, s.status = 'held' OR (s.annulled_at > known_at()) IS TRUE AS held,
        e.on_day, coalesce(b.entry_id, s.entry_id) AS entry_id, coalesce(b.period, e.period) AS period,
        CASE WHEN b.session_id IS NULL THEN s.topic ELSE b.topic END AS topic,
        CASE WHEN b.session_id IS NULL THEN e.room_id ELSE b.room_id END AS room_id
    FROM session s
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        LEFT JOIN session_before_correction b ON b.organisation_id = s.organisation_id AND b.session_id = s.id;
COMMENT ON VIEW session_as_known IS 'Sessions with the hours, room, calendar entry and topic that were known at known_at(), and whether they were known to be held.';

CREATE VIEW known_group_evidence WITH (security_invoker = true) AS
    SELECT * FROM group_evidence WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());
CREATE VIEW known_group_code WITH (security_invoker = true) AS
    SELECT * FROM group_code WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

CREATE VIEW evidence_span WITH (security_invoker = true) AS
    SELECT e.organisation_id, e.group_id, e.evidence, coalesce(e.from_on, '-infinity') AS from_on,
        coalesce(lead(e.from_on) OVER (PARTITION BY e.organisation_id, e.group_id ORDER BY e.from_on NULLS FIRST), 'infinity') AS until_on
    FROM known_group_evidence e;
COMMENT ON VIEW evidence_span IS 'How groups keep their evidence, from a day (inclusive) to a day (exclusive); a group without a row keeps names.';

CREATE VIEW member_code WITH (security_invoker = true) AS
    SELECT k.organisation_id, k.group_id, k.person_id, k.number,
        'K-' || lpad(k.number::text, greatest(2, length(k.number::text)), '0') AS code
    FROM known_group_code k;
COMMENT ON VIEW member_code IS 'Codes as they are written.';

CREATE VIEW sheet_code WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, k.person_id, k.number, k.code
    FROM member_code k
        JOIN session s ON s.organisation_id = k.organisation_id AND s.group_id = k.group_id
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN evidence_span v ON v.organisation_id = s.organisation_id AND v.group_id = s.group_id AND v.evidence = 'code_list'
            AND v.from_on <= e.on_day AND v.until_on > e.on_day;
COMMENT ON VIEW sheet_code IS 'By which code people stand on the sheets of sessions that are recorded by codes.';

-- Whom the sheet of a held session says nothing about although they had a place in the group that day. A sheet is complete, and its
-- session recorded, when there is nobody here.
CREATE VIEW unanswered_attendance WITH (security_invoker = true) AS
    SELECT DISTINCT s.organisation_id, s.id AS session_id, n.person_id
    FROM known_held_session s
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN place_span n ON n.organisation_id = s.organisation_id AND n.group_id = s.group_id
            AND n.from_on <= e.on_day AND n.until_on > e.on_day
    WHERE NOT EXISTS (SELECT FROM known_attendance a
            WHERE a.organisation_id = s.organisation_id AND a.session_id = s.id AND a.person_id = n.person_id)
        AND NOT EXISTS (SELECT FROM evidence_span v WHERE v.organisation_id = s.organisation_id AND v.group_id = s.group_id
            AND v.evidence = 'headcount' AND v.from_on <= e.on_day AND v.until_on > e.on_day);
COMMENT ON VIEW unanswered_attendance IS 'People with a place in the group whom the sheet of a held session leaves out.';

-- Support by activities: one row per attended session that counts as support in the programme under which the group ran on that
-- day. R03: support counts from the day the declaration was signed; before it the person is a guest. Days are compared by their
-- bounds, because the planner knows how to estimate that and not whether a range contains a day. A group whose membership is
-- hidden is not named.
CREATE VIEW support_of_activity WITH (security_invoker = true) AS
    SELECT p.organisation_id, p.id AS participation_id, p.programme_id, p.person_id, r.support_scope, r.support_kind, r.support_subkind,
        s.on_day AS given_on, upper(s.period) - lower(s.period) AS duration, s.session_id,
        CASE WHEN NOT g.hidden_membership THEN g.name END AS group_name, gp.activity_kind
    FROM participation p
        JOIN known_attendance a ON a.organisation_id = p.organisation_id AND a.person_id = p.person_id AND a.status = 'present'
        JOIN session_as_known s ON s.organisation_id = a.organisation_id AND s.session_id = a.session_id AND s.held
        JOIN known_group_programme_terms gp ON gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id
            AND gp.programme_id = p.programme_id
            AND s.on_day >= lower(gp.period) AND s.on_day < coalesce(upper(gp.period), 'infinity')
        JOIN known_activity_rule_terms r ON r.organisation_id = gp.organisation_id AND r.programme_id = gp.programme_id
            AND r.activity_kind = gp.activity_kind AND r.counts_as_support
        LEFT JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id AND d.participation_id = p.id
        JOIN known_programme_terms m ON m.organisation_id = p.organisation_id AND m.programme_id = p.programme_id
    WHERE (NOT m.declaration_required OR d.signed_on <= s.on_day)
        AND s.on_day >= lower(m.implementation_period)
        AND s.on_day < coalesce(upper(m.implementation_period), 'infinity');
COMMENT ON VIEW support_of_activity IS 'What participations were given by attended sessions; never typed, never stored.';

-- Guests: present where the programme of the day counts a support and wants a declaration, which nobody had signed by then.
CREATE VIEW guest_attendance WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, s.group_id, gp.programme_id, a.person_id, e.on_day
    FROM known_held_session s
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN known_group_programme_terms gp ON gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id
            AND e.on_day >= lower(gp.period) AND e.on_day < coalesce(upper(gp.period), 'infinity')
        JOIN known_programme_terms m ON m.organisation_id = gp.organisation_id AND m.programme_id = gp.programme_id
            AND m.declaration_required
        JOIN known_activity_rule_terms r ON r.organisation_id = gp.organisation_id AND r.programme_id = gp.programme_id
            AND r.activity_kind = gp.activity_kind AND r.counts_as_support
        JOIN known_attendance a ON a.organisation_id = s.organisation_id AND a.session_id = s.id AND a.status = 'present'
    WHERE NOT EXISTS (SELECT FROM participation p
        JOIN known_declaration d ON d.organisation_id = p.organisation_id AND d.participation_id = p.id
        WHERE p.organisation_id = gp.organisation_id AND p.programme_id = gp.programme_id
            AND p.person_id = a.person_id AND d.signed_on <= e.on_day);
COMMENT ON VIEW guest_attendance IS 'Who was present as a guest, and in which programme it counts for nobody until they declare.';

-- Newcomers: present where the programme of the day counts a support and wants no declaration, and not in that programme yet.
CREATE VIEW newcomer_attendance WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, s.group_id, gp.programme_id, o.community_id, a.person_id, e.on_day
    FROM known_held_session s
        JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
        JOIN known_group_programme_terms gp ON gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id
            AND e.on_day >= lower(gp.period) AND e.on_day < coalesce(upper(gp.period), 'infinity')
        JOIN group_programme o ON o.organisation_id = gp.organisation_id AND o.id = gp.group_programme_id
        JOIN known_programme_terms m ON m.organisation_id = gp.organisation_id AND m.programme_id = gp.programme_id
            AND NOT m.declaration_required AND e.on_day >= lower(m.implementation_period)
            AND e.on_day < coalesce(upper(m.implementation_period), 'infinity')
        JOIN known_activity_rule_terms r ON r.organisation_id = gp.organisation_id AND r.programme_id = gp.programme_id
            AND r.activity_kind = gp.activity_kind AND r.counts_as_support
        JOIN known_attendance a ON a.organisation_id = s.organisation_id AND a.session_id = s.id AND a.status = 'present'
    WHERE NOT EXISTS (SELECT FROM participation p WHERE p.organisation_id = gp.organisation_id
        AND p.programme_id = gp.programme_id AND p.person_id = a.person_id);
COMMENT ON VIEW newcomer_attendance IS 'Who was supported by a programme without a declaration and is not in it yet.';

-- Held on a day on which the group, although it runs under programmes, ran under none that was under way: nobody's support (R03).
CREATE VIEW session_outside_programme WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, s.group_id, e.on_day, s.override_reason
    FROM known_held_session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
    WHERE EXISTS (SELECT FROM known_group_programme_terms gp WHERE gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id)
        AND NOT EXISTS (SELECT FROM known_group_programme_terms gp
                JOIN known_programme_terms m ON m.organisation_id = gp.organisation_id AND m.programme_id = gp.programme_id
            WHERE gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id
                AND e.on_day >= lower(gp.period) AND e.on_day < coalesce(upper(gp.period), 'infinity')
                AND e.on_day >= lower(m.implementation_period)
                AND e.on_day < coalesce(upper(m.implementation_period), 'infinity'));
COMMENT ON VIEW session_outside_programme IS 'Held sessions on days without a programme; override_reason where somebody explained it.';

-- Present after the exit, in a group of the programme that the person had left by then.
CREATE VIEW attendance_after_exit WITH (security_invoker = true) AS
    SELECT o.organisation_id, s.group_id, o.session_id, o.participation_id, o.person_id, o.given_on, x.exited_on
    FROM known_exit x
        JOIN support_of_activity o ON o.organisation_id = x.organisation_id AND o.participation_id = x.participation_id
            AND o.given_on > x.exited_on
        JOIN session s ON s.organisation_id = o.organisation_id AND s.id = o.session_id;
COMMENT ON VIEW attendance_after_exit IS 'Supports later than the exit: either the exit or the sheet is wrong.';
CREATE VIEW known_made_up WITH (security_invoker = true) AS
    SELECT * FROM made_up WHERE recorded_at <= known_at() AND (superseded_at IS NULL OR superseded_at > known_at());

-- R18: the time that somebody with a place should attend, and what the sheets say of it. Sessions that were moved or cancelled are
-- nobody's time; nothing is said of one that lies ahead, and of one whose sheet is not finished. Who came late or left early missed
-- that much of it. What was made up for of a missed one is never more than it had, and nothing once the sheet says that it was not missed.
CREATE VIEW attendance_time WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.group_id, s.session_id, s.topic, s.period, s.on_day, n.person_id, a.status AS answer,
        l.minutes,
        CASE a.status WHEN 'present' THEN l.minutes - minutes_present(l.minutes, a.late_minutes, a.left_early_minutes)
            WHEN 'excused' THEN l.minutes WHEN 'absent' THEN l.minutes ELSE 0 END AS missed_minutes,
        CASE WHEN g.making_up AND a.status IN ('excused', 'absent') THEN least(l.minutes, (SELECT coalesce(sum(m.minutes), 0)::int
            FROM known_made_up m WHERE m.organisation_id = s.organisation_id AND m.session_id = s.session_id AND m.person_id = n.person_id))
            ELSE 0 END AS made_up
    FROM session_as_known s
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        CROSS JOIN LATERAL (SELECT (extract(epoch FROM upper(s.period) - lower(s.period)) / 60)::int AS minutes) l
        JOIN (SELECT DISTINCT organisation_id, group_id, person_id FROM known_enrolment) n
            ON n.organisation_id = s.organisation_id AND n.group_id = s.group_id
        LEFT JOIN known_attendance a ON a.organisation_id = s.organisation_id AND a.session_id = s.session_id AND a.person_id = n.person_id
    WHERE s.status IN ('planned', 'held')
        AND EXISTS (SELECT FROM place_span k WHERE k.organisation_id = n.organisation_id AND k.group_id = n.group_id
            AND k.person_id = n.person_id AND k.from_on <= s.on_day AND k.until_on > s.on_day)
        AND NOT EXISTS (SELECT FROM evidence_span v WHERE v.organisation_id = s.organisation_id AND v.group_id = s.group_id
            AND v.evidence = 'headcount' AND v.from_on <= s.on_day AND v.until_on > s.on_day);
COMMENT ON VIEW attendance_time IS 'Sessions in the days of people''s places, their length in minutes, what the sheet says, how many of them were missed, and how many minutes were made up for.';

CREATE VIEW course_time WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.group_id, s.session_id,
        (extract(epoch FROM upper(s.period) - lower(s.period)) / 60)::int AS minutes
    FROM session_as_known s
    WHERE s.status IN ('planned', 'held')
        AND NOT EXISTS (SELECT FROM evidence_span v WHERE v.organisation_id = s.organisation_id AND v.group_id = s.group_id
            AND v.evidence = 'headcount' AND v.from_on <= s.on_day AND v.until_on > s.on_day);
COMMENT ON VIEW course_time IS 'Sessions of a group, planned or held, on days on which people are recorded one by one, and their length in minutes: the whole of which attendance_time is what concerns each one.';

-- Hours that were given: each held session once, with how many were present. What was annulled was not held.
CREATE VIEW held_time WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.session_id, s.group_id, g.name AS group_name, s.topic, s.period, s.on_day,
        lower(s.period) AS from_at, upper(s.period) AS to_at,
        CASE WHEN r.id IS NOT NULL THEN r.name || ' · ' || v.name END AS room,
        m.minutes, w.present, w.guests, w.minutes + m.minutes * w.guests AS person_minutes
    FROM session_as_known s
        JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
        LEFT JOIN room r ON r.organisation_id = s.organisation_id AND r.id = s.room_id
        LEFT JOIN venue v ON v.organisation_id = r.organisation_id AND v.id = r.venue_id
        CROSS JOIN LATERAL (SELECT (extract(epoch FROM upper(s.period) - lower(s.period)) / 60)::int AS minutes) m
        CROSS JOIN LATERAL (SELECT count(*)::int AS present,
                coalesce(sum(minutes_present(m.minutes, a.late_minutes, a.left_early_minutes)), 0)::int AS minutes,
                coalesce((SELECT c.guests FROM known_guest_count c WHERE c.organisation_id = s.organisation_id
                    AND c.session_id = s.session_id), 0) AS guests
            FROM known_attendance a
            WHERE a.organisation_id = s.organisation_id AND a.session_id = s.session_id AND a.status = 'present') w
    WHERE s.held;
COMMENT ON VIEW held_time IS 'Held sessions, their minutes by the clock, how many were there by name and how many besides, counted only; the minutes of all of them, without those that somebody missed.';

-- The same of each who was there by name: together, and with who was counted only, they are the person_minutes of held_time.
CREATE VIEW present_time WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.session_id, s.group_id, s.topic, s.on_day, lower(s.period) AS from_at, upper(s.period) AS to_at,
        a.person_id, minutes_present(m.minutes, a.late_minutes, a.left_early_minutes) AS minutes
    FROM session_as_known s
        JOIN known_attendance a ON a.organisation_id = s.organisation_id AND a.session_id = s.session_id AND a.status = 'present'
        CROSS JOIN LATERAL (SELECT (extract(epoch FROM upper(s.period) - lower(s.period)) / 60)::int AS minutes) m
    WHERE s.held;
COMMENT ON VIEW present_time IS 'Who was at held sessions by name, and for how many minutes, without those that they missed.';

-- Not by session_as_known, which would read each session's hours for nothing.
CREATE VIEW staff_at_session WITH (security_invoker = true) AS
    SELECT s.organisation_id, s.id AS session_id, c.membership_id, a.display_name COLLATE polish AS display_name
    FROM session s
        LEFT JOIN session_before_correction b ON b.organisation_id = s.organisation_id AND b.session_id = s.id
        JOIN calendar_staff c ON c.organisation_id = s.organisation_id AND c.entry_id = coalesce(b.entry_id, s.entry_id)
            AND c.replaced_at IS NULL
        JOIN membership m ON m.organisation_id = c.organisation_id AND m.id = c.membership_id
        JOIN account a ON a.id = m.account_id;
COMMENT ON VIEW staff_at_session IS 'Who leads a session, by the name of the account.';

-- A version of a session is saved either from devices or on the sheet's page; only the latter stands here as the sheet's own claim.
CREATE VIEW attendance_claim WITH (security_invoker = true) AS
    SELECT organisation_id, session_id, person_id, device_id AS claimed_by, counter, seen_version, session_version,
        CASE WHEN status IS NOT NULL THEN 'status' WHEN late_minutes IS NOT NULL THEN 'late'
            WHEN left_early_minutes IS NOT NULL THEN 'left_early' ELSE 'guests' END AS matter,
        coalesce(status, late_minutes::text, left_early_minutes::text, guests::text) AS answer
    FROM attendance_tick
    UNION ALL
    SELECT a.organisation_id, a.session_id, a.person_id, a.session_id, coalesce(a.session_version, 0),
        coalesce(a.session_version, 0) - 1, coalesce(a.session_version, 0), m.matter, m.answer
    FROM attendance a
        CROSS JOIN LATERAL (VALUES ('status', a.status), ('late', a.late_minutes::text), ('left_early', a.left_early_minutes::text))
            AS m (matter, answer)
    WHERE m.answer IS NOT NULL AND NOT EXISTS (SELECT FROM attendance_tick t WHERE t.organisation_id = a.organisation_id
            AND t.session_id = a.session_id AND t.session_version = a.session_version)
        AND (a.superseded_at IS NULL OR a.session_version IS NOT NULL AND EXISTS (SELECT FROM attendance n
            WHERE n.organisation_id = a.organisation_id AND n.session_id = a.session_id AND n.person_id = a.person_id
                AND n.recorded_at = a.superseded_at))
    UNION ALL
    SELECT g.organisation_id, g.session_id, NULL, g.session_id, g.session_version, g.session_version - 1, g.session_version, 'guests',
        g.guests::text
    FROM guest_count g
    WHERE NOT EXISTS (SELECT FROM attendance_tick t WHERE t.organisation_id = g.organisation_id
        AND t.session_id = g.session_id AND t.session_version = g.session_version);
COMMENT ON VIEW attendance_claim IS 'What devices and the sheet''s page say about each matter of a person at a session and about its guests, also what was corrected since by whoever may not have known all, and which version of the session they knew; what stands of it says the rule AttendanceMerge.';

-- People are only counted there, although the programme of these days counts the group's activity as support.
CREATE VIEW headcount_of_support WITH (security_invoker = true) AS
    SELECT v.organisation_id, v.group_id, gp.programme_id, greatest(v.from_on, lower(gp.period)) AS from_on,
        least(v.until_on, coalesce(upper(gp.period), 'infinity')) AS until_on
    FROM evidence_span v
        JOIN known_group_programme_terms gp ON gp.organisation_id = v.organisation_id AND gp.group_id = v.group_id
            AND lower(gp.period) < v.until_on AND coalesce(upper(gp.period), 'infinity') > v.from_on
        JOIN known_activity_rule_terms r ON r.organisation_id = gp.organisation_id AND r.programme_id = gp.programme_id
            AND r.activity_kind = gp.activity_kind AND r.counts_as_support
    WHERE v.evidence = 'headcount';
COMMENT ON VIEW headcount_of_support IS 'Groups that only count people although attendance there is a support, and the days from (inclusive) to (exclusive).';

GRANT SELECT ON known_made_up, known_session_correction, session_before_correction, session_as_known, member_code, known_group_evidence, known_group_code, evidence_span, sheet_code, headcount_of_support, attendance_claim, known_guest_count, known_enrolment, known_attendance, known_waiting_list_entry, known_place_offer, place_offer_state,
    known_offer_call, known_closing_call, closed_waiting, closing_to_tell, known_group_consent,
    known_pick_up_permission, place_after_exit, place_span, known_group_programme_terms, known_held_session,
    unanswered_attendance, guest_attendance, newcomer_attendance, session_outside_programme, attendance_after_exit, support_of_activity,
    attendance_time, held_time, present_time, staff_at_session, known_school_break,
    known_change_message, change_message_state, known_change_call, known_leader_call, leader_notice_state, sign_up_notice_state, namesake_of_sign_up,
    known_trip_file, known_trip_place, known_boarding, pick_up_of_former_guardian,
    course_time TO mors_app;
