/**
 * The web kit: forms that keep what was typed, pages by key, the shell around every page, error pages. Templates are in
 * src/main/jte/kit and src/main/jte/layout; docs/web-kit.md shows how to write a page.
 */
@NullMarked
@NamedInterface("web")
package pl.mors.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
