package pl.mors.platform;

import java.time.LocalDate;
import java.util.List;

/** What a module has waiting for the current account. Implement it as a bean. */
@FunctionalInterface
public interface DeskItemSource {

    /**
     * @param today the rules' today
     * @param limit at most so many, the earliest deadlines first
     */
    List<DeskItem> deskItems(LocalDate today, int limit);
}
