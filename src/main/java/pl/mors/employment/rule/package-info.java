/** Rules about internships and allowances: pure, dated, each with its source. docs/rules/employment.md lists them. */
@NullMarked
@NamedInterface("rule")
package pl.mors.employment.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
