package pl.mors.employment.course;

import java.util.List;

/**
 * The list of courses.
 *
 * @param narrowed whether the reader sees some people only
 * @param mayWrite whether the reader may correct them
 */
public record CoursesPage(List<VocationalCourse> courses, boolean narrowed, boolean mayWrite) {}
