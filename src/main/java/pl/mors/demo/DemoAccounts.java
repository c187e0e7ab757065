package pl.mors.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import pl.mors.identity.DemoEntrances;
import pl.mors.identity.Role;

/** The demonstration's accounts: one per role and town. docs/demo-accounts.md has the same table; a test compares them. */
@Component
class DemoAccounts implements DemoEntrances {

    static final String PASSWORD = "mors-demo";

    /** An account's name before the at sign, its role, and who it is in which town. */
    record DemoAccount(String name, Role role, String inMikolow, String inSosnowiec) {

        String email(String town) {
            return name + "@" + town + ".demo";
        }

        String displayName(String town) {
            return town.equals(DemoTown.MIKOLOW.address()) ? inMikolow : inSosnowiec;
        }
    }

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("koordynator", Role.COORDINATOR, "Halina Wzorcowa", "Barbara Pokazowa"),
            new DemoAccount("pracownik", Role.SOCIAL_WORKER, "Zbigniew Przykładny", "Ewa Ćwiczebna"),
            new DemoAccount("animator", Role.ANIMATOR, "Oliwia Zmyślona", "Łukasz Próbny"),
            new DemoAccount("instruktor", Role.FACILITATOR, "Żaneta Modelowa", "Marek Umowny"),
            new DemoAccount("prawnik", Role.LAWYER, "Stefan Przykładny", "Alina Wzorcowa"),
            new DemoAccount("psycholog", Role.PSYCHOLOGIST, "Lidia Pokazowa", "Igor Modelowy"),
            new DemoAccount("recepcja", Role.RECEPTION, "Józefa Próbna", "Celina Zmyślona"),
            new DemoAccount("wolontariat", Role.VOLUNTEER_COORDINATOR, "Wiktor Umowny", "Natalia Wzorcowa"),
            new DemoAccount("ksiegowa", Role.ACCOUNTANT, "Grażyna Ćwiczebna", "Teresa Przykładna"),
            new DemoAccount("partner", Role.PARTNER_COORDINATOR, "Paulina Modelowa", "Robert Zmyślony"),
            new DemoAccount("dyrektor", Role.DIRECTOR, "Andrzej Pokazowy", "Dorota Umowna"),
            new DemoAccount("iod", Role.DATA_PROTECTION_OFFICER, "Ilona Próbna", "Szymon Wzorcowy"),
            new DemoAccount("kontroler", Role.AUDITOR, "Konrad Przykładny", "Krystyna Pokazowa"),
            new DemoAccount("admin", Role.ADMINISTRATOR, "Adam Zmyślony", "Agata Modelowa"),
            new DemoAccount("mieszkaniec", Role.RESIDENT, "Maria Ćwiczebna", "Jan Umowny"),
            new DemoAccount("wolontariusz", Role.VOLUNTEER, "Weronika Próbna", "Olena Zmyślona"),
            new DemoAccount("lider", Role.LEADER, "Leon Wzorcowy", "Łucja Przykładna"));

    private final boolean demo;

    DemoAccounts(@Value("${mors.demo}") boolean demo) {
        this.demo = demo;
    }

    @Override
    public List<Entrance> entrances() {
        if (!demo) {
            return List.of();
        }
        var entrances = new ArrayList<Entrance>();
        for (var town : List.of(DemoTown.SOSNOWIEC, DemoTown.MIKOLOW)) {
            for (var account : ALL) {
                entrances.add(new Entrance(
                        account.email(town.address()),
                        account.role(),
                        town.address(),
                        town.name(),
                        "demo.try." + account.role().code()));
            }
        }
        return entrances;
    }

    static DemoAccount of(Role role) {
        return ALL.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
