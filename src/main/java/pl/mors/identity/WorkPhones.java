package pl.mors.identity;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Telephone;

/** The numbers at which colleagues are called about their work; nobody has to have one. */
@Service
@Transactional(readOnly = true)
public class WorkPhones {

    public static final String FIELD = "workPhone";

    private final JdbcClient jdbc;

    WorkPhones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number as a form shows it. */
    public Form form(MembershipId member) {
        return Form.startingWith(of(member).map(number -> Map.of(FIELD, number)).orElse(Map.of()));
    }

    /**
     * Keeps what was typed, or takes the number away where nothing was.
     *
     * @return whether it was kept; otherwise the form says what is wrong
     */
    @Transactional
    public boolean keep(MembershipId member, Form form) {
        var number =
                form.read("identity.member").optional().with(FIELD, Telephone::read, "identity.member.workPhone.wrong");
        if (form.errors().any()) {
            return false;
        }
        jdbc.sql("UPDATE membership SET work_phone = :number WHERE id = :id")
                .param("number", number.value())
                .param("id", member.value())
                .update();
        return true;
    }

    private Optional<String> of(MembershipId member) {
        return jdbc.sql("SELECT work_phone FROM membership WHERE id = :id AND work_phone IS NOT NULL")
                .param("id", member.value())
                .query(String.class)
                .optional();
    }
}
