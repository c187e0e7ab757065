package pl.mors.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.identity.Role;

class PersonalDataRolesTest {

    @Test
    void areThoseThatShowOtherPeople() {
        assertThat(PersonalDataRoles.among(List.of(Role.values())))
                .containsExactlyInAnyOrder(
                        Role.COORDINATOR,
                        Role.SOCIAL_WORKER,
                        Role.ANIMATOR,
                        Role.FACILITATOR,
                        Role.RECEPTION,
                        Role.PSYCHOLOGIST,
                        Role.VOLUNTEER_COORDINATOR,
                        Role.DIRECTOR,
                        Role.ACCOUNTANT,
                        Role.DATA_PROTECTION_OFFICER,
                        Role.AUDITOR);
        assertThat(PersonalDataRoles.among(List.of(Role.ADMINISTRATOR, Role.LAWYER, Role.RESIDENT)))
                .isEmpty();
    }
}
