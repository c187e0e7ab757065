package pl.mors.website.programmes;

import java.time.LocalDate;
import java.util.List;
import pl.mors.programme.Programme;

/** All programmes of an organisation, the latest start first. */
public record ProgrammesPage(String organisation, List<Programme> programmes, LocalDate today) {}
