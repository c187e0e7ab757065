package pl.mors.identity.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import pl.mors.identity.Role;

/** Where each role mostly works: the entries of the menu that an empty desk offers. */
final class Doors {

    private static final String CALENDAR = "/pulpit/kalendarz";
    private static final String CHANGES = "/pulpit/rejestr-zmian";
    private static final String GROUPS = "/pulpit/grupy";
    private static final String PARTICIPANTS = "/pulpit/uczestnicy";
    private static final String PEOPLE = "/pulpit/osoby";
    private static final String PROGRAMMES = "/pulpit/programy";

    private static final Map<Role, List<String>> BY_ROLE = Map.ofEntries(
            Map.entry(Role.COORDINATOR, List.of(PARTICIPANTS, GROUPS, PROGRAMMES)),
            Map.entry(Role.SOCIAL_WORKER, List.of(PEOPLE, PARTICIPANTS, GROUPS)),
            Map.entry(Role.ANIMATOR, List.of(GROUPS, CALENDAR)),
            Map.entry(Role.FACILITATOR, List.of(GROUPS, CALENDAR)),
            Map.entry(Role.LAWYER, List.of(CALENDAR)),
            Map.entry(Role.PSYCHOLOGIST, List.of(CALENDAR)),
            Map.entry(Role.RECEPTION, List.of(PEOPLE, CALENDAR)),
            Map.entry(Role.VOLUNTEER_COORDINATOR, List.of(GROUPS, CALENDAR)),
            Map.entry(Role.ACCOUNTANT, List.of(PROGRAMMES)),
            Map.entry(Role.PARTNER_COORDINATOR, List.of("/pulpit/wspolne-terminy")),
            Map.entry(Role.DIRECTOR, List.of(PROGRAMMES, PARTICIPANTS, CHANGES)),
            Map.entry(Role.DATA_PROTECTION_OFFICER, List.of("/pulpit/klauzule", CHANGES, PEOPLE)),
            Map.entry(Role.AUDITOR, List.of(PROGRAMMES, PARTICIPANTS)),
            Map.entry(Role.ADMINISTRATOR, List.of("/pulpit/wiadomosci", CHANGES)));

    private Doors() {}

    /** Addresses, the most usual first, each once. */
    static List<String> of(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .flatMap(role -> BY_ROLE.getOrDefault(role, List.of()).stream())
                .distinct()
                .toList();
    }
}
