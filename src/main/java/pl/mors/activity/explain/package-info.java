/** What is on record of a group against a rule, until somebody explains or corrects it. */
@NullMarked
package pl.mors.activity.explain;

import org.jspecify.annotations.NullMarked;
