package pl.mors.intake.check;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.platform.text.Texts;

/** What a list says otherwise than the register about people whom both know: names, days of the participation, contacts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ListContradictions {

    private final JdbcClient jdbc;

    ListContradictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * People whom the register knows by this PESEL under another name. A married name or a slip of the pen leaves half of it, or most
     * of its letters; where neither name is alike, it is somebody else's number.
     */
    List<Problem> names(int peselColumn) {
        return jdbc.sql("""
                        SELECT l.line, l.pesel, p.given_name || ' ' || p.family_name AS known,
                            l.given_name || ' ' || l.family_name AS listed,
                            greatest(similarity(fold(p.given_name), fold(l.given_name)),
                                similarity(fold(p.family_name), fold(l.family_name)),
                                similarity(fold(p.family_name || ' ' || p.given_name), l.folded)) < 0.4 AS other
                        FROM listed l JOIN person p ON p.pesel = l.pesel
                        WHERE fold(p.family_name || ' ' || p.given_name) <> l.folded ORDER BY l.line""")
                .query((row, number) -> new Problem(
                        row.getInt("line"),
                        peselColumn,
                        row.getBoolean("other") ? Code.OTHER_PERSON_IN_REGISTER : Code.OTHER_NAME_IN_REGISTER,
                        row.getString("pesel"),
                        List.of(row.getString("known"), row.getString("listed"))))
                .list();
    }

    /** Facts of the list beside other ones on record, which stay. */
    List<Problem> facts(Columns columns) {
        return jdbc.sql("""
                        SELECT l.line, f.target, f.listed, f.known
                        FROM listed l JOIN person p ON p.id = l.person_id
                            LEFT JOIN known_declaration d ON d.participation_id = l.participation_id
                            LEFT JOIN known_entry_situation e ON e.participation_id = l.participation_id
                            LEFT JOIN institution i ON i.id = e.institution_id
                            LEFT JOIN known_exit x ON x.participation_id = l.participation_id
                            CROSS JOIN LATERAL (VALUES
                                ('DECLARED_ON', to_char(l.declared_on, 'DD.MM.YYYY'), to_char(d.signed_on, 'DD.MM.YYYY'),
                                    l.declared_on = d.signed_on),
                                ('EXITED_ON', to_char(l.exited_on, 'DD.MM.YYYY'), to_char(x.exited_on, 'DD.MM.YYYY'),
                                    l.exited_on = x.exited_on),
                                ('PHONE', l.phone, p.phone, right(regexp_replace(l.phone, '[^0-9]', '', 'g'), 9)
                                    = right(regexp_replace(p.phone, '[^0-9]', '', 'g'), 9)),
                                ('EMAIL', l.email, p.email, lower(l.email) = lower(p.email)),
                                ('INSTITUTION', CASE WHEN e.participation_id IS NOT NULL THEN coalesce(l.institution, l.institution_nip) END,
                                    coalesce(i.name, '–'), l.institution_id IS NOT DISTINCT FROM e.institution_id)
                            ) f (target, listed, known, same)
                        WHERE l.repeats IS NULL AND f.listed IS NOT NULL AND NOT f.same ORDER BY l.line""")
                .query((row, number) -> {
                    var target = Target.valueOf(row.getString("target"));
                    return new Problem(
                            row.getInt("line"),
                            columns.of(target),
                            Code.KNOWN_OTHERWISE,
                            row.getString("listed"),
                            List.of(Texts.t("intake.target." + target), row.getString("known")));
                })
                .list();
    }
}
