package pl.mors.employment.course;

import java.util.List;

/**
 * The list of courses.
 *
 * @param mayWrite whether the reader may correct them
 */
public record CoursesPage(List<VocationalCourse> courses, boolean mayWrite) {}
