package pl.mors.participant.roster;

import java.util.List;
import pl.mors.programme.Programme;

/** The programmes whose participants can be listed, the latest start first. */
public record ProgrammesPage(List<Programme> programmes) {}
